import { describe, expect, it } from 'vitest';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from '@/lib/report/build-report';
import type { PeersReport } from '@/lib/report/types/peers-report';
import type { PoolChoice, ReportInput } from '@/lib/report/types/report-input';
import { sampleEdition, sampleSealed } from '@/lib/report/sample-edition.fixture';

const { assessment } = requirePersona('evidenced-capital');

function input(changes: Partial<ReportInput> = {}): ReportInput {
  return { ...assessment, instrument: instrumentV1, targets: {}, asOf: '2026-11-22', ...changes };
}

function peersOf(pool: PoolChoice, changes: Partial<ReportInput> = {}): PeersReport {
  const { peers } = buildReport(input({ pool, ...changes }));
  if (peers === undefined) throw new Error('No peers');
  return peers;
}

function figuresOf(pool: PoolChoice, changes: Partial<ReportInput> = {}) {
  const peers = peersOf(pool, changes);
  if (peers.kind !== 'figures') throw new Error(`No figures: ${peers.kind}`);
  return peers;
}

const sealed = sampleSealed;

describe('a report beside the pool', () => {
  it('says nothing of a pool that was not looked at', () => {
    const report = buildReport(input());
    expect(report).not.toHaveProperty('peers');
    expect(report.provenance.poolEdition).toBe('none');
  });

  it('names the edition that it used', () => {
    const named = { number: 2, date: '2026-11-01', checksum: sampleSealed.checksum };
    expect(buildReport(input({ pool: { sealed } })).provenance.poolEdition).toEqual(named);
    expect(buildReport(input({ pool: {} })).provenance.poolEdition).toBe('none');
  });

  it.each<[string, PoolChoice, PeersReport['kind']]>([
    ['no edition', {}, 'no-edition'],
    [
      'another questionnaire',
      { sealed: { ...sealed, edition: { ...sampleEdition, instrument: { ...sampleEdition.instrument, version: 2 } } } },
      'other-questionnaire',
    ],
    ['a division that is not published', { sealed, division: 'position' }, 'not-published'],
    ['everyone', { sealed }, 'figures'],
    ['a region', { sealed, division: 'region' }, 'figures'],
  ])('%s', (_, pool, kind) => {
    expect(peersOf(pool).kind).toBe(kind);
  });

  it('names the ways of dividing that are published, and the class only where one was asked for', () => {
    expect(figuresOf({ sealed }).offered).toEqual(['everyone', 'region', 'mandate']);
    expect(figuresOf({ sealed })).not.toHaveProperty('own');
  });

  it('says nothing of a question of which the edition has no share', () => {
    const divisions = sampleEdition.divisions.map((division) => ({
      ...division,
      classes: division.classes.map((one) => ({
        ...one,
        questions: { continuity: {}, 'strategy-exists': one.questions['strategy-exists'] ?? {} },
      })),
    }));
    expect(
      figuresOf({ sealed: { ...sealed, edition: { ...sampleEdition, divisions } } }).questions.map(
        ({ question }) => question,
      ),
    ).toEqual(['strategy-exists']);
  });

  it('has no class for a country without a region', () => {
    expect(peersOf({ sealed, division: 'region' }, { country: 'AQ' }).kind).toBe('not-published');
    expect(peersOf({ sealed }, { country: 'AQ' }).kind).toBe('figures');
  });

  it('finds the class that counts the city, alone or merged', () => {
    const groupOf = (country: string) => figuresOf({ sealed, division: 'region' }, { country }).group;
    expect(groupOf('PT')).toEqual({ baseClasses: ['europe'], size: '15-24', sharesMayBeOff: 11 });
    expect(groupOf('JP').baseClasses).toEqual(['africa', 'americas', 'asia', 'oceania']);
    expect(figuresOf({ sealed, division: 'region' }, { country: 'JP' }).own).toBe('asia');
  });

  it('stands with the unknown where the profile question was left open', () => {
    const answers = Object.fromEntries(
      Object.entries(assessment.answers).filter(([question]) => question !== 'profile-mandate'),
    );
    const peers = figuresOf({ sealed, division: 'mandate' }, { answers });
    expect(peers.own).toBe('unknown');
    expect(peers.group.baseClasses).toContain('unknown');
  });

  const everyone = sampleEdition.divisions[0]?.classes[0];
  const europe = sampleEdition.divisions[1]?.classes[1];
  const sharesOf = (pool: PoolChoice, question: string, answers: ReportInput['answers'] = assessment.answers) =>
    figuresOf(pool, { answers, country: 'PT' }).questions.find((one) => one.question === question);

  it('gives the share of each cell of the city’s own answer and of no other', () => {
    const share = everyone?.questions['strategy-exists']?.['yes'];
    expect(sharesOf({ sealed }, 'strategy-exists')).toEqual({
      question: 'strategy-exists',
      area: 'strategy',
      shares: [{ cells: ['yes'], share, own: true }],
    });
    expect(sharesOf({ sealed }, 'barriers')).not.toHaveProperty('area');
  });

  it.each([
    [1, false],
    [2, true],
    [4, true],
  ])(
    'inside a group gives the share at level 2 or above to a city at level %i, with whether it is there',
    (value, own) => {
      const share = europe?.questions['continuity']?.['2+3+4'];
      const answers = { ...assessment.answers, continuity: { state: 'answered', value } } as const;
      expect(sharesOf({ sealed, division: 'region' }, 'continuity', answers)?.shares).toEqual([
        { cells: ['2', '3', '4'], share, own },
      ]);
    },
  );

  it('inside a group gives of a choice the half that the city’s answer is in', () => {
    const answers = { ...assessment.answers, 'network-communication': { state: 'answered', value: 'weekly' } } as const;
    const shares = sharesOf({ sealed, division: 'region' }, 'network-communication', answers)?.shares;
    expect(shares?.map(({ own }) => own)).toEqual([true]);
    expect(shares?.[0]?.cells).toEqual(['daily', 'weekly', 'monthly']);
  });

  it('compares nothing that was not said', () => {
    const { questions } = figuresOf(
      { sealed },
      {
        answers: {
          ...assessment.answers,
          continuity: { state: 'unsure' },
          'strategy-exists': { state: 'answered', value: 'no' },
        },
      },
    );
    const said = questions.map(({ question }) => question);
    expect(said).toContain('strategy-exists');
    expect(said).not.toContain('continuity');
    // Closed by the answer before it.
    expect(said).not.toContain('strategy-public');
  });

  it('compares single answers of the quick form, but no areas', () => {
    const { assessment: quick } = requirePersona('secondary-quick');
    const { areas, questions } = figuresOf({ sealed }, { form: 'quick', answers: quick.answers });
    expect(areas).toEqual([]);
    expect(questions.length).toBeGreaterThan(5);
  });

  it('tells above from below from neither by the whole range', () => {
    const verdicts = (answers: ReportInput['answers']) =>
      figuresOf({ sealed }, { answers }).areas.map(({ verdict }) => verdict);
    expect(verdicts(assessment.answers)).toEqual(['above', 'above', 'above', 'above', 'above']);
    expect(new Set(verdicts({}))).toEqual(new Set(['within-or-too-close']));
  });
});
