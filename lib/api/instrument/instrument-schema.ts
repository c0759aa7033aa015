/** The questionnaire as data, for the published description of the program interface (method, section 9). */
import { z } from 'zod';
import {
  type AskedWhen,
  areaIds,
  type AreaId,
  type NotApplicableReason,
  notApplicableReasons,
  type QuestionKind,
  type Scoring,
} from '@/lib/instrument/model/instrument';

export interface QuestionData {
  readonly id: string;
  readonly section: string;
  readonly kind: QuestionKind;
  /** In words. */
  readonly ask: string;
  readonly options?: readonly string[];
  readonly rows?: readonly string[];
  readonly chooseUpTo?: number;
  readonly saturatesAt?: number;
  readonly points?: Readonly<Record<string, number>>;
  readonly askedWhen?: AskedWhen;
  readonly scores?: Scoring;
  readonly core?: true;
  readonly notApplicableAllowed?: true;
  readonly mirrors?: readonly string[];
  readonly added?: string;
}

export interface InstrumentData {
  readonly instrument: string;
  readonly version: number;
  readonly sections: readonly string[];
  readonly areas: readonly { readonly id: AreaId; readonly area: string }[];
  readonly specialAnswers: readonly ('unsure' | 'withheld')[];
  readonly notApplicableReasons: readonly NotApplicableReason[];
  readonly questions: readonly QuestionData[];
  readonly derivedIndicators: readonly {
    readonly id: string;
    readonly from: readonly [wanted: string, held: string];
    readonly rule: string;
    readonly scores: Scoring;
  }[];
}

const kinds = [
  'country',
  'yes-no',
  'choice',
  'levels',
  'checklist',
  'matrix',
] as const satisfies readonly QuestionKind[];
const ids = z.array(z.string()).min(1);

const scores = z
  .strictObject({ area: z.enum(areaIds), weight: z.number().positive() })
  .meta({ id: 'Scoring', description: 'The area that it counts towards, and its weight there.' });

const parent = z.strictObject({ question: z.string(), is: ids });

const question = z
  .strictObject({
    id: z.string(),
    section: z.string(),
    kind: z.enum(kinds).describe('Levels have five, 0 to 4; a country is ISO 3166-1 alpha-2.'),
    ask: z.string().describe('In words, which may be improved; the ids stay.'),
    options: ids.optional(),
    rows: ids.optional().describe('Of a matrix: one list of options each.'),
    chooseUpTo: z.int().min(1).optional(),
    saturatesAt: z.int().min(1).optional().describe('This many chosen options count as all.'),
    points: z.record(z.string(), z.number().min(0).max(1)).optional().describe('What each option of a choice counts.'),
    askedWhen: z
      .union([parent, z.strictObject({ anyOf: z.array(parent).min(1) })])
      .optional()
      .describe('The answer to another question that makes this one asked; always where it is absent.'),
    scores: scores.optional(),
    core: z.literal(true).optional().describe('In the quick form too.'),
    notApplicableAllowed: z.literal(true).optional(),
    mirrors: ids.optional().describe('Items of the published surveys.'),
    added: z.string().optional().describe('Why a question that mirrors none is there.'),
  })
  .meta({ id: 'Question' });

export const instrumentSchema = z
  .strictObject({
    instrument: z.literal('city-diplomacy-capacity'),
    version: z.int().min(1),
    sections: ids,
    areas: z.array(z.strictObject({ id: z.enum(areaIds), area: z.string() })),
    specialAnswers: z.array(z.enum(['unsure', 'withheld'])),
    notApplicableReasons: z.array(z.enum(notApplicableReasons)),
    questions: z.array(question),
    derivedIndicators: z.array(
      z.strictObject({ id: z.string(), from: z.tuple([z.string(), z.string()]), rule: z.string(), scores }),
    ),
  })
  .meta({
    id: 'Instrument',
    description: 'A published version of the questionnaire: its ids, options, conditions and weights never change.',
  });
