import { describe, expect, it } from 'vitest';
import { distanceText } from '@/lib/i18n/text/report/report-text';
import type { AreaReport, Report } from '@/lib/report/types/report';
import type { TableBlock } from '@/lib/export/model/document';
import { blocksOf, runsOf, textsOf, wordsIn, wordsOf } from './blocks/document-parts.fixture';
import { cityReports, fullReport, plan, pseudoSettings, reportOf, setting } from './reports.fixture';
import { writeHandover } from './write-handover';

const { reading } = setting;

function tablesOf(report: Report): readonly TableBlock[] {
  return blocksOf(writeHandover(report, setting)).filter((block) => block.kind === 'table');
}

function columnOf(report: Report, caption: string, column: number): readonly string[] {
  const table = tablesOf(report).find((one) => wordsIn(one.caption) === caption);
  return table?.rows.map((row) => wordsIn(row[column] ?? [])) ?? [];
}

/** As if no area applied. */
function withoutTargets(report: Report): Report {
  return {
    ...report,
    areas: report.areas.map(
      (area) =>
        Object.fromEntries(Object.entries(area).filter(([key]) => key !== 'target')) as Omit<AreaReport, 'target'>,
    ),
  };
}

describe.each([...cityReports, ['everything', fullReport()] as const])('the handover of %s', (_id, report) => {
  const document = writeHandover(report, setting);

  it('has something to read in every text, and a cell for every column', () => {
    for (const text of textsOf(document)) expect(wordsIn(text).trim()).not.toBe('');
    for (const { text } of runsOf(document)) expect(text).not.toBe('');
    for (const { columns, rows } of tablesOf(report)) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('leads only to places that are in it, and to the web', () => {
    const places = new Set(
      blocksOf(document).flatMap((block) =>
        block.kind === 'heading' && block.id !== undefined ? [`#${block.id}`] : [],
      ),
    );
    const lost = runsOf(document).flatMap(({ link }) =>
      link === undefined || places.has(link) || /^https?:/.test(link) ? [] : [link],
    );
    expect(lost).toEqual([]);
  });

  it.each(pseudoSettings.map((pseudo) => [pseudo.reading.words.locale, pseudo] as const))(
    'can be written in %s',
    (locale, pseudo) => {
      const written = writeHandover(report, pseudo);
      expect([written.language, written.direction]).toEqual([locale, pseudo.reading.words.direction]);
      for (const text of textsOf(written)) expect(wordsIn(text).trim()).not.toBe('');
    },
  );

  it('lists every document and address that an answer rests on', () => {
    const listed = columnOf(report, 'Documents and pages', 0);
    const named = report.answers.flatMap(({ answer }) => answer?.evidence ?? []).map(({ title }) => title);
    expect(new Set(listed)).toEqual(new Set(named));
  });

  it('names each target with its distance as the report has it', () => {
    const targets = report.areas.flatMap(({ target }) =>
      target ? [distanceText(reading.words, target.distance)] : [],
    );
    expect(columnOf(report, 'The target for each area, and who set it', 4).filter((text) => text !== 'none')).toEqual(
      targets,
    );
  });
});

describe('the snapshots', () => {
  it('are listed with who answered, the newest first', () => {
    const caption = 'Snapshots of the assessment, the newest first';
    expect(columnOf(fullReport(), caption, 0)).toEqual(['22 November 2025', '22 November 2024']);
    expect(columnOf(fullReport(), caption, 1)).toEqual(['The predecessor', 'not named']);
  });

  it('are said to be missing where there are none', () => {
    expect(wordsOf(writeHandover(reportOf('thin-tertiary'), setting))).toContain(
      'No snapshot of the assessment was saved.',
    );
  });
});

describe('what was decided and what is open', () => {
  it('is told apart, and what is open goes by its date', () => {
    expect(columnOf(fullReport(), 'Open actions, the nearest date first', 0)).toEqual([
      'Put the text online',
      'Meet the ministry',
      'Ask the port',
    ]);
    const words = wordsOf(writeHandover(fullReport(), setting));
    expect(words).toContain('List all memberships – Done.');
    expect(words).toContain('A pavilion at the fair – Dropped.');
  });

  it('says where an outcome was not written down', () => {
    const report = reportOf('thin-tertiary', { plan: [{ id: 'x', title: 'Ask the port', status: 'done', basis: {} }] });
    expect(wordsOf(writeHandover(report, setting))).toContain(
      'Ask the port – Done. What came of it was not written down.',
    );
  });

  it('says why a proposal differs from what the city decided', () => {
    const words = wordsOf(
      writeHandover(reportOf('thin-tertiary', { targets: { strategy: 'institutionalised' } }), setting),
    );
    expect(words).toMatch(/Strategy: the city decided on Institutionalised, \w+ was proposed, because: \S/);
  });

  it('names a document once, with every question it backs', () => {
    const evidence = [{ title: 'Council paper 12' }];
    const report = reportOf('thin-tertiary', {
      answers: {
        'strategy-exists': { state: 'answered', value: 'yes', evidence },
        continuity: { state: 'answered', value: 2, evidence },
      },
    });
    expect(columnOf(report, 'Documents and pages', 0)).toEqual(['Council paper 12']);
    expect(columnOf(report, 'Documents and pages', 3)).toEqual([
      'Written international strategy; Continuity when people change',
    ]);
  });

  it.each<[string, Report, string]>([
    ['no plan', reportOf('thin-tertiary'), 'The plan has no open action.'],
    ['nothing closed', reportOf('thin-tertiary'), 'No action in the plan is done or dropped.'],
    ['no evidence', reportOf('thin-tertiary', { answers: {} }), 'No document or page was named for any answer.'],
    ['no targets', withoutTargets(fullReport()), 'No targets are set, since no area applies.'],
    ['an earlier snapshot', fullReport(), 'Then answered by The predecessor; now by Ana Example, Economic Department.'],
    ['something unknown', reportOf('silent-suburb', { plan }), 'To narrow the ranges most, find out:'],
  ])('%s is said', (_, report, sentence) => {
    expect(wordsOf(writeHandover(report, setting))).toContain(sentence);
  });
});
