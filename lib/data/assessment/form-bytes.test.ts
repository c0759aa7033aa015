/**
 * A form whose fields are as full as they may be is never too large to be read or held, whatever script it is written
 * in.
 */
import { expect, it } from 'vitest';
import { plannedValues, proposedFields } from '@/components/workshop/setup/planned-fields';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { emptyDraft } from '@/lib/instrument/form/answer-draft';
import { draftEntries } from '@/lib/instrument/form/answer-form';
import { questionsOf } from '@/lib/instrument/answers/asked';
import { noteLimit } from '@/lib/instrument/parse/parse-answer';
import { evidenceLimits } from '@/lib/instrument/parse/parse-evidence';
import { currentInstrument } from '@/lib/instrument/registry';
import { sectionFormBytes } from '@/lib/instrument/form/section-form-bytes';
import { actionLimits } from '@/lib/plan/action-limits';
import { smallBytes } from '@/lib/http/guard/arriving-bytes';
import { seenName } from '@/lib/http/responses/seen-fields';
import { decisionLimits } from '@/lib/workshop/model/decision-fields';
import { setupLimits, votableQuestions } from '@/lib/workshop/model/setup-schema';
import { longFormBytes } from './unsaved-inputs';
import { answeredByLimit, nameLimit } from '@/lib/data/document/line-schema';

/** Of one unit that a field counts, a browser sends nine bytes and never more; of half a pair that takes two, six. */
const full = (units: number) => '战'.repeat(units);

function bytesOf(fields: readonly (readonly [string, string])[]): number {
  return new URLSearchParams(fields.map(([name, value]) => [name, value])).toString().length;
}

const { title, owner, cost, outcome } = actionLimits;
const action = Object.entries({ title, owner, cost, outcome }).map(([name, units]) => [name, full(units)] as const);
const decision = Object.entries(decisionLimits).map(([name, units]) => [name, full(units)] as const);

const setup = {
  title: full(setupLimits.title),
  questions: votableQuestions(currentInstrument),
  anonymity: 'departments',
  departments: Array.from({ length: setupLimits.departments }, () => full(setupLimits.department)),
  agenda: Array.from({ length: setupLimits.agenda }, () => ({
    title: full(setupLimits.agendaItem),
    minutes: setupLimits.minutes,
  })),
  heldOn: '2027-03-31',
  startsAt: '09:30',
  keepVotesDays: 7,
} as const;
const planned = Object.entries({ ...proposedFields(createWords(english)), ...plannedValues(setup, 'led') }).map(
  ([name, value]) => [name, String(value)] as const,
);

const evidence = Array.from({ length: evidenceLimits.items }, () => ({
  title: full(evidenceLimits.title),
  url: full(evidenceLimits.url),
  date: full(10),
}));
const answer = {
  ...emptyDraft,
  choice: ['~not-applicable.law-forbids'],
  evidence,
  note: full(noteLimit),
  confidence: 'medium',
};
const sections = currentInstrument.sections.map(
  (section) =>
    [
      `the section ${section}`,
      questionsOf(currentInstrument, 'full', section).flatMap(({ id }) => draftEntries(id, answer)),
      sectionFormBytes,
    ] as const,
);

it.each([
  ...sections,
  ['an action of the plan', action, longFormBytes],
  ['a decision', decision, longFormBytes],
  ['a workshop', planned, longFormBytes],
  ['a workshop that is changed', [[seenName(plannedValues(setup, 'led')), ''] as const, ...planned], longFormBytes],
  [
    'an assessment that is started',
    [
      ['city', full(nameLimit)],
      ['startedBy', full(nameLimit)],
    ],
    smallBytes,
  ],
  ['a link', [['label', full(nameLimit)]], smallBytes],
  ['a snapshot', [['answeredBy', full(answeredByLimit)]], smallBytes],
  [
    'an office',
    [
      [seenName({ name: full(nameLimit) }), ''],
      ['name', full(nameLimit)],
    ],
    smallBytes,
  ],
] as const)('%s as full as it may be is read and held', (_, fields, ceiling) => {
  expect(bytesOf(fields)).toBeLessThan(ceiling);
});

it(
  'of letters, quotation marks, lines and emoji, none takes more than the script that fields are filled with ' + 'here',
  () => {
    for (const text of ['a', '"', '\\', '\r\n', 'é', '\u0F40', '👩', '%'])
      expect(bytesOf([['', text]]) - 1).toBeLessThanOrEqual(9 * text.length);
    expect(bytesOf([['', full(1)]]) - 1).toBe(9);
  },
);
