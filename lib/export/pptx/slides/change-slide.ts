import { changedText, changeText, saidText, scoreText } from '@/lib/i18n/text/report/change-text';
import { indicatorName } from '@/lib/i18n/text/answer-text';
import { areaName } from '@/lib/i18n/text/report/report-text';
import type { AnswerChange, ChangeReport, AreaChange } from '@/lib/report/types/report';
import type { Text } from '@/lib/export/model/document';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { phrase, plain, strong } from '@/lib/export/write/blocks/phrase';
import { fitTable } from '@/lib/export/pptx/deck/fit-table';
import type { Cell, Slide } from '@/lib/export/pptx/deck/slide-deck';
import { body } from '@/lib/export/pptx/deck/slide-page';
import { paragraphsPart, slideTitle } from '@/lib/export/pptx/deck/slide-parts';
import { noteLine } from './note-lines';

/** What became of each area since an earlier snapshot; nothing where none was given. */
export function changeSlides(draft: Draft): readonly Slide[] {
  const { change } = draft.report;
  if (change === undefined) return [];
  return [changeSlide(change, draft), ...(change.answers.length === 0 ? [] : [answersSlide(change, draft)])];
}

function changeSlide(change: ChangeReport, draft: Draft): Slide {
  const { words } = draft.reading;
  const lead = [
    whoText(change, draft),
    ...(change.earlier.form === change.form ? [] : [plain(words.t('report.change.quick'))]),
    plain(words.t('report.change.lead')),
    plain(changedText(words, change.answers)),
  ];
  const { part } = fitTable({
    box: { ...body, y: 3.2, h: 3.5 },
    alternative: words.t('slides.change.table'),
    widths: [3.8, 1.6, 1.6, 1.4, 3.633],
    head: ['area', 'before', 'after', 'noise', 'verdict'].map((column) =>
      plain(words.t(`report.change.columns.${column}`)),
    ),
    rows: change.areas.map((area) => changeRow(area, draft)),
    sizes: [18, 17, 16, 15, 14, 13],
  });
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('report.change.title', { date: words.date(new Date(change.earlier.asOf)) }))),
    parts: [paragraphsPart(lead, { ...body, y: 1.5, h: 1.55 }, { sizes: [17, 16, 15, 14, 13] }), part],
    notes: [
      ...lead.map(noteLine),
      words.t('slides.change.notes.say'),
      ...change.areas.map((area) => changeNote(area, draft)),
    ],
  };
}

/** What has no space on the slide stands in its notes. */
function answersSlide({ answers, earlier }: ChangeReport, { reading }: Draft): Slide {
  const { words } = reading;
  const { part } = fitTable({
    box: { ...body, y: 1.5, h: 5.2 },
    alternative: words.t('slides.change.answersTable'),
    widths: [3.6, 4.2, 4.233],
    head: [
      words.t('report.change.answers.question'),
      words.t('report.change.columns.before'),
      words.t('report.change.columns.after'),
    ].map(plain),
    rows: answers.map((one) =>
      [indicatorName(reading, one.question), saidText(reading, one, one.before), saidText(reading, one, one.after)].map(
        (text) => [plain(text)],
      ),
    ),
    sizes: [17, 16, 15, 14, 13],
  });
  return {
    layout: 'content',
    title: slideTitle(plain(words.t('slides.change.answers', { date: words.date(new Date(earlier.asOf)) }))),
    parts: [part],
    notes: answers.map((one) => answerNote(one, reading)),
  };
}

function answerNote(one: AnswerChange, reading: Draft['reading']): string {
  return reading.words.t('slides.change.notes.answer', {
    question: indicatorName(reading, one.question),
    before: saidText(reading, one, one.before),
    after: saidText(reading, one, one.after),
  });
}

function whoText({ earlier }: ChangeReport, { report, reading: { words } }: Draft): Text {
  const unknown = words.t('report.change.unknownWho');
  const [then, now] = [earlier.answeredBy, report.head.answeredBy];
  return phrase(words, 'report.change.who', {
    values: { ...(then === undefined && { then: unknown }), ...(now === undefined && { now: unknown }) },
    own: { ...(then !== undefined && { then }), ...(now !== undefined && { now }) },
  });
}

function changeRow({ area, before, after, detectable, change }: AreaChange, { reading }: Draft): readonly Cell[] {
  const { words } = reading;
  const verdict = changeText(words, change);
  const cells = [
    strong(areaName(reading, area)),
    plain(scoreText(words, before)),
    plain(scoreText(words, after)),
    plain(words.whole(detectable)),
    change.kind === 'clear-change' ? strong(verdict) : plain(verdict),
  ];
  return cells.map((text) => [text]);
}

function changeNote({ area, before, after, change }: AreaChange, { reading }: Draft): string {
  const { words } = reading;
  return words.t('slides.change.notes.area', {
    area: areaName(reading, area),
    before: scoreText(words, before),
    after: scoreText(words, after),
    verdict: changeText(words, change),
  });
}
