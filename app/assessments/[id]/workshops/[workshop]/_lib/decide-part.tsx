import { DecideForm, type DecideFormProps } from '@/components/workshop/console/questions/decide-form';
import { FrozenForm } from '@/components/workshop/live/frozen-form';
import { isSplit, mayVoteAgain, revealedRounds, votingRound } from '@/components/workshop/workshop-view';
import type { Access } from '@/lib/access/permissions';
import { type Decidable, findDecidable } from '@/lib/workshop/store/decisions';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Answer } from '@/lib/instrument/answers/answer';
import { yearsNow } from '@/lib/data/document/years-now';
import { type AnswerDraft, draftFromAnswer } from '@/lib/instrument/form/answer-draft';
import { draftFromEntries } from '@/lib/instrument/form/answer-form';
import { tallyText } from '@/lib/i18n/text/tally-text';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { Question } from '@/lib/instrument/model/instrument';
import { decisionFieldsOf, decisionFieldsSent, readDecision } from '@/lib/workshop/model/decision-fields';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import { suggestedAnswer } from '@/lib/workshop/model/tally/suggested-answer';
import { tallySummary } from '@/lib/workshop/model/tally/tally-summary';
import type { Tally } from '@/lib/workshop/model/workshop';
import { type DecisionPost, findUnsavedDecision, refusalIssue } from './decision-post';

type QueryValue = string | string[] | undefined;

interface DecidePartProps {
  readonly access: Access;
  readonly workshop: WorkshopState;
  readonly question: string;
  readonly query: { readonly held?: QueryValue; readonly why?: QueryValue };
  readonly here: string;
  readonly reading: Reading;
}

/** The form that records what the workshop agrees on, filled with what was typed, decided or said before. */
export async function DecidePart(props: DecidePartProps) {
  const { access, workshop, question: id, query, reading } = props;
  const asked = workshop.questions.find((one) => one.question === id);
  if (asked === undefined || (workshop.state === 'open' && votingRound(asked) !== undefined)) return null;
  const [current, held] = await Promise.all([
    findDecidable(access, workshop.workshopId, id),
    findUnsavedDecision(access, { workshop: workshop.workshopId, question: id }, query.held),
  ]);
  const tally = revealedRounds(asked).at(-1)?.tally;
  const question = requireQuestion(reading.instrument, id);
  const filled = held === undefined ? fromBefore(question, current, tally) : fromUnsaved(question, held, query.why);
  const { draft, ...fields } = filled;
  return (
    // A vote or a decision elsewhere draws the page anew, and must not touch what is being written here.
    <FrozenForm key={[id, asked.rounds.length, current.seen.decision, String(query.held)].join(' ')}>
      <DecideForm
        here={props.here}
        view={{ question, draft, version: current.seen.answer, base: '', issues: [] }}
        current={{ seen: current.seen, ...answerNow(current) }}
        said={tally && tallyText(reading, id, { ...tally, summary: tallySummary(question, tally) })}
        split={
          isSplit(asked, question) ? (workshop.state === 'open' && mayVoteAgain(asked) ? 'again' : 'last') : undefined
        }
        again={current.decision !== undefined}
        reading={reading}
        {...fields}
      />
    </FrozenForm>
  );
}

type Filled = Pick<DecideFormProps, 'fields' | 'issues' | 'conflict'> & { readonly draft: AnswerDraft };

function fromUnsaved(question: Question, { entries, seen }: DecisionPost, why: QueryValue): Filled {
  const read = readDecision(question, entries, yearsNow());
  return {
    draft: draftFromEntries(question.id, entries),
    fields: decisionFieldsSent(entries),
    issues: [...(read.ok ? [] : read.issues), ...refusalIssue(why)],
    conflict: why === 'changed' ? seen : undefined,
  };
}

/**
 * What was decided before, else what at least half of the workshop said last, else nothing: what the assessment says is
 * no answer of the workshop.
 */
function fromBefore(question: Question, { decision }: Decidable, tally: Tally | undefined): Filled {
  const said = tally && suggestedAnswer(question, tally);
  const draft = draftFromAnswer(
    decision?.decision.answer ?? (said === undefined ? undefined : { state: 'answered', value: said }),
  );
  return { draft, fields: decisionFieldsOf(decision?.decision), issues: [] };
}

function answerNow({ answer, decision }: Decidable): {
  readonly answer?: Answer;
  readonly savedBy?: string;
  readonly replaced?: Answer;
} {
  const replaced = decision?.decision.replaced;
  if (answer === undefined) return {};
  return {
    ...(replaced && { replaced }),
    answer: answer.answer,
    ...(answer.savedBy !== undefined && { savedBy: answer.savedBy }),
  };
}
