import { adviceTitle, askText, differenceTexts, doubtText, factTexts, figureLines, firstStepText, involveText, movesText, ninetyDaysTexts, practiceText, takesText, troublesText } from '@/lib/i18n/advice-text';
import { seriesText } from '@/lib/i18n/series-text';
import type { AdviceReport } from '@/lib/report/advice-report';
import type { Block, Run, Text } from '../document';
import { entry, list, paragraph } from './blocks';
import { figureSource } from './comparison-part';
import { advicePlace, type Draft } from './draft';
import { linked, plain, spaced, strong } from './phrase';

/** Why, what others do, what it moves and takes, how to begin, and when it is wrong. */
export function adviceChain(advice: AdviceReport, draft: Draft): readonly Block[] {
  return [
    ...reasons(advice, draft),
    ...others(advice, draft),
    ...worth(advice, draft),
    ...asking(advice, draft),
    ...beginning(advice, draft),
    ...ninetyDays(advice, draft),
    ...company(advice, draft),
    ...doubt(advice, draft),
    ...order(advice, draft),
  ];
}

/** Why, how to begin, and when it is wrong. */
export function shortChain(advice: AdviceReport, draft: Draft): readonly Block[] {
  return [...reasons(advice, draft), ...beginning(advice, draft), ...doubt(advice, draft)];
}

function link({ reading: { words } }: Draft, key: string, text: string | Text): Block {
  return paragraph(entry(words.t(`report.advice.${key}`), text));
}

function reasons(advice: AdviceReport, draft: Draft): readonly Block[] {
  const { facts, variants, prerequisites } = advice;
  const { reading, report } = draft;
  const { words } = reading;
  const because = factTexts(reading, facts);
  const separator: Run = { text: words.t('report.answers.separator') };
  const earlier = prerequisites.flatMap((one, place) => {
    const [title, at] = [adviceTitle(reading, one), advicePlace(report, one.id)];
    return [...(place === 0 ? [] : [separator]), ...(at === undefined ? plain(title) : linked(title, at))];
  });
  return [
    ...(because.length === 0 ? [] : lines(draft, 'because', because)),
    ...(variants.length > 0 ? inYourCase(advice, draft) : []),
    ...(earlier.length === 0 ? [] : [link(draft, 'before', earlier)]),
  ];
}

/** One on the term's own line, several as a list under it. */
function lines(draft: Draft, key: string, texts: readonly (string | Text)[]): readonly Block[] {
  const [first, ...rest] = texts;
  if (first === undefined) return [];
  if (rest.length === 0) return [link(draft, key, first)];
  return [paragraph(strong(draft.reading.words.t(`report.advice.${key}`))), ...list(texts)];
}

/** Why the usual advice is wrong here, and what to do instead. */
function inYourCase(advice: AdviceReport, draft: Draft): readonly Block[] {
  const { reading } = draft;
  const { words } = reading;
  const facts = advice.variants.flatMap((variant) => factTexts(reading, variant.facts));
  return [
    ...lines(draft, 'inYourCase', differenceTexts(reading, advice).map(({ note, instead }) => spaced(plain(note), strong(instead)))),
    paragraph(words.t('report.advice.variantFacts', { facts: seriesText(words, facts) }), 'note'),
  ];
}

function others({ others: figures }: AdviceReport, draft: Draft): readonly Block[] {
  const { reading } = draft;
  const texts = figureLines(reading, figures).map(({ id, text }) => {
    const figure = figures.find((one) => one.figure.id === id)?.figure;
    return spaced(plain(text), figure ? figureSource(reading.words, figure) : []);
  });
  return lines(draft, 'others', texts);
}

function worth(advice: AdviceReport, draft: Draft): readonly Block[] {
  const { reading } = draft;
  return [
    link(draft, 'moves', reading.words.t('report.points.sentence', { text: movesText(reading, advice) })),
    link(draft, 'takes', takesText(reading, advice)),
  ];
}

function beginning(advice: AdviceReport, draft: Draft): readonly Block[] {
  return [link(draft, 'firstStep', firstStepText(draft.reading, advice))];
}

function ninetyDays(advice: AdviceReport, { reading }: Draft): readonly Block[] {
  return [paragraph(strong(reading.words.t('report.advice.ninetyDays'))), ...list(ninetyDaysTexts(reading, advice), { ordered: true })];
}

function company(advice: AdviceReport, draft: Draft): readonly Block[] {
  const { example } = advice;
  const { reading } = draft;
  const { words } = reading;
  const involve = link(draft, 'involve', involveText(reading, advice));
  if (example === undefined) return [involve];
  const source = linked(words.t('report.advice.source'), example.source.url ?? '#sources');
  return [involve, link(draft, 'example', spaced(plain(practiceText(reading, example)), source))];
}

function doubt(advice: AdviceReport, draft: Draft): readonly Block[] {
  return [link(draft, 'changeOurMind', doubtText(draft.reading, advice))];
}

function order(advice: AdviceReport, draft: Draft): readonly Block[] {
  const text = troublesText(draft.reading, advice);
  return text === '' ? [] : [link(draft, 'order', text)];
}

/** How to ask for it where leaders' time is scarce. */
function asking(advice: AdviceReport, draft: Draft): readonly Block[] {
  const text = askText(draft.reading, advice);
  return text === undefined ? [] : [link(draft, 'ask', text)];
}
