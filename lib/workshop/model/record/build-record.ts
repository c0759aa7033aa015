/** From what was counted and decided to the record of a workshop. */
import type { Instrument } from '@/lib/instrument/model/instrument';
import { areaShare, urgencyOf } from './discussion-order';
import { distributionOf } from '@/lib/workshop/model/tally/distribution';
import { gapSize, perceptionGap } from './perception-gap';
import { shownTally } from '@/lib/workshop/model/tally/shown-tally';
import type { Anonymity, Decision, RoundNumber } from '@/lib/workshop/model/workshop';
import type {
  DecisionRecord,
  Distribution,
  EvidenceToFind,
  PerceptionGap,
  QuestionRecord,
  RecordInput,
  RevealedRound,
  Shift,
  WorkshopRecord,
} from './workshop-record';

/**
 * Of disagreement, which runs from 0 to 1, or of the share of the unsure: less is no more than chance in a workshop of
 * this size.
 */
export const clearShift = 0.1;

/**
 * Everything of a workshop that may leave it: see `shownTally`.
 *
 * @throws RangeError where the instrument has no such question.
 * @see method, section 8
 * @example
 * const closed = { day: '2026-11-23', state: 'closed', rounds: [], decisions: [] };
 * buildRecord({ id, city: 'Porto', instrument, setup, ...closed }).undecided
 */
export function buildRecord(input: RecordInput): WorkshopRecord {
  const { id, city, instrument, setup, day, state, decisions } = input;
  const order = instrument.questions.map((question) => question.id);
  const questions = order
    .filter((question) => isOfWorkshop(question, input))
    .map((question) => questionRecord(question, input));
  return {
    id,
    city,
    instrument: { id: instrument.id, version: instrument.version },
    title: setup.title,
    day,
    state,
    anonymity: setup.anonymity,
    questions,
    byDisagreement: byDisagreement(questions),
    undecided: questions.filter(({ decision }) => decision === undefined).map(({ question }) => question),
    toFind: order.flatMap((question) => toFind(decisions.find((decision) => decision.question === question))),
    gaps: widestFirst(questions),
  };
}

/** What was decided stays, also where the question was taken out of the list. */
function isOfWorkshop(question: string, { setup, decisions }: RecordInput): boolean {
  return setup.questions.includes(question) || decisions.some((decision) => decision.question === question);
}

function questionRecord(question: string, { instrument, form, setup, rounds, decisions }: RecordInput): QuestionRecord {
  const own = rounds.filter((round) => round.question === question);
  const [first, second] = ([1, 2] as const).map((number) =>
    shownDistribution(own, { number, anonymity: setup.anonymity, instrument }),
  );
  const decision = decisions.find((one) => one.question === question);
  const shift = first && second && shiftOf(first, second);
  return {
    question,
    weight: areaShare(instrument, question, form),
    voted: own.length > 0,
    hiddenRounds: own
      .map(({ number }) => number)
      .filter((number) => (number === 1 ? first : second) === undefined)
      .toSorted(),
    ...(first && { first }),
    ...(second && { second }),
    ...(shift && { shift }),
    ...(decision && { decision: decisionRecord(decision) }),
  };
}

interface Showing {
  readonly number: RoundNumber;
  readonly anonymity: Anonymity;
  readonly instrument: Instrument;
}

function shownDistribution(
  rounds: readonly RevealedRound[],
  { number, anonymity, instrument }: Showing,
): Distribution | undefined {
  const round = rounds.find((one) => one.number === number);
  const tally = shownTally(anonymity, round?.tally);
  return round && tally && distributionOf(instrument, round.question, tally);
}

function shiftOf(first: Distribution, second: Distribution): Shift {
  const [before, after] = [first.disagreement, second.disagreement];
  return {
    kind: shiftKind((after ?? 0) - (before ?? 0), unsureShare(second) - unsureShare(first)),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

function unsureShare({ unsure, voters }: Distribution): number {
  return unsure / voters;
}

function shiftKind(apart: number, unsure: number): Shift['kind'] {
  if (Math.abs(apart) >= clearShift) return apart > 0 ? 'apart' : 'closer';
  if (Math.abs(unsure) >= clearShift) return unsure > 0 ? 'less-sure' : 'surer';
  return 'little';
}

function decisionRecord({ answer, reason, minorityView, replaced }: Decision): DecisionRecord {
  return { answer, ...(reason && { reason }), ...(minorityView && { minorityView }), ...(replaced && { replaced }) };
}

function toFind(decision: Decision | undefined): readonly EvidenceToFind[] {
  if (!decision?.evidenceToFind) return [];
  return [
    { question: decision.question, what: decision.evidenceToFind, ...(decision.findBy && { by: decision.findBy }) },
  ];
}

/** Of what was voted first: that is what there was to talk about. Ties stay in the order of the questionnaire. */
function byDisagreement(questions: readonly QuestionRecord[]): readonly string[] {
  return questions
    .flatMap(({ question, first, weight }) => (first ? [{ question, urgency: urgencyOf(first, weight) }] : []))
    .toSorted((one, other) => other.urgency - one.urgency)
    .map(({ question }) => question);
}

function widestFirst(questions: readonly QuestionRecord[]): readonly PerceptionGap[] {
  return questions
    .flatMap(({ question, first }) => (first && perceptionGap(question, first)) ?? [])
    .filter(({ gap }) => gap > 0)
    .toSorted((one, other) => gapSize(other) - gapSize(one));
}
