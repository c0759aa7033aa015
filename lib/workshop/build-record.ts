/** From what was counted and decided to the record of a workshop. */
import type { Instrument } from '@/lib/instrument/instrument';
import { headingShare } from './discussion-order';
import { distributionOf } from './distribution';
import { gapSize, perceptionGap } from './perception-gap';
import { shownTally } from './shown-tally';
import { fewestVoters } from './tally';
import type { Anonymity, Decision, RoundNumber, Tally } from './workshop';
import type { DecisionRecord, Distribution, EvidenceToFind, PerceptionGap, QuestionRecord, RecordInput, RevealedRound, Shift, WorkshopRecord } from './workshop-record';

/** Of disagreement, which runs from 0 to 1: less is no more than chance in a room of this size. */
export const clearShift = 0.1;

/**
 * Everything of a workshop that may leave the room. A distribution of fewer than five without names is left out whole,
 * and so is the breakdown by department where any department has fewer: a part left out could be got by subtraction.
 *
 * @throws RangeError where the instrument has no such question.
 * @see method, section 8
 * @example buildRecord({ id, city: 'Porto', instrument, setup, day: '2026-11-23', state: 'closed', rounds: [], decisions: [] }).undecided
 */
export function buildRecord(input: RecordInput): WorkshopRecord {
  const { id, city, instrument, setup, day, state, decisions } = input;
  const order = instrument.questions.map((question) => question.id);
  const questions = order.filter((question) => isOfWorkshop(question, input)).map((question) => questionRecord(question, input));
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
  const [first, second] = ([1, 2] as const).map((number) => shownDistribution(own, { number, anonymity: setup.anonymity, instrument }));
  const decision = decisions.find((one) => one.question === question);
  const shift = first && second && shiftOf(first, second);
  return {
    question,
    weight: headingShare(instrument, question, form),
    voted: own.length > 0,
    keptBack: own.map(({ number }) => number).filter((number) => (number === 1 ? first : second) === undefined).toSorted(),
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

function shownDistribution(rounds: readonly RevealedRound[], { number, anonymity, instrument }: Showing): Distribution | undefined {
  const round = rounds.find((one) => one.number === number);
  const tally = round?.tally && leavingTally(round.tally, anonymity);
  return round && tally && distributionOf(instrument, round.question, tally);
}

/**
 * The tally as it may leave the room, if it may.
 *
 * @example leavingTally({ voters: 4, unsure: 0, counts: { yes: 4 } }, 'departments') // undefined
 */
export function leavingTally(tally: Tally, anonymity: Anonymity): Tally | undefined {
  const shown = shownTally(anonymity, tally);
  if (shown === undefined || shown.voters === 0) return undefined;
  const { voters, unsure, counts, departments } = shown;
  return { voters, unsure, counts, ...(departments && mayShowDepartments(departments, anonymity) && { departments }) };
}

/** A tally has them only where it may; that is not left to whoever stored it. */
function mayShowDepartments(departments: NonNullable<Tally['departments']>, anonymity: Anonymity): boolean {
  return anonymity === 'names' || (anonymity === 'departments' && departments.every(({ voters }) => voters >= fewestVoters));
}

function shiftOf({ disagreement: before }: Distribution, { disagreement: after }: Distribution): Shift | undefined {
  if (before === undefined || after === undefined) return undefined;
  const rise = after - before;
  return { kind: rise >= clearShift ? 'apart' : rise <= -clearShift ? 'closer' : 'little', before, after };
}

function decisionRecord({ answer, reason, minorityView, replaced }: Decision): DecisionRecord {
  return { answer, ...(reason && { reason }), ...(minorityView && { minorityView }), ...(replaced && { replaced }) };
}

function toFind(decision: Decision | undefined): readonly EvidenceToFind[] {
  if (!decision?.evidenceToFind) return [];
  return [{ question: decision.question, what: decision.evidenceToFind, ...(decision.findBy && { by: decision.findBy }) }];
}

/** Of what was voted first: that is what there was to talk about. Ties stay in the order of the questionnaire. */
function byDisagreement(questions: readonly QuestionRecord[]): readonly string[] {
  const worth = ({ first, weight }: QuestionRecord) => (first?.disagreement ?? 0) * weight;
  return questions
    .filter(({ first }) => first?.disagreement !== undefined)
    .toSorted((one, other) => worth(other) - worth(one))
    .map(({ question }) => question);
}

function widestFirst(questions: readonly QuestionRecord[]): readonly PerceptionGap[] {
  return questions
    .flatMap(({ question, first }) => (first && perceptionGap(question, first)) ?? [])
    .filter(({ gap }) => gap > 0)
    .toSorted((one, other) => gapSize(other) - gapSize(one));
}
