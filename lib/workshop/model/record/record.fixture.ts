/** For tests: a workshop in which something of everything happened. */
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { requireInstrument } from '@/lib/instrument/registry';
import type { AnswerValue } from '@/lib/instrument/answers/answer';
import { buildRecord } from './build-record';
import { tallyOf } from '@/lib/workshop/model/tally/tally';
import type { Anonymity, Decision, Vote, WorkshopSetup } from '@/lib/workshop/model/workshop';
import type { RecordInput, RevealedRound, WorkshopRecord } from './workshop-record';

export const instrument = requireInstrument(1);

export const recordQuestions = [
  'strategy-exists',
  'budget-share',
  'continuity',
  'network-themes',
  'priority-themes',
  'joining-criteria',
  'portfolio-review',
] as const;

export const recordSetup: WorkshopSetup = {
  title: 'Capacity day',
  questions: recordQuestions,
  anonymity: 'departments',
  departments: ['Ports', 'Culture'],
  agenda: [],
  keepVotesDays: 30,
};

/** `undefined`: unsure. */
type AnswerCell = AnswerValue | undefined;

/** What each department said, one entry a person. */
export function roundOf(
  question: string,
  number: 1 | 2,
  {
    anonymity = 'departments',
    ...votes
  }: { readonly anonymity?: Anonymity; readonly ports: readonly AnswerCell[]; readonly culture: readonly AnswerCell[] },
): RevealedRound {
  const voteOf = (said: AnswerCell): Vote =>
    said === undefined ? { state: 'unsure' } : { state: 'answered', value: said };
  const cast = (department: string, said: readonly AnswerCell[]) =>
    said.map((one) => ({ vote: voteOf(one), department }));
  return {
    question,
    number,
    tally: tallyOf(requireQuestion(instrument, question), {
      anonymity,
      votes: [...cast('Ports', votes.ports), ...cast('Culture', votes.culture)],
    }),
  };
}

export const sampleRounds: readonly RevealedRound[] = [
  roundOf('strategy-exists', 1, {
    ports: ['yes', 'yes', 'yes', 'yes', 'no'],
    culture: ['no', 'no', 'no', 'no', 'yes'],
  }),
  roundOf('strategy-exists', 2, {
    ports: ['yes', 'yes', 'yes', 'yes', 'yes'],
    culture: ['yes', 'yes', 'yes', 'no', 'no'],
  }),
  roundOf('continuity', 1, { ports: [0, 0, 0, 1, 0], culture: [4, 4, 4, 3, undefined] }),
  roundOf('continuity', 2, { ports: [1, 2, 2, 2, 2], culture: [2, 2, 2, 3, 2] }),
  roundOf('joining-criteria', 1, { ports: [2, 2, 2, 2, 2], culture: [2, 2, 2, 2, 2] }),
  roundOf('network-themes', 1, {
    ports: [{ national: ['culture'] }, { national: ['culture'] }, {}, {}, undefined],
    culture: [
      { national: ['culture'] },
      { national: ['culture'], regional: ['culture'] },
      { national: ['culture'] },
      { national: ['culture'] },
      { national: ['culture'] },
    ],
  }),
  roundOf('priority-themes', 1, {
    ports: [['culture'], ['culture'], [], ['culture'], []],
    culture: [['culture'], ['culture'], ['culture'], ['culture'], ['culture']],
  }),
  roundOf('portfolio-review', 1, { ports: [4, 0], culture: [1, 1] }),
];

export const sampleDecisions: readonly Decision[] = [
  {
    question: 'strategy-exists',
    answer: { state: 'answered', value: 'yes' },
    reason: 'The text of 2024 counts.',
    minorityView: 'It was never adopted by the council.',
    evidenceToFind: 'The minutes of the council',
    findBy: 'Ana Example',
  },
  {
    question: 'continuity',
    answer: { state: 'answered', value: 2 },
    reason: 'Written down, but not reviewed.',
    replaced: { state: 'answered', value: 3, confidence: 'medium' },
  },
  { question: 'joining-criteria', answer: { state: 'answered', value: 2 }, evidenceToFind: 'The list of memberships' },
  { question: 'portfolio-review', answer: { state: 'unsure' }, minorityView: 'There was one in 2019.' },
];

export const sampleInput: RecordInput = {
  id: 'A'.repeat(22),
  city: 'Example city',
  instrument,
  form: 'full',
  setup: recordSetup,
  day: '2026-11-20',
  state: 'closed',
  rounds: sampleRounds,
  decisions: sampleDecisions,
};

export function sampleRecord(changes: Partial<RecordInput> = {}): WorkshopRecord {
  return buildRecord({ ...sampleInput, ...changes });
}

/** A record in which everything that somebody types holds the same text. */
export function hostileRecord(text: string): WorkshopRecord {
  const renamed = (round: RevealedRound): RevealedRound => {
    const { tally } = round;
    return tally?.departments
      ? { ...round, tally: { ...tally, departments: tally.departments.map((one) => ({ ...one, department: text })) } }
      : round;
  };
  const decisions = sampleDecisions.map((decision) => ({
    ...decision,
    reason: text,
    minorityView: text,
    evidenceToFind: text,
    findBy: text,
  }));
  return sampleRecord({
    city: text,
    setup: { ...recordSetup, title: text },
    rounds: sampleRounds.map(renamed),
    decisions,
  });
}
