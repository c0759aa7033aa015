import { questionKey } from '@/lib/i18n/text/question-key';
import { answersOf } from '@/components/assessment/assessment-state';
import { askedness, parentsOf } from '@/lib/instrument/answers/asked';
import type { ParentMatch, Question } from '@/lib/instrument/model/instrument';
import type { LiveCondition, LiveQuestion, LiveSetup } from './live/live-setup';
import { liveTextKeys } from './live/live-setup';
import { textsInBraces } from './texts-in-braces';
import type { QuestionView } from './question/question-view';
import type { SectionInput } from './section-input';

/** What the script needs beside the page: strings, and which answer opens which question. */
export function liveSetupOf(input: SectionInput, views: readonly QuestionView[]): LiveSetup {
  const { assessmentId, section, instrument, words } = input;
  const here = views.map(({ question }) => question.id);
  return {
    assessmentId,
    section,
    locale: words.locale,
    held: input.held.length > 0,
    questions: views.map(({ question }): LiveQuestion => {
      const condition = conditionOf(input, question, here);
      const title = words.t(`${questionKey(instrument.version, question.id)}.short`);
      const limit =
        question.kind === 'checklist' && question.chooseUpTo !== undefined ? { chooseUpTo: question.chooseUpTo } : {};
      return {
        id: question.id,
        kind: question.kind,
        title,
        ...limit,
        ...(condition !== undefined && { condition }),
      };
    }),
    texts: textsInBraces(words, liveTextKeys),
  };
}

function conditionOf(
  { instrument, form, saved }: SectionInput,
  question: Question,
  here: readonly string[],
): LiveCondition | undefined {
  const parents = parentsOf(question);
  if (parents.length === 0) return undefined;
  const answers = answersOf(saved);
  const asked = askedness(instrument, form, answers);
  const opens = ({ question: parent, is }: ParentMatch) => {
    const answer = Object.hasOwn(answers, parent) ? answers[parent] : undefined;
    return (
      asked.get(parent) === 'asked' &&
      answer?.state === 'answered' &&
      typeof answer.value === 'string' &&
      is.includes(answer.value)
    );
  };
  return {
    parents: parents.filter((parent) => here.includes(parent.question)),
    open: parents.some((parent) => !here.includes(parent.question) && opens(parent)),
  };
}
