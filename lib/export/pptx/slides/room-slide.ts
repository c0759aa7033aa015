import { answerText, indicatorName } from '@/lib/i18n/answer-text';
import { gapText } from '@/lib/i18n/record-text';
import { tallyText } from '@/lib/i18n/tally-text';
import type { RoomDisagreement, RoomReport } from '@/lib/report/room-report';
import type { Text } from '../../document';
import { departmentsText } from '../../record/gaps-part';
import { roomPart } from '../../write/room-part';
import type { Draft } from '../../write/draft';
import { phrase, plain, strong } from '../../write/phrase';
import type { Slide } from '../slide-deck';
import { body } from '../slide-page';
import { listPart, paragraphsPart, slideTitle } from '../slide-parts';
import { noteLines } from './note-lines';

const mostListed = 6;

/** Where the last room disagreed; nothing where none did. The others are in the notes. */
export function roomSlides(draft: Draft): readonly Slide[] {
  const [latest] = draft.report.rooms ?? [];
  return latest === undefined ? [] : [roomSlide(latest, draft)];
}

function roomSlide(room: RoomReport, draft: Draft): Slide {
  const { words } = draft.reading;
  const date = words.date(new Date(room.day));
  const items = [...room.disagreements.map((one) => disagreementItem(one, draft)), ...room.gaps.map((gap) => gapItem(gap, draft))];
  const more = (count: number) => words.t('slides.unknowns.more', { count });
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('record.report.title'))),
    parts: [
      paragraphsPart([phrase(words, 'record.report.workshop', { values: { date }, own: { title: room.title } })], { ...body, y: 1.5, h: 0.7 }, { sizes: [18, 17, 16, 15, 14] }),
      listPart({ items, sizes: [18, 17, 16, 15, 14, 13, 12], lines: 3, most: mostListed, more }, { ...body, y: 2.3, h: 4.4 }),
    ],
    notes: noteLines(roomPart(draft)),
  };
}

function disagreementItem({ question, first, decided, minorityView }: RoomDisagreement, { reading }: Draft): Text {
  const { words } = reading;
  const said = decided ? words.t('record.report.decided', { answer: answerText(reading, question, decided) }) : words.t('record.report.open');
  return [
    ...strong(`${indicatorName(reading, question)}: `),
    ...plain(first ? `${tallyText(reading, question, first)} ${said}` : said),
    ...(minorityView === undefined ? [] : [{ text: ` ${words.t('record.votes.minority')}: ` }, { text: minorityView, own: true as const }]),
  ];
}

function gapItem(gap: RoomReport['gaps'][number], { reading }: Draft): Text {
  return [...strong(`${indicatorName(reading, gap.question)}: `), ...plain(`${gapText(reading, gap)}. `), ...departmentsText(gap, reading)];
}
