/** An officer who uses no pointer. */
import { expect, type Locator, type Page } from '@playwright/test';

const mostSteps = 400;

/** At how many places the focus should stop up to the target; 0 where it is there, 1 where that cannot be told. */
function stopsUntil(target: Locator): Promise<number> {
  return target.evaluate((element) => {
    const here = document.activeElement;
    if (here === element) return 0;
    const places = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
    ];
    const stops = places.filter(
      (place) => place === here || place === element || (place.tabIndex >= 0 && place.checkVisibility()),
    );
    const ahead = stops.slice(
      here === null ? 0 : stops.indexOf(here as HTMLElement) + 1,
      stops.indexOf(element as HTMLElement) + 1,
    );
    // A group of radios is one stop, and the one that has the focus is left as a whole.
    const groupOf = (place: Element | null) =>
      place instanceof HTMLInputElement && place.type === 'radio' ? place.name : undefined;
    const groups = new Set(ahead.map((place, index) => groupOf(place) ?? index));
    const left = groupOf(here);
    if (left !== undefined && left !== groupOf(element)) groups.delete(left);
    return Math.max(groups.size, 1);
  });
}

/**
 * Steps forward until the target has the focus, fast as far as no other place can be meant, and then looking after each
 * step.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < mostSteps;) {
    const stops = await stopsUntil(target);
    if (stops === 0) return;
    await Promise.all(Array.from({ length: stops }, () => page.keyboard.press('Tab')));
    step += stops;
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

export async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Into the group with the tabulator, then with the arrows. */
export async function chooseRadio(page: Page, target: Locator): Promise<void> {
  const name = (await target.getAttribute('name')) ?? '';
  const group = page.locator(`input[type="radio"][name="${name}"]`);
  await tabTo(
    page,
    (await group.and(page.locator(':checked')).count()) > 0 ? group.and(page.locator(':checked')) : group.first(),
  );
  if (!(await target.isChecked())) await page.keyboard.press('Space');
  for (let step = 0; step < (await group.count()) && !(await target.isChecked()); step += 1)
    await page.keyboard.press('ArrowDown');
  await expect(target).toBeChecked();
}

/** Types the beginning of the option's name, as a list of choices understands it. */
export async function chooseOption(page: Page, select: Locator, label: string): Promise<void> {
  await tabTo(page, select);
  await page.keyboard.type(label);
  await expect(select.locator('option:checked')).toHaveText(label);
}
