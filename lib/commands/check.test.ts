import { expect, it } from 'vitest';
import { testedFiles } from './check.mjs';

it('looks near a changed source', () => {
  expect(
    testedFiles(['lib/scoring/numbers/interval.ts', 'docs/method.md', 'lib/export/csv/write-csv.test.ts']),
  ).toEqual(['lib/scoring/numbers/interval.ts', 'lib/export/csv/write-csv.test.ts', 'lib/house/modules.test.ts']);
});

it.each([
  ['lib/i18n/messages/en/site.json', 'lib/i18n/catalogue/catalogue.test.ts'],
  ['lib/instrument/v1/words/en.json', 'lib/i18n/catalogue/instrument-words.test.ts'],
  ['lib/export/pdf/template.typ', 'lib/export/pdf/fonts/fonts.test.ts'],
  ['lib/workshop/page/script/screen.ts', 'lib/workshop/page/participant-script-text.test.ts'],
  ['prisma/model.prisma', 'prisma/backup/sqlite-backup.test.ts'],
  ['docs/architecture.md', 'lib/house/modules.test.ts'],
  ['components/ui/page.tsx', 'lib/house/modules.test.ts'],
  ['public/schemas/assessment.schema.json', 'lib/data/document/assessment-json-schema.test.ts'],
])('finds the tests of what is read and not imported: %s', (changed, test) => {
  expect(testedFiles([changed])).toContain(test);
});
