/** How long the report is: its first page is a result, and not a book. */
import { personas } from '@/lib/instrument/v1/personas';
import { measureLine, measurePage } from '@/e2e/support/checks/measure-page';
import { expect, test } from '@/e2e/support/test';
import { words } from '@/e2e/support/words';

const sizes = [
  { name: 'wide', width: 1280, height: 800, screens: 3 },
  { name: 'telephone', width: 360, height: 740, screens: 4 },
] as const;

for (const { name, width, height, screens } of sizes) {
  test(`the first page of a report fits its budget: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const { id } of personas) {
      await page.goto(`/examples/${id}`);
      const measure = await measurePage(page);
      const rows = page.getByRole('region', { name: words.t('report.areas.title') });
      const above = ((await rows.boundingBox())?.y ?? Infinity) / height;
      console.log(`${measureLine(`${id}, ${name}`, measure)}, ${above.toFixed(1)} before the areas`);
      expect(measure.words, id).toBeLessThanOrEqual(450);
      expect(measure.screens, id).toBeLessThanOrEqual(screens);
      if (name === 'wide') expect(above, id).toBeLessThanOrEqual(1.5);
    }
  });
}
