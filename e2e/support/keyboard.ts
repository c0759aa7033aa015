/** An officer who uses no pointer. */
import { expect, type Locator, type Page } from '@playwright/test';

const mostSteps = 400;

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Steps forward until the target has the focus; where the focus goes, it must be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < mostSteps; step += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
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
  await tabTo(page, (await group.and(page.locator(':checked')).count()) > 0 ? group.and(page.locator(':checked')) : group.first());
  if (!(await target.isChecked())) await page.keyboard.press('Space');
  for (let step = 0; step < (await group.count()) && !(await target.isChecked()); step += 1) await page.keyboard.press('ArrowDown');
  await expect(target).toBeChecked();
}

/** Types the beginning of the option's name, as a list of choices understands it. */
export async function chooseOption(page: Page, select: Locator, label: string): Promise<void> {
  await tabTo(page, select);
  await page.keyboard.type(label);
  await expect(select.locator('option:checked')).toHaveText(label);
}
