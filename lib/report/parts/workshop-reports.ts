/** From the records of workshops to what the report says of them. */
import { inOrder } from '@/lib/instrument/answers/answer-in-order';
import { givenAnswer } from '@/lib/instrument/answers/given-answer';
import { byCodeUnits } from '@/lib/workshop/model/tally/by-code-units';
import { isDivided, isWide } from '@/lib/workshop/model/record/debrief';
import { isSameAnswer } from '@/lib/workshop/model/settle';
import type { QuestionRecord, WorkshopRecord } from '@/lib/workshop/model/record/workshop-record';
import type { AnswerReport } from '@/lib/report/types/report';
import type { WorkshopDisagreement, WorkshopReport } from '@/lib/report/types/workshop-report';

/**
 * The closed workshops in which participants were divided, a minority view was recorded or departments were far apart;
 * newest first. Of an open one nothing is told yet: it may still come to an agreement.
 *
 * @param records in any order
 * @see method, section 8
 * @example workshopReports([]) // []
 */
export function workshopReports(records: readonly WorkshopRecord[]): readonly WorkshopReport[] {
  return oldestFirst(records)
    .toReversed()
    .filter(({ state }) => state === 'closed')
    .map((record): WorkshopReport => ({
      title: record.title,
      day: record.day,
      disagreements: disagreementsOf(record),
      gaps: record.gaps.filter(isWide),
    }))
    .filter(({ disagreements, gaps }) => disagreements.length + gaps.length > 0);
}

function disagreementsOf({ questions, byDisagreement }: WorkshopRecord): readonly WorkshopDisagreement[] {
  const order = new Map(byDisagreement.map((question, place) => [question, place]));
  const placeOf = ({ question }: QuestionRecord) => order.get(question) ?? order.size;
  return questions
    .filter((one) => isDivided(one) || one.decision?.minorityView !== undefined)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map(({ question, first, second, shift, decision }) => ({
      question,
      ...(first && { first }),
      ...(second && { second }),
      ...(shift && { shift }),
      ...(decision && { decided: givenAnswer(inOrder(decision.answer)) }),
      ...(decision?.minorityView !== undefined && { minorityView: decision.minorityView }),
    }));
}

/**
 * The same answers, those that a workshop decided with its title and day; of several the latest.
 *
 * @param records in any order
 * @example withWorkshops([{ question: 'continuity', section: 'strategy', asked: 'asked' }], []) // the same list
 */
export function withWorkshops(
  answers: readonly AnswerReport[],
  records: readonly WorkshopRecord[],
): readonly AnswerReport[] {
  const decisions = new Map(
    oldestFirst(records).flatMap((record) =>
      record.questions.flatMap(({ question, decision }) =>
        decision ? [[question, { record, decision }] as const] : [],
      ),
    ),
  );
  return answers.map((listed): AnswerReport => {
    const found = decisions.get(listed.question);
    if (found === undefined) return listed;
    const { title, day } = found.record;
    const { answer, reason, replaced } = found.decision;
    const changedSince = listed.answer === undefined || !isSameAnswer(answer, listed.answer);
    return {
      ...listed,
      decidedIn: {
        title,
        day,
        ...(changedSince && { changedSince }),
        ...(reason && { reason }),
        ...(replaced && { replaced }),
      },
    };
  });
}

function oldestFirst(records: readonly WorkshopRecord[]): readonly WorkshopRecord[] {
  return records.toSorted((one, other) => byCodeUnits(one.day, other.day) || byCodeUnits(one.title, other.title));
}
