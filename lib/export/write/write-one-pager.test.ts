import { describe, expect, it } from 'vitest';
import { firstRecommendation } from '@/lib/i18n/text/report/first-steps-text';
import { recommendationTitle } from '@/lib/i18n/text/report/recommendation-text';
import { headlineText } from '@/lib/i18n/text/report/basis-text';
import type { PlannedAction } from '@/lib/plan/plan';
import type { Report } from '@/lib/report/types/report';
import { drawPdf } from '@/lib/export/pdf/draw-pdf';
import { blocksOf, runsOf, textsOf, wordsIn, wordsOf } from './blocks/document-parts.fixture';
import { cityReports, fullReport, pseudoSettings, reportOf, setting } from './reports.fixture';
import { writeOnePager } from './write-one-pager';

const { reading } = setting;

/** Every first step is planned, and every name is as long as it may be. */
function crowded(id: string, report: Report): Report {
  const name =
    'Wiesbaden-Frankfurt Joint Authority for International Relations and Development Cooperation, Office of ' +
    'the Deputy Mayor II';
  const actions = firstRecommendation(report).map((recommendation): PlannedAction => ({
    id: recommendation.id,
    title: recommendation.id,
    recommendation: recommendation.id,
    owner: name,
    dueOn: '2027-09-30',
    status: 'under-way',
    basis: {},
  }));
  return reportOf(id, { plan: actions, city: name.slice(0, 100), answeredBy: name });
}

/** Nothing is decided, so that everything is asked. */
function undecided(id: string): Report {
  return reportOf(id, { targets: {}, plan: [], city: 'Saint-Jean-de-la-Ruelle-sur-Loire-et-Forêt' });
}

const all = [
  ...cityReports,
  ['everything', fullReport()] as const,
  ['nothing answered', reportOf('thin-tertiary', { answers: {} })] as const,
  ...cityReports.flatMap(([id, report]) => [
    [`${id}, crowded`, crowded(id, report)] as const,
    [`${id}, undecided`, undecided(id)] as const,
  ]),
];

function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}

describe.each(all)('the one-pager of %s', (_id, report) => {
  const document = writeOnePager(report, setting);

  it('has something to read in every text and nothing to follow', () => {
    for (const text of textsOf(document)) expect(wordsIn(text).trim()).not.toBe('');
    for (const { text, link } of runsOf(document)) expect([text === '', link]).toEqual([false, undefined]);
    expect(document.cover).toBeUndefined();
  });

  it('says where the city stands, and names at most three first steps in the order of the report', () => {
    expect(wordsOf(document)).toContain(headlineText(reading.words, report.headline));
    const steps = blocksOf(document).flatMap((block) => (block.kind === 'list' && block.ordered ? block.items : []));
    expect(steps.map(([title]) => title?.text)).toEqual(
      firstRecommendation(report).map((one) => `${recommendationTitle(reading, one)}.`),
    );
    expect(steps.length).toBeLessThanOrEqual(3);
  });

  it.each(pseudoSettings.map((pseudo) => [pseudo.reading.words.locale, pseudo] as const))(
    'fits one page in %s',
    async (_locale, pseudo) => {
      expect(pagesOf(await drawPdf(writeOnePager(report, pseudo), setting.office))).toBe(1);
    },
  );

  it('points at nothing that does not follow', () => {
    expect(wordsOf(document)).not.toContain('these answers');
  });

  it('fits one page', async () => {
    expect(pagesOf(await drawPdf(document, setting.office))).toBe(1);
  });
});

describe('what is asked of the mayor', () => {
  it.each<[string, Report, string | RegExp]>([
    [
      'a name for what nobody has taken up',
      reportOf('thin-tertiary'),
      'Name who is responsible for each of the first steps.',
    ],
    ['a name for some of them', fullReport(), /Name who is responsible for: \S.+\./],
    [
      'the missing answers, where most is unknown',
      reportOf('silent-suburb'),
      'Ask the departments for the answers that are missing',
    ],
    [
      'a word on the targets, where they are only proposed',
      reportOf('thin-tertiary', { targets: {} }),
      'Confirm the proposed targets or set others.',
    ],
    [
      'the same, where some are',
      reportOf('thin-tertiary', { targets: { impact: 'emerging' } }),
      'Confirm or change the targets that are only proposed so far.',
    ],
  ])('%s', (_, report, expected) => {
    expect(wordsOf(writeOnePager(report, setting))).toMatch(expected);
  });
});
