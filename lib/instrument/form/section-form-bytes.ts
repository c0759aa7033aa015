/** How long the form of a page can become on its way from a browser. */
import type { AnswerDraft } from './answer-draft';
import { notApplicableChoice, specialChoices } from './answer-draft';
import { baseName, keepName, keepValue } from './answer-fields';
import { draftEntries, type FormEntry } from './answer-form';
import { pagesOf, questionsOn } from '@/lib/instrument/answers/section-progress';
import { formIds, notApplicableReasons, type Question } from '@/lib/instrument/model/instrument';
import { noteLimit } from '@/lib/instrument/parse/parse-answer';
import { evidenceLimits } from '@/lib/instrument/parse/parse-evidence';
import { instruments } from '@/lib/instrument/registry';

/** Of one unit that a limit counts, a browser sends three bytes at most, each as `%` and two digits. */
const bytesOfUnit = 9;
// A day with its month and year, in whatever digits and however far apart.
const dateUnits = 16;
const textUnits = noteLimit + evidenceLimits.items * (evidenceLimits.title + evidenceLimits.url + dateUnits);
const version = Number.MAX_SAFE_INTEGER;

/**
 * Bytes of a form of these questions in which every text is as long as it may be, of letters that browsers send with
 * most bytes, and everything that can be ticked is ticked.
 */
function fullFormBytes(questions: readonly Question[]): number {
  return questions.reduce((sum, question) => sum + sentBytes(tickedEntries(question)) + bytesOfUnit * textUnits, 0);
}

/** Everything but the texts. */
function tickedEntries(question: Question): readonly FormEntry[] {
  return [
    [baseName(question.id), `${version}-${'0'.repeat(16)}`],
    [keepName(question.id), keepValue({ which: 'theirs', version })],
    ['clear', question.id],
    ...draftEntries(question.id, tickedDraft(question)),
  ];
}

function tickedDraft(question: Question): AnswerDraft {
  const options = 'options' in question ? question.options : ['0'];
  const rows = 'rows' in question ? question.rows : [];
  return {
    choice: [...options, ...Object.values(specialChoices), ...notApplicableReasons.map(notApplicableChoice)],
    options,
    rows: Object.fromEntries(rows.map((row) => [row, options])),
    evidence: Array.from({ length: evidenceLimits.items }, () => ({ title: '', url: '', date: '' })),
    note: '',
    confidence: 'medium',
  };
}

function sentBytes(entries: readonly FormEntry[]): number {
  return new URLSearchParams(entries.map(([name, value]) => [name, value])).toString().length + 1;
}

/** Of the longest page of any version. */
export const sectionFormBytes = Math.max(
  ...instruments.flatMap((instrument) =>
    formIds.flatMap((form) =>
      pagesOf(instrument, form).map((sections) => fullFormBytes(questionsOn(instrument, form, sections))),
    ),
  ),
);
