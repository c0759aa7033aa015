import { answerText, indicatorName } from '@/lib/i18n/text/answer-text';
import { gapText } from '@/lib/i18n/text/record-text';
import { tallyText } from '@/lib/i18n/text/tally-text';
import type { WorkshopDisagreement, WorkshopReport } from '@/lib/report/types/workshop-report';
import type { Text } from '@/lib/export/model/document';
import { departmentsText } from '@/lib/export/write/workshop/gaps-part';
import { workshopPart } from '@/lib/export/write/workshop/workshop-part';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { phrase, plain, strong } from '@/lib/export/write/blocks/phrase';
import type { Slide } from '@/lib/export/pptx/deck/slide-deck';
import { body } from '@/lib/export/pptx/deck/slide-page';
import { listPart, paragraphsPart, slideTitle } from '@/lib/export/pptx/deck/slide-parts';
import { noteLines } from './note-lines';

const mostListed = 6;

/** Where the last workshop disagreed; nothing where none did. The others are in the notes. */
export function workshopSlides(draft: Draft): readonly Slide[] {
  const [latest] = draft.report.workshops ?? [];
  return latest === undefined ? [] : [workshopSlide(latest, draft)];
}

function workshopSlide(workshop: WorkshopReport, draft: Draft): Slide {
  const { words } = draft.reading;
  const date = words.date(new Date(workshop.day));
  const items = [
    ...workshop.disagreements.map((one) => disagreementItem(one, draft)),
    ...workshop.gaps.map((gap) => gapItem(gap, draft)),
  ];
  const more = (count: number) => words.t('slides.unknowns.more', { count });
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('record.report.title'))),
    parts: [
      paragraphsPart(
        [phrase(words, 'record.report.workshop', { values: { date }, own: { title: workshop.title } })],
        { ...body, y: 1.5, h: 0.7 },
        { sizes: [18, 17, 16, 15, 14] },
      ),
      listPart(
        { items, sizes: [18, 17, 16, 15, 14, 13, 12], lines: 3, most: mostListed, more },
        { ...body, y: 2.3, h: 4.4 },
      ),
    ],
    notes: noteLines(workshopPart(draft)),
  };
}

function disagreementItem({ question, first, decided, minorityView }: WorkshopDisagreement, { reading }: Draft): Text {
  const { words } = reading;
  const said = decided
    ? words.t('record.report.decided', { answer: answerText(reading, question, decided) })
    : words.t('record.report.open');
  return [
    ...strong(`${indicatorName(reading, question)}: `),
    ...plain(first ? `${tallyText(reading, question, first)} ${said}` : said),
    ...(minorityView === undefined
      ? []
      : [{ text: ` ${words.t('record.votes.minority')}: ` }, { text: minorityView, own: true as const }]),
  ];
}

function gapItem(gap: WorkshopReport['gaps'][number], { reading }: Draft): Text {
  return [
    ...strong(`${indicatorName(reading, gap.question)}: `),
    ...plain(`${gapText(reading, gap)}. `),
    ...departmentsText(gap, reading),
  ];
}
