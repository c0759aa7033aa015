import { describe, expect, it } from 'vitest';
import { headLine } from '@/components/report/frame/head-line';
import { doneInReport } from '@/lib/i18n/text/done-text';
import { standingText } from '@/lib/i18n/text/report/comparison-text';
import { peersAreaText, questionPeersText } from '@/lib/i18n/text/report/peers-text';
import {
  evidenceSentence,
  rangeText,
  scoreSentence,
  summaryText,
  targetSentence,
} from '@/lib/i18n/text/report/report-text';
import type { Report } from '@/lib/report/types/report';
import { sampleSealed } from '@/lib/report/sample-edition.fixture';
import type { Block, TableBlock } from '@/lib/export/model/document';
import { blocksOf, runsOf, textsOf, wordsIn, wordsOf } from './blocks/document-parts.fixture';
import { cityReports, fullReport, plan, pseudoSettings, reportOf, setting } from './reports.fixture';
import { annexIds } from '@/lib/export/model/annexes';
import { writeReport } from './write-report';

const { reading } = setting;
const besideThePool = fullReport({ pool: { sealed: sampleSealed, division: 'mandate' } });
const everything = [
  ...cityReports,
  ['everything', fullReport()] as const,
  ['a city beside the pool', besideThePool] as const,
  ['a city beside no pool', reportOf('evidenced-capital', { pool: {} })] as const,
];

function tablesOf(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.filter((block) => block.kind === 'table');
}

describe.each(everything)('the document of %s', (_id, report) => {
  const document = writeReport(report, setting);
  const blocks = blocksOf(document);

  it('has something to read in every text, cell and run', () => {
    for (const text of textsOf(document)) expect(wordsIn(text).trim()).not.toBe('');
    for (const { text } of runsOf(document)) expect(text).not.toBe('');
    expect(JSON.stringify(document)).not.toMatch(/undefined|NaN|\[object/);
  });

  it('counts on its cover what the first page of the report counts', () => {
    const lines = (document.cover?.lines ?? []).map(wordsIn);
    expect(lines).toContain(doneInReport(reading.words, report.answers));
    const line = headLine({ report, reading });
    expect(line).toContain(doneInReport(reading.words, report.answers));
  });

  it('has a cell for every column', () => {
    for (const { columns, rows } of tablesOf(blocks)) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('leads only to places that are in it, and to the web', () => {
    const places = new Set(
      blocks.flatMap((block) => (block.kind === 'heading' && block.id !== undefined ? [`#${block.id}`] : [])),
    );
    const links = runsOf(document).flatMap(({ link }) => link ?? []);
    expect(links.filter((link) => !places.has(link) && !/^https?:\/\/\S+$/.test(link))).toEqual([]);
  });

  it('gives each place once, and skips no level of heading', () => {
    const headings = blocks.filter((block) => block.kind === 'heading');
    const ids = headings.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    headings.forEach(({ level }, place) => expect(level).toBeLessThanOrEqual((headings[place - 1]?.level ?? 0) + 1));
  });

  it('says of the whole and of each area what the page says', () => {
    const words = wordsOf(document);
    expect(words).toContain(summaryText(reading, report.summary).join(' '));
    for (const area of report.areas) {
      if (!area.score.applicable) continue;
      const target = area.target ? targetSentence(reading.words, area.target) : '';
      expect(words).toContain(`${scoreSentence(reading.words, area.score)} ${target}`.trim());
      expect(words).toContain(evidenceSentence(reading.words, area.score));
      expect(words).toContain(`${rangeText(reading.words, area.score.low, area.score.high)} of 100 points`);
    }
  });

  it('draws the five areas with the numbers of the report', () => {
    const strips = blocks.find((block) => block.kind === 'strips')?.strips ?? [];
    expect(strips.map(({ range }) => range)).toEqual(
      report.areas.map(({ score }) => (score.applicable ? { low: score.low, high: score.high } : undefined)),
    );
    expect(strips.map(({ point = null }) => point)).toEqual(report.areas.map(({ score }) => score.point));
    expect(strips.map(({ target }) => target)).toEqual(report.areas.map(({ target }) => target?.threshold));
  });

  it('has a row for every indicator, every comparison and every answer', () => {
    const words = wordsOf(document);
    const rows = tablesOf(blocks).map(({ caption, rows: all }) => [wordsIn(caption), all.length] as const);
    const count = (end: string) =>
      rows.filter(([caption]) => caption.endsWith(end)).reduce((sum, [, many]) => sum + many, 0);
    expect(count('indicators, answers and points')).toBe(
      report.areas.filter(({ score }) => score.applicable).flatMap(({ indicators }) => indicators).length,
    );
    const compared = [
      ...report.areas.filter(({ score }) => score.applicable).map(({ comparisons }) => comparisons),
      report.context,
    ];
    const rowsNeeded = compared
      .flatMap(({ prominent }) => prominent)
      .map(({ comparisons }) => {
        const shares = comparisons.filter(({ verdict }) => verdict !== undefined).length;
        return shares + (shares < comparisons.length ? 1 : 0);
      });
    expect(count('and the published figures')).toBe(rowsNeeded.reduce((sum, many) => sum + many, 0));
    for (const { answer, comparisons } of compared.flatMap(({ prominent, further }) => [...prominent, ...further])) {
      for (const comparison of comparisons)
        expect(words).toContain(
          standingText(reading, answer, comparison) ?? reading.words.t(`figures.items.${comparison.figure.id}.option`),
        );
    }
    expect(count('questions and answers')).toBe(report.answers.length);
  });

  it('has a place for every recommendation', () => {
    const ids = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])));
    for (const { recommendations, recommendationsIfMissing } of report.areas)
      for (const { id } of [...recommendations, ...recommendationsIfMissing])
        expect(ids).toContain(`recommendation-${id}`);
  });

  it('quotes every note', () => {
    const quoted = blocks.flatMap((block) => (block.kind === 'quotation' ? [block.text] : []));
    for (const { answer } of report.answers) if (answer?.note !== undefined) expect(quoted).toContain(answer.note);
  });

  it.each(pseudoSettings.map((pseudo) => [pseudo.reading.words.locale, pseudo] as const))(
    'can be written in %s',
    (locale, pseudo) => {
      const written = writeReport(report, pseudo);
      expect(written.language).toBe(locale);
      for (const { text } of runsOf(written)) expect(text).not.toBe('');
    },
  );
});

