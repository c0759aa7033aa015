/** Workshops as the file of an assessment holds them: what may leave the workshop, and what it decided. */
import { z } from 'zod';
import { findQuestion } from '@/lib/instrument/answers/asked';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { parseSetup } from '@/lib/workshop/model/setup-schema';
import { countedKeys } from '@/lib/workshop/model/tally/tally';
import type { Decision, Tally, WorkshopSetup } from '@/lib/workshop/model/workshop';
import type { RevealedRound } from '@/lib/workshop/model/record/workshop-record';
import { readDecisionContent } from '@/lib/workshop/model/decision-content';
import { moment } from './line-schema';
import type { DocumentIssue, ParsedDocument } from './parse-assessment-input';
import { tallySchema } from '@/lib/workshop/model/round-content';

export interface DocumentDecision extends Decision {
  readonly decidedAt: Date;
}

/** It is closed wherever it arrives: nobody who was in the workshop is there. */
export interface DocumentWorkshop {
  readonly setup: WorkshopSetup;
  readonly openedAt: Date;
  readonly closedAt?: Date;
  readonly rounds: readonly RevealedRound[];
  readonly decisions: readonly DocumentDecision[];
}

export const mostWorkshops = 100;

const workshopSchema = z.strictObject(
  {
    setup: z
      .looseObject({}, 'not-an-object')
      .describe('Title, questions, anonymity, departments, agenda and how long votes are kept.'),
    openedAt: moment,
    closedAt: moment.exactOptional(),
    rounds: z
      .array(
        z.strictObject(
          { question: z.string('missing'), number: z.literal([1, 2], 'invalid'), tally: tallySchema.exactOptional() },
          'not-an-object',
        ),
        'not-a-list',
      )
      .max(1000, 'too-many'),
    decisions: z
      .array(z.looseObject({ question: z.string('missing'), decidedAt: moment }, 'not-an-object'), 'not-a-list')
      .max(1000, 'too-many'),
  },
  'not-an-object',
);

export const workshopsSchema = z.array(workshopSchema, 'not-a-list').max(mostWorkshops, 'too-many');

type WorkshopFields = z.infer<typeof workshopSchema>;

/**
 * Undefined where there is none. Each setup, tally and decision must fit the questionnaire, since pages put them into
 * its words.
 */
export function readWorkshops(
  instrument: Instrument,
  workshops: readonly WorkshopFields[] = [],
): ParsedDocument<readonly DocumentWorkshop[] | undefined> {
  const read = workshops.map((workshop, place) => readWorkshop(instrument, workshop, `workshops.${place}`));
  const issues = read.flatMap((one) => (one.ok ? [] : one.issues));
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: read.length === 0 ? undefined : read.flatMap((one) => (one.ok ? [one.value] : [])) };
}

function readWorkshop(
  instrument: Instrument,
  { setup, openedAt, closedAt, rounds, decisions }: WorkshopFields,
  path: string,
): ParsedDocument<DocumentWorkshop> {
  const parsed = parseSetup(instrument, setup);
  const decided = decisions.map((decision) => readDecision(instrument, decision));
  const issues: readonly DocumentIssue[] = [
    ...(parsed.ok ? [] : parsed.issues.map(({ key }) => ({ path: `${path}.setup.${key}`, code: 'invalid' }))),
    ...rounds.flatMap((round, place) =>
      fits(instrument, round, rounds.slice(0, place)) ? [] : [{ path: `${path}.rounds.${place}`, code: 'invalid' }],
    ),
    ...decided.flatMap((decision, place) =>
      decision === undefined || isRepeated(decisions, place)
        ? [{ path: `${path}.decisions.${place}`, code: 'invalid' }]
        : [],
    ),
  ];
  if (!parsed.ok || issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      setup: parsed.setup,
      openedAt,
      ...(closedAt && { closedAt }),
      rounds,
      decisions: decided.filter((decision) => decision !== undefined),
    },
  };
}

function isRepeated(decisions: readonly { readonly question: string }[], place: number): boolean {
  return decisions.slice(0, place).some(({ question }) => question === decisions[place]?.question);
}

function readDecision(
  instrument: Instrument,
  { question, decidedAt, ...content }: WorkshopFields['decisions'][number],
): DocumentDecision | undefined {
  if (findQuestion(instrument, question) === undefined) return undefined;
  try {
    return { ...readDecisionContent({ instrument, question }, JSON.stringify(content)), decidedAt };
  } catch {
    return undefined;
  }
}

function fits(
  instrument: Instrument,
  { question: id, number, tally }: RevealedRound,
  before: readonly RevealedRound[],
): boolean {
  const question = findQuestion(instrument, id);
  if (question === undefined || before.some((other) => other.question === id && other.number === number)) return false;
  const keys = countedKeys(question);
  const isPossible = ({ voters, unsure, counts }: Pick<Tally, 'voters' | 'unsure' | 'counts'>) =>
    unsure <= voters && Object.entries(counts).every(([key, count]) => keys.includes(key) && count <= voters - unsure);
  return tally === undefined || [tally, ...(tally.departments ?? [])].every(isPossible);
}
