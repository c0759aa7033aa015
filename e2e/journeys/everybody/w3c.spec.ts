/** The checker of the W3C over the pages as the server sends them, where there is a Java to run it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { loadAssessment } from '../../support/pages/assessment';
import { expect, test } from '../../support/test';

const hasJava = spawnSync('java', ['-version']).status === 0;
const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

const everybodys = [
  '/',
  '/start',
  '/start?again=1&city=',
  '/examples',
  '/examples/thin-tertiary',
  '/examples/thin-tertiary/areas/strategy',
  '/method',
  '/evidence',
  '/evidence?topic=office',
  '/benchmark',
  '/benchmark/demonstration',
  '/questionnaire',
  '/privacy',
  '/accessibility',
  '/workshop-guide',
  '/join',
];
const own = [
  '',
  'share?new=1&go=on',
  'share',
  'report',
  'report/try-out',
  'report/not-known',
  'report/compare',
  'areas/resources',
  'one-pager',
  'documents',
  'plan',
  'plan/new',
  'targets',
  'review',
  'workshops',
  'office',
  'contribution',
  'sections/networks',
  'sections/profile',
];

interface Finding {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

test.skip(!hasJava, 'The checker needs Java');

for (const id of ['secondary-quick', 'evidenced-capital']) {
  test(`no page of ${id} has an error`, async ({ page }, { outputDir }) => {
    test.slow();
    const { address } = await loadAssessment(page, requirePersona(id).assessment);
    const folder = join(outputDir, 'pages');
    mkdirSync(folder, { recursive: true });
    const places = [...everybodys, ...own.map((place) => address(place))];
    for (const [number, place] of places.entries()) {
      const answer = await page.request.get(place);
      expect([place, answer.ok()]).toEqual([place, true]);
      writeFileSync(join(folder, `${number}.html`), await answer.text());
    }
    const said = execFileSync(
      'java',
      ['-jar', checker, '--format', 'json', '--errors-only', '--exit-zero-always', '--stdout', folder],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const { messages } = JSON.parse(said) as { readonly messages: readonly Finding[] };
    const findings = messages.map(({ url, message, extract }) => ({
      place: places[Number(/(\d+)\.html$/.exec(url)?.[1])],
      message,
      extract,
    }));
    expect(findings).toEqual([]);
    rmSync(folder, { recursive: true });
  });
}