describe('what is shown only where there is something', () => {
  const ids = (document: ReturnType<typeof writeReport>) =>
    blocksOf(document).flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.id] : []));
  const always = ['summary', 'annex-recommendations', 'annex-figures', 'annex-answers', 'answers', 'provenance'];

  const known = ['unknowns', 'profile', 'areas', 'plan', 'programme'];

  it.each([
    ['thin-tertiary', reportOf('thin-tertiary'), known],
    ['with a plan', reportOf('thin-tertiary', { plan }), known],
    ['nothing answered', reportOf('thin-tertiary', { answers: {} }), []],
    ['everything', fullReport(), [...known, 'workshop', 'since', 'what-if', 'annex-votes']],
  ] as const)('%s', (_, report, more) => {
    expect(ids(writeReport(report, setting)).toSorted()).toEqual([...always, ...more].toSorted());
  });

  it.each<[string, Report, string]>([
    ['no plan', reportOf('thin-tertiary'), 'Nothing is planned yet.'],
    [
      'nothing known',
      reportOf('thin-tertiary', { answers: {} }),
      'Ask the departments for the answers that are missing',
    ],
    [
      'an area that does not apply',
      reportOf('shared-service-town'),
      'Every question in this area was marked as not applicable',
    ],
    ['the quick form', reportOf('secondary-quick'), 'This is the quick form.'],
    ['nothing tried that moves', reportOf('thin-tertiary', { attempt: { recommendations: [] } }), 'Nothing was ticked'],
  ])('%s is said', (_, report, sentence) => {
    expect(wordsOf(writeReport(report, setting))).toContain(sentence);
  });

  it('flags what was planned on answers that have changed, and what is overdue', () => {
    const words = wordsOf(writeReport(fullReport(), setting));
    expect(words).toContain('The answers that this rests on have changed.');
    expect(words).toContain('31 October 2026. Overdue.');
    expect(words).toContain('In the plan: Under way, Ana Example, until 31 October 2026.');
  });
});

describe('what its reader asked for', () => {
  const short = writeReport(fullReport(), { ...setting, annexes: [] });

  it('is all of it where nothing is said, and leaves out each annex that was not asked for', () => {
    const headings = (document: ReturnType<typeof writeReport>) =>
      blocksOf(document).flatMap((block) => (block.kind === 'heading' ? (block.id ?? []) : []));
    for (const annex of annexIds) {
      const id = annex === 'method' ? 'provenance' : `annex-${annex}`;
      expect(headings(short)).not.toContain(id);
      expect(headings(writeReport(fullReport(), { ...setting, annexes: [annex] }))).toContain(id);
      expect(headings(writeReport(fullReport(), setting))).toContain(id);
    }
  });

  it('has no link to what is not in it', () => {
    const ids = blocksOf(short).flatMap((block) => (block.kind === 'heading' ? (block.id ?? []) : []));
    for (const { link } of runsOf(short)) if (link?.startsWith('#')) expect(ids).toContain(link.slice(1));
  });
});

describe('a report beside the pool', () => {
  const words = wordsOf(writeReport(besideThePool, setting));
  const { peers } = besideThePool;

  it('has every area and every answer that is compared', () => {
    if (peers?.kind !== 'figures') throw new Error('There are no peers');
    expect(peers.areas).toHaveLength(5);
    for (const area of peers.areas) expect(words).toContain(peersAreaText(reading.words, area, peers));
    for (const question of peers.questions) expect(words).toContain(questionPeersText(reading, question, peers));
  });

  it('names the edition with its checksum', () => {
    expect(words).toContain(sampleSealed.checksum);
    expect(words).not.toContain(reading.words.t('report.provenance.pool'));
  });

  it('says what it would take where there is none', () => {
    expect(wordsOf(writeReport(reportOf('evidenced-capital', { pool: {} }), setting))).toContain(
      reading.words.t('benchmark.peers.none.no-edition'),
    );
  });
});
