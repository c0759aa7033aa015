/** A version of the questionnaire as data for other programs: its structure, and what each question asks. */
import type { Words } from '@/lib/i18n/catalogue/words';
import { areaIds, type Instrument, notApplicableReasons, type Question } from '@/lib/instrument/model/instrument';
import type { InstrumentData, QuestionData } from './instrument-schema';

/**
 * What is false, and what there is none of, is left out.
 *
 * @see method, section 9
 * @example instrumentData(currentInstrument, words).questions.find(({ id }) => id === 'strategy-exists')?.scores
 * // { area: 'strategy', weight: 3 }
 */
export function instrumentData(instrument: Instrument, words: Words): InstrumentData {
  const { id, version, sections, questions, derivedIndicators } = instrument;
  const key = `instrument-v${version}`;
  return {
    instrument: id,
    version,
    sections,
    areas: areaIds.map((area) => ({ id: area, area: words.t(`${key}.areas.${area}.title`) })),
    specialAnswers: ['unsure', 'withheld'],
    notApplicableReasons,
    questions: questions.map((question) => questionData(question, words.t(`${key}.questions.${question.id}.title`))),
    derivedIndicators: derivedIndicators.map((derived) => ({
      id: derived.id,
      from: derived.from,
      rule: words.t(`${key}.derived.${derived.id}.help`),
      scores: derived.scores,
    })),
  };
}

function questionData(question: Question, ask: string): QuestionData {
  const { id, section, kind, core, notApplicableAllowed, mirrors, ...rest } = question;
  return {
    id,
    section,
    kind,
    ask,
    ...rest,
    ...(core && { core }),
    ...(notApplicableAllowed && { notApplicableAllowed }),
    ...(mirrors.length > 0 && { mirrors }),
  };
}
