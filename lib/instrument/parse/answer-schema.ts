/** The shape of answers for those who write programs of their own; the parsers beside this file remain the judges. */
import { z } from 'zod';
import { confidences } from '@/lib/instrument/answers/answer';
import { countries } from '@/lib/instrument/values/countries';
import { type Instrument, notApplicableReasons, type Question } from '@/lib/instrument/model/instrument';
import { evidenceLimits } from './parse-evidence';
import { noteLimit } from './parse-answer';

export const evidenceItemSchema = z
  .strictObject({
    title: z.string().max(evidenceLimits.title),
    url: z.string().max(evidenceLimits.url).optional(),
    date: z.string().optional(),
  })
  .meta({
    id: 'EvidenceItem',
    description:
      'A link, or the title and date of a document. The date is a day, a month or a year: 2024-03-31, 2024-03, 2024.',
  });

const extras = {
  evidence: z.array(evidenceItemSchema).max(evidenceLimits.items).optional(),
  note: z.string().max(noteLimit).optional(),
  confidence: z.enum(confidences).optional(),
};

const unknownAnswer = z.strictObject({ state: z.enum(['unsure', 'withheld']), ...extras }).meta({
  id: 'UnknownAnswer',
  description: 'Nobody knows, or nobody says: counts as anything from nothing to everything.',
});

const notApplicableAnswer = z
  .strictObject({ state: z.literal('not-applicable'), reason: z.enum(notApplicableReasons), ...extras })
  .meta({ id: 'NotApplicableAnswer', description: 'Does not count, neither for nor against.' });

const country = z
  .enum(countries.map(({ code }) => code))
  .meta({ id: 'Country', description: 'ISO 3166-1 alpha-2; XK for Kosovo, QZ for a place that is not listed.' });

const options = z.array(z.string());

function answered(value: z.ZodType) {
  return z.strictObject({ state: z.literal('answered'), value, ...extras });
}

/** Any answer to any question; which values a question takes, the questionnaire says. */
export const answerSchema = z
  .discriminatedUnion('state', [
    answered(z.union([z.string(), z.number(), options, z.record(z.string(), options)])),
    unknownAnswer,
    notApplicableAnswer,
  ])
  .meta({ id: 'Answer' });

/** Answers by question, whatever the version of the questionnaire. */
export const answersSchema = z.record(z.string(), answerSchema);

/**
 * Answers to one version of the questionnaire, by question: every question, option and row there is. Meant to become a
 * JSON Schema, where `uniqueItems` holds; zod does not check it.
 *
 * @see method, section 9
 * @example z.toJSONSchema(answersSchemaOf(instrument)).properties?.['strategy-exists']
 */
export function answersSchemaOf(instrument: Instrument) {
  return z.strictObject(
    Object.fromEntries(instrument.questions.map((question) => [question.id, answerSchemaOf(question).optional()])),
  );
}

function answerSchemaOf(question: Question): z.ZodType {
  const given = answered(valueSchemaOf(question));
  if (question.kind === 'country') return given;
  if (!question.notApplicableAllowed) return z.discriminatedUnion('state', [given, unknownAnswer]);
  return z.discriminatedUnion('state', [given, unknownAnswer, notApplicableAnswer]);
}

function valueSchemaOf(question: Question): z.ZodType {
  switch (question.kind) {
    case 'country':
      return country;
    case 'yes-no':
    case 'choice':
      return z.enum(question.options);
    case 'levels':
      return z.literal([0, 1, 2, 3, 4]);
    case 'checklist':
      return distinct(question.options).max(question.chooseUpTo ?? question.options.length);
    case 'matrix':
      return z.strictObject(
        Object.fromEntries(question.rows.map((row) => [row, distinct(question.options).optional()])),
      );
  }
}

function distinct(known: readonly string[]) {
  return z.array(z.enum(known)).meta({ uniqueItems: true });
}
