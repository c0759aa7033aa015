/** Every page in every state, by day and by night: nothing that a machine can find stands in anybody's way. */
import { expectAccessible, expectContrast, expectPageFrame } from './support/accessibility';
import type { PageState } from './support/page-state';
import { pageStates } from './support/page-states';
import { test } from './support/test';

function check({ name, open, complaint }: PageState): void {
  test(name, async ({ page, trouble }) => {
    if (complaint !== undefined) trouble.expect(complaint);
    await open(page);
    await expectPageFrame(page);
    await expectAccessible(page);
    // The same page in the dark differs in its colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
  });
}

pageStates.forEach(check);
