import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const ofBuilder = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const { source } = ofBuilder('axe-core') as { readonly source: string };

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What passed need not be described, and no page has frames to be joined in a page of their own: most of the time goes
 * there. The checker stays in a page that is looked at twice; left to itself the builder would send it four times.
 */
async function checksOf(page: Page): Promise<AxeBuilder> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return new AxeBuilder({ page, axeSource: ';' }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function expectNothingFound(page: Page, checks: AxeBuilder): Promise<void> {
  const { violations } = await checks.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
  );
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** Nothing that a machine can find is wrong with the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNothingFound(page, (await checksOf(page)).withTags(rules));
}

export async function expectContrast(page: Page): Promise<void> {
  await expectNothingFound(page, (await checksOf(page)).withRules(['color-contrast', 'link-in-text-block']));
}

/** What every page has: a language, a title, one main part, one heading of the first level. */
export async function expectPageFrame(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);
  await expect(page).toHaveTitle(/\S/);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(window);
}
