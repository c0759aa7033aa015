import { describe, expect, it } from 'vitest';
import type { Answers } from './answer';
import { type FormId, formIds } from '@/lib/instrument/model/instrument';
import { questionsOf } from './asked';
import { openQuestions } from './open-questions';
import { requireInstrument } from '@/lib/instrument/registry';
import { nextPage, pageOf, pagesOf, sectionProgress, sectionsOf } from './section-progress';

const instrument = requireInstrument(1);
const yes = { state: 'answered', value: 'yes' } as const;
const no = { state: 'answered', value: 'no' } as const;

describe('sectionProgress', () => {
  const rows: readonly [
    name: string,
    section: string,
    answers: Answers,
    counts: readonly [asked: number, answered: number, unsure: number],
  ][] = [
    ['nothing answered', 'structure-and-leadership', {}, [3, 0, 0]],
    ['children opened', 'structure-and-leadership', { 'office-exists': yes }, [5, 1, 0]],
    ['children closed', 'structure-and-leadership', { 'office-exists': no }, [3, 1, 0]],
    [
      'unsure and withheld',
      'structure-and-leadership',
      { continuity: { state: 'unsure' }, 'lead-exists': { state: 'withheld' } },
      [3, 2, 2],
    ],
    [
      'not applicable is an answer',
      'structure-and-leadership',
      { 'office-exists': { state: 'not-applicable', reason: 'too-small' } },
      [3, 1, 0],
    ],
    [
      'hidden answers do not count',
      'structure-and-leadership',
      { 'office-exists': no, 'office-position': { state: 'answered', value: 'other' } },
      [3, 1, 0],
    ],
  ];
  it.each(rows.map(([name, section, answers, counts]) => ({ name, section, answers, counts })))(
    '$name',
    ({ section, answers, counts }) => {
      const progress = sectionProgress(instrument, 'full', answers).find((candidate) => candidate.section === section);
      expect([progress?.asked, progress?.answered, progress?.unsure]).toEqual(counts);
    },
  );

  it('knows a finished section', () => {
    const finished = sectionProgress(instrument, 'full', { barriers: { state: 'answered', value: [] } });
    expect(finished.filter((section) => section.finished).map(({ section }) => section)).toEqual(['barriers']);
  });
});

describe('sectionsOf', () => {
  it('leaves out the sections that the quick form does not have', () => {
    expect(sectionsOf(instrument, 'full')).toEqual(instrument.sections);
    expect(sectionsOf(instrument, 'quick')).not.toContain('barriers');
  });
});

describe('pagesOf', () => {
  it.each(formIds)('has every section of the %s form once, in order', (form) => {
    expect(pagesOf(instrument, form).flat()).toEqual(sectionsOf(instrument, form));
  });

  it('has a page for each section of the full form, and two pages of twelve questions in the quick form', () => {
    expect(pagesOf(instrument, 'full')).toHaveLength(sectionsOf(instrument, 'full').length);
    const counts = pagesOf(instrument, 'quick').map(
      (sections) => sections.flatMap((section) => questionsOf(instrument, 'quick', section)).length,
    );
    expect(counts).toEqual([12, 12]);
  });

  it.each<[string, FormId, string | undefined]>([
    ['benefits-and-impact', 'full', 'barriers'],
    ['strategy-and-budgets', 'quick', 'expertise-and-training'],
    ['networks', 'quick', undefined],
    ['agendas-and-government', 'full', undefined],
  ])('after the page of %s comes, in the %s form, %s', (section, ...[form, next]) => {
    expect(nextPage(instrument, form, section)).toBe(next);
  });

  it('has no page for a section that the form has not', () => {
    expect(pageOf(instrument, 'quick', 'barriers')).toEqual([]);
    expect(pageOf(instrument, 'quick', 'networks')[0]).toBe('expertise-and-training');
  });
});

describe('openQuestions', () => {
  const open = (form: FormId, answers: Answers) =>
    Object.fromEntries(
      openQuestions(instrument, form, answers).map(({ question, why, widens }) => [question.id, [why, ...widens]]),
    );

  it('says why a question is open and what it widens', () => {
    const found = open('full', {
      continuity: { state: 'unsure' },
      'sdg-tracking': { state: 'withheld' },
      'strategy-exists': yes,
    });
    expect(found['continuity']).toEqual(['unsure', 'strategy']);
    expect(found['sdg-tracking']).toEqual(['withheld', 'agenda']);
    expect(found['strategy-public']).toEqual(['absent', 'strategy']);
    expect(found['office-position']).toEqual(['waiting']);
    expect(found['strategy-exists']).toBeUndefined();
  });

  it('knows what a derived indicator rests on, in the full form only', () => {
    expect(open('full', {})['priority-themes']).toEqual(['absent', 'prioritisation']);
    expect(open('full', {})['skills-held']).toEqual(['absent', 'resources']);
    expect(open('quick', {})['priority-themes']).toBeUndefined();
  });

  it('takes closed questions and those that do not apply as known', () => {
    const found = open('full', { 'strategy-exists': no, 'lead-exists': { state: 'not-applicable', reason: 'other' } });
    for (const id of ['strategy-public', 'lead-exists', 'lead-responsibilities']) expect(found[id]).toBeUndefined();
  });
});
