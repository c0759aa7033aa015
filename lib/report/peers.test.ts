import { describe, expect, it } from 'vitest';
import type { Edition } from '@/lib/benchmark/pool/edition';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from './build-report';
import type { PeersReport } from './peers-report';
import type { PoolChoice, ReportInput } from './report-input';
import { sampleEdition, sampleSealed } from './sample-edition.fixture';

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
    ['another questionnaire', { sealed: { ...sealed, edition: { ...sampleEdition, instrument: { ...sampleEdition.instrument, version: 2 } } } }, 'other-questionnaire'],
    ['a division that is not published', { sealed, division: 'position' }, 'not-published'],
    ['everyone', { sealed }, 'figures'],
    ['a region', { sealed, division: 'region' }, 'figures'],
  ])('%s', (_, pool, kind) => {
    expect(peersOf(pool).kind).toBe(kind);
  });

  it('has no class for a country without a region', () => {
    expect(peersOf({ sealed, division: 'region' }, { country: 'AQ' }).kind).toBe('not-published');
    expect(peersOf({ sealed }, { country: 'AQ' }).kind).toBe('figures');
  });

  it('finds the class that counts the city, alone or merged', () => {
    const groupOf = (country: string) => figuresOf({ sealed, division: 'region' }, { country }).headings[0]?.group;
    expect(groupOf('PT')).toEqual({ id: 'europe', baseClasses: ['europe'], size: '15-24', from: 2 });
    expect(groupOf('JP')?.baseClasses).toEqual(['africa', 'americas', 'asia', 'oceania']);
    expect(figuresOf({ sealed, division: 'region' }, { country: 'JP' }).own).toBe('asia');
  });

  it('stands with the unknown where the profile question was left open', () => {
    const answers = Object.fromEntries(Object.entries(assessment.answers).filter(([question]) => question !== 'profile-mandate'));
    const peers = figuresOf({ sealed, division: 'mandate' }, { answers });
    expect(peers.own).toBe('unknown');
    expect(peers.headings[0]?.group.baseClasses).toContain('unknown');
  });

  it('keeps the number of the edition that figures are from', () => {
    const { headings, questions } = figuresOf({ sealed, division: 'mandate' });
    expect(new Set(headings.map(({ group }) => group.from))).toEqual(new Set([2]));
    expect(new Set(questions.map(({ group }) => group.from))).toEqual(new Set([1]));
  });

  it('gives the share of each cell of the city’s own answer and of no other', () => {
    const { questions } = figuresOf({ sealed });
    const published = sampleEdition.partitions[0]?.questions.find(({ id }) => id === 'strategy-exists')?.classes[0]?.figures;
    expect(questions.find(({ question }) => question === 'strategy-exists')).toMatchObject({ dimension: 'strategy', shares: [{ cell: 'yes', share: published?.['yes'] }] });
    expect(questions.find(({ question }) => question === 'barriers')).not.toHaveProperty('dimension');
  });

  it('compares nothing that was not said', () => {
    const { questions } = figuresOf({ sealed }, { answers: { ...assessment.answers, continuity: { state: 'unsure' }, 'strategy-exists': { state: 'answered', value: 'no' } } });
    const said = questions.map(({ question }) => question);
    expect(said).toContain('strategy-exists');
    expect(said).not.toContain('continuity');
    // Closed by the answer before it.
    expect(said).not.toContain('strategy-public');
  });

  it('compares single answers of the quick form, but no headings', () => {
    const { assessment: quick } = requirePersona('secondary-quick');
    const { headings, questions } = figuresOf({ sealed }, { form: 'quick', answers: quick.answers });
    expect(headings).toEqual([]);
    expect(questions.length).toBeGreaterThan(5);
  });

  it('tells above from below from neither by the whole range', () => {
    const verdicts = (answers: ReportInput['answers']) => figuresOf({ sealed }, { answers }).headings.map(({ verdict }) => verdict);
    expect(verdicts(assessment.answers)).toEqual(['above', 'above', 'above', 'above', 'above']);
    expect(new Set(verdicts({}))).toEqual(new Set(['within-or-too-close']));
  });

  it('leaves figures out that were never publishable', () => {
    const [everyone, ...rest] = sampleEdition.partitions;
    if (everyone === undefined) throw new Error('No partitions');
    const edition: Edition = { ...sampleEdition, partitions: [{ ...everyone, headings: everyone.headings.slice(0, 2), questions: [] }, ...rest] };
    const peers = figuresOf({ sealed: { ...sealed, edition } });
    expect(peers.headings.map(({ dimension }) => dimension)).toEqual(['strategy', 'resources']);
    expect(peers.questions).toEqual([]);
  });
});
