/** The report as ten slides at most for a mayor or a council, with what stands behind each in its notes. */
import { hasFirstSteps } from '@/lib/i18n/text/report/first-steps-text';
import type { Report } from '@/lib/report/types/report';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { frameOf } from '@/lib/export/write/blocks/frame';
import { phrase, plain, typed } from '@/lib/export/write/blocks/phrase';
import { fitText } from './deck/fit-text';
import type { Slide, SlideDeck } from './deck/slide-deck';
import { officeBox, reportBox } from './deck/slide-page';
import { changeSlides } from './slides/change-slide';
import { firstSlide } from './slides/first-slide';
import { groupAreas } from './slides/area-choice';
import { areaSlide } from './slides/area-slide';
import { methodSlide } from './slides/method-slide';
import { openingSlide } from './slides/opening-slide';
import { decideSlides, planSlides } from './slides/plan-slide';
import { profileSlide } from './slides/profile-slide';
import { workshopSlides } from './slides/workshop-slide';
import { unknownsSlide } from './slides/unknowns-slide';

/** More than that nobody sits through. */
export const mostSlides = 10;

const footSize = 12;

export function writeSlides(report: Report, setting: DocumentSetting): SlideDeck {
  const draft: Draft = { report, ...setting };
  const { words } = setting.reading;
  const { title, author, language, direction, date } = frameOf(draft, 'report');
  return {
    title,
    subject: words.t('slides.subject'),
    author,
    language,
    direction,
    date,
    foot: footOf(draft),
    layouts: { opening: words.t('slides.layouts.opening'), content: words.t('slides.layouts.content') },
    logoAlternative: logoText(draft, author),
    slides: slidesOf(draft),
  };
}

function slidesOf(draft: Draft): readonly Slide[] {
  const { report } = draft;
  const [change = [], changedAnswers = []] = changeSlides(draft).map((slide) => [slide]);
  const before = [openingSlide(draft), profileSlide(draft), ...change];
  const steps = [...(hasFirstSteps(report) ? [firstSlide(draft)] : []), ...planSlides(draft), ...decideSlides(draft)];
  const after = [...workshopSlides(draft), unknownsSlide(draft)];
  const groups = groupAreas(report.areas, mostSlides - before.length - steps.length - after.length);
  const space = mostSlides - before.length - groups.length - steps.length - after.length;
  const more = changedAnswers.slice(0, Math.max(0, space - 1));
  const method = methodSlide(draft);
  const slides = [...before, ...groups.map((group) => areaSlide(group, draft)), ...steps, ...more, ...after];
  // What the deck rests on is in it in any case: with no slide of its own, under the last one.
  return space > 0 ? [...slides, method] : withNotes(slides, method.notes);
}

function withNotes(slides: readonly Slide[], notes: Slide['notes']): readonly Slide[] {
  return slides.map((slide, place) =>
    place === slides.length - 1 ? { ...slide, notes: [...slide.notes, ...notes] } : slide,
  );
}

function footOf({ report: { head }, reading: { words }, office }: Draft): SlideDeck['foot'] {
  const name = office.name === undefined ? [] : typed(office.name);
  const report = [
    ...phrase(words, 'report.title', { own: { city: head.city } }),
    ...plain(words.t('slides.separator')),
    ...plain(words.date(new Date(head.asOf))),
  ];
  return {
    office: fitText(name, officeBox, [footSize]).text,
    report: fitText(report, reportBox, [footSize]).text,
    size: footSize,
  };
}

/** `name` is the office's, fit for a line of our own words. */
function logoText({ reading: { words }, office }: Draft, name: string): string {
  return office.name === undefined || office.name === ''
    ? words.t('slides.logoUnnamed')
    : words.t('slides.logo', { office: name });
}
