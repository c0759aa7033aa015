import { adviceTitle, movesText, usualText } from '@/lib/i18n/advice-text';
import type { AdviceReport } from '@/lib/report/advice-report';
import { inFullOf } from '@/lib/report/in-full';
import type { HeadingReport } from '@/lib/report/report';
import type { Block } from '../document';
import { adviceChain, shortChain } from './advice-chain';
import { group, heading, paragraph } from './blocks';
import type { Draft } from './draft';

/** Advice under one heading: the first in full, the others in short; then what hangs on answers not yet known. */
export function advicePart({ advice, adviceIfMissing, score }: HeadingReport, draft: Draft): readonly Block[] {
  const { words } = draft.reading;
  const nothing = advice.length + adviceIfMissing.length === 0;
  const full = inFullOf(advice, draft.report.first);
  if (nothing && score.point === null) return [];
  return [
    heading(words.t('report.heading.do'), { level: 2 }),
    ...(nothing ? [paragraph(words.t('report.heading.doneWell'))] : []),
    ...full.flatMap((one, place) => inFull(one, place + 1, draft)),
    ...inShort({ title: 'report.advice.further', advice: advice.filter((one) => !full.includes(one)) }, draft),
    ...inShort({ title: 'report.advice.ifMissing', lead: 'report.advice.ifMissingText', advice: adviceIfMissing }, draft),
  ];
}

function inFull(advice: AdviceReport, place: number, draft: Draft): readonly Block[] {
  const { words } = draft.reading;
  const title = heading(words.t('report.advice.title', { place, title: adviceTitle(draft.reading, advice) }), { level: 3, id: `advice-${advice.id}` });
  const [first, ...rest] = adviceChain(advice, draft);
  const usual = usualText(draft.reading, advice);
  return [group(title, ...(usual === undefined ? [] : [paragraph(usual)]), ...(first ? [first] : [])), ...rest];
}

interface ShortList {
  /** Keys of messages. */
  readonly title: string;
  readonly lead?: string;
  readonly advice: readonly AdviceReport[];
}

function inShort({ title, lead, advice }: ShortList, draft: Draft): readonly Block[] {
  const { words } = draft.reading;
  if (advice.length === 0) return [];
  return [
    group(heading(words.t(title, { count: advice.length }), { level: 3 }), ...(lead === undefined ? [] : [paragraph(words.t(lead), 'note')])),
    ...advice.map((one) => briefly(one, draft)),
  ];
}

function briefly(advice: AdviceReport, draft: Draft): Block {
  const { reading } = draft;
  const line = reading.words.t('report.advice.furtherItem', { moves: movesText(reading, advice), days: advice.effortDays });
  return group(
    heading(adviceTitle(reading, advice), { level: 4, id: `advice-${advice.id}` }),
    paragraph(reading.words.t('report.points.sentence', { text: line })),
    ...shortChain(advice, draft),
  );
}
