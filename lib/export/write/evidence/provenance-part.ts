import { surveys } from '@/lib/benchmark/published/series';
import type { DocumentedPractice } from '@/lib/benchmark/examples';
import type { FigureSource } from '@/lib/benchmark/figure';
import { practiceText } from '@/lib/i18n/text/report/recommendation-text';
import { poolText } from '@/lib/i18n/text/report/peers-text';
import { sourceName } from '@/lib/i18n/text/source-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { weightDraws } from '@/lib/scoring/stability/weight-factors';
import type { Block, Text } from '@/lib/export/model/document';
import { heading, list, paragraph } from '@/lib/export/write/blocks/blocks';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { linked, plain, spaced } from '@/lib/export/write/blocks/phrase';
import { figuresQuoted, practicesNamed, sourcesOf } from './sources';

const guide = ['aggregates', 'volunteers', 'percent', 'verbal', 'rank', 'base', 'verdict'] as const;

/** How it was worked out and from what, so that it can be checked and made again. */
export function provenancePart(draft: Draft): readonly Block[] {
  const { report, reading } = draft;
  const { words } = reading;
  const { instrument, figuresVersion, weightSeed } = report.provenance;
  return [
    heading(words.t('report.provenance.title'), { level: 1, id: 'provenance' }),
    ...list([
      words.t('report.provenance.instrument', { id: instrument.id, version: instrument.version }),
      words.t('export.provenance.figures', { version: figuresVersion }),
      words.t('export.provenance.method', { draws: weightDraws, seed: String(weightSeed) }),
      poolText(words, report.provenance),
      words.t('report.provenance.recommendation'),
      words.t('report.provenance.same'),
    ]),
    ...sourcesPart(draft),
  ];
}

function sourcesPart(draft: Draft): readonly Block[] {
  const { report, reading } = draft;
  const { words } = reading;
  const figures = figuresQuoted(report);
  const practices = practicesNamed(report);
  if (figures.length + practices.length === 0) return [];
  const years = new Set(figures.map(({ survey }) => survey));
  const own = surveys.filter(({ year }) => years.has(year));
  const others = sourcesOf(figures).filter((source) => own.every((survey) => survey.source !== source));
  return [
    heading(words.t('export.sources.title'), { level: 2, id: 'sources' }),
    heading(words.t('evidence.guide.title'), { level: 3 }),
    ...list(guide.map((key) => words.t(`evidence.guide.${key}`))),
    ...(own.length === 0 ? [] : [heading(words.t('export.sources.surveys'), { level: 3 })]),
    ...own.map((survey) => paragraph(editionText(survey, words))),
    ...list(others.map((source) => sourceText(words, source))),
    ...(practices.length === 0 ? [] : [heading(words.t('export.sources.practices'), { level: 3 })]),
    ...list(practices.map((practice) => practiceSource(practice, reading))),
  ];
}

function editionText({ year, title, cities, source }: (typeof surveys)[number], words: Words): Text {
  const about = words.t('evidence.survey.cities', {
    survey: words.t(`figures.surveys.${year}.survey`),
    cities: words.whole(cities),
    about: words.t(`figures.surveys.${year}.about`),
  });
  return spaced(
    [
      {
        text: words.t('report.points.sentence', {
          text: words.t('evidence.survey.title', { year: String(year), title }),
        }),
        strong: true,
      },
    ],
    plain(about),
    sourceText(words, source),
  );
}

/** The source by name, and its address in full: paper cannot be clicked. */
function sourceText(words: Words, source: FigureSource): Text {
  const name = words.t('evidence.figure.sourcePlain', { source: sourceName(words, source) });
  return source.url === undefined
    ? plain(name)
    : spaced(plain(words.t('export.sources.at', { name })), linked(source.url, source.url));
}

function practiceSource(practice: DocumentedPractice, reading: Draft['reading']): Text {
  return spaced(plain(practiceText(reading, practice)), sourceText(reading.words, practice.source));
}
