/**
 * The pages of a participant, at every step of a workshop: narrow, by day and by night, and in languages nobody speaks.
 */
import type { Page } from '@playwright/test';
import {
  expectAccessible,
  expectContrast,
  expectNoSidewaysScroll,
  expectPageFrame,
} from '../../support/checks/accessibility';
import { lookOver } from '../../support/checks/look-over';
import { properNames } from '../../support/checks/proper-names';
import { openTestWorkshop, type Workshop } from '../../support/workshops/test-workshop';
import { expect, test } from '../../support/test';

// One of each kind of question.
const questions = ['strategy-exists', 'continuity', 'frameworks', 'network-themes', 'network-count'];
const department = 'Λιμάνι';

interface Step {
  readonly name: string;
  /** Brings the page there from the step before. */
  readonly go: (page: Page, workshop: Workshop) => Promise<unknown>;
}

const inWorkshop = (page: Page, { workshop }: Workshop, query = '') => page.goto(`/workshop/${workshop}${query}`);

const steps: readonly Step[] = [
  { name: 'the door without a code', go: (page) => page.goto('/join') },
  { name: 'the door', go: (page, { code }) => page.goto(`/join/${code}`) },
  {
    name: 'all questions, at their own pace',
    go: async (page) => {
      await page.locator('#department').selectOption(department);
      await page.locator('main button').click();
      await expect(page).toHaveURL(/\/workshop\//);
    },
  },
  ...questions.map((question): Step => ({
    name: `a vote on ${question}`,
    go: (page, workshop) => inWorkshop(page, workshop, `?question=${question}`),
  })),
  {
    name: 'a vote that says nothing',
    go: async (page, { workshop }) => {
      await page.goto(`/workshop/${workshop}?question=continuity`);
      // As a browser without scripts sends it.
      await page.locator('main form').evaluate((form: HTMLFormElement) => form.submit());
      await page.waitForURL(/\/vote$/);
    },
  },
  {
    name: 'what was revealed',
    go: async (page, workshop) => {
      await workshop.step('reveal-all');
      await inWorkshop(page, workshop, '?question=continuity');
    },
  },
  {
    name: 'a workshop that has closed',
    go: async (page, workshop) => {
      await workshop.step('close', { sure: 'yes' });
      await inWorkshop(page, workshop);
    },
  },
];

function openForMe(origin: string): Promise<Workshop> {
  return openTestWorkshop(origin, {
    title: 'Δωμάτιο',
    questions,
    anonymity: 'departments',
    departments: [department, 'Πολιτισμός'],
    pace: 'own',
  });
}

test.use({ viewport: { width: 320, height: 700 } });

test('nothing stands in anybody’s way', async ({ page, baseURL, trouble }) => {
  test.slow();
  trouble.expect(/status of 4\d\d/);
  const workshop = await openForMe(baseURL ?? '');
  for (const { name, go } of steps) {
    await test.step(name, async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await go(page, workshop);
      await expectPageFrame(page);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
    });
  }
});

for (const [tag, direction] of [
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const) {
  test(`every word comes from the catalogue, and fits: ${tag}`, async ({ page, baseURL, trouble }) => {
    test.slow();
    trouble.expect(/status of 4\d\d/);
    const workshop = await openForMe(baseURL ?? '');
    await page.context().addCookies([{ name: 'chancery-locale', value: tag, url: baseURL ?? '' }]);
    for (const { name, go } of steps) {
      await test.step(name, async () => {
        await go(page, workshop);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        expect(await lookOver(page, [...properNames, workshop.code]), tag).toEqual({ english: [], clipped: [] });
        await expectNoSidewaysScroll(page);
      });
    }
  });
}
