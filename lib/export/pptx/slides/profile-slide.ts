import type { Reading } from '@/lib/i18n/text/answer-text';
import {
  stageName,
  stagesText,
  distanceText,
  areaFacts,
  areaName,
  summaryText,
  rangeText,
  scoreSentence,
  stripText,
  targetsSetBy,
} from '@/lib/i18n/text/report/report-text';
import { headlineText } from '@/lib/i18n/text/report/basis-text';
import { countsText } from '@/lib/i18n/text/report/unknown-text';
import { stageIds } from '@/lib/instrument/model/stage';
import type { AreaReport } from '@/lib/report/types/report';
import type { Text } from '@/lib/export/model/document';
import type { Draft } from '@/lib/export/write/blocks/draft';
import { plain, strong } from '@/lib/export/write/blocks/phrase';
import type { ProfileColumn, ProfilePart, Slide, TextPart } from '@/lib/export/pptx/deck/slide-deck';
import { body } from '@/lib/export/pptx/deck/slide-page';
import { paragraphsPart, slideTitle } from '@/lib/export/pptx/deck/slide-parts';

const chartBox = { x: body.x, y: body.y, w: 7.75, h: body.h };
const readingBox = { x: 8.6, y: body.y, w: 4.08, h: body.h };

/** The five areas as a chart, and the same in words. */
export function profileSlide({ report, reading }: Draft): Slide {
  const { words } = reading;
  return {
    layout: 'content',
    title: slideTitle(plain(headlineText(words, report.headline))),
    parts: [chart(report.areas, reading), readingPart(report.areas, reading)],
    notes: [
      words.t('slides.profile.notes'),
      ...summaryText(reading, report.summary),
      countsText(words, report.head),
      words.t('slides.profile.noRank'),
      ...report.areas.flatMap((area) => areaNotes(area, reading)),
    ],
  };
}

function chart(areas: readonly AreaReport[], reading: Reading): ProfilePart {
  const { words } = reading;
  const name = (key: string) => words.t(`slides.profile.names.${key}`, { setBy: targetsSetBy(areas) });
  return {
    kind: 'profile',
    box: chartBox,
    alternative: [words.t('slides.profile.chart'), ...areas.map((area) => stripText(reading, area))].join(' '),
    names: {
      area: name('area'),
      low: name('low'),
      range: name('range'),
      point: name('point'),
      evidenced: name('evidenced'),
      target: name('target'),
    },
    columns: areas.map((area) => column(area, reading)),
    stages: stageIds.map((stage) => stageName(words, stage)),
  };
}

function column({ area: areaId, score, target }: AreaReport, reading: Reading): ProfileColumn {
  const area = areaName(reading, areaId);
  if (!score.applicable) return { area };
  const { low, high, point, evidenced } = score;
  return {
    area,
    low,
    high,
    ...(point !== null && { point }),
    ...(evidenced > 0 && { evidenced }),
    ...(target && { target: target.threshold }),
  };
}

function readingLines({ area: areaId, score, target, rough }: AreaReport, reading: Reading): readonly Text[] {
  const { words } = reading;
  const area = areaName(reading, areaId);
  if (!score.applicable) return [strong(area), plain(stagesText(words, score.stages))];
  const line = words.t('slides.profile.line', {
    rough: rough ? 'yes' : 'no',
    area,
    stages: stagesText(words, score.stages),
    range: rangeText(words, score.low, score.high),
  });
  if (target === undefined) return [strong(line)];
  return [
    strong(line),
    plain(
      words.t('slides.profile.lineTarget', {
        setBy: target.setBy,
        stage: stageName(words, target.stage),
        distance: distanceText(words, target.distance),
      }),
    ),
  ];
}

function readingPart(areas: readonly AreaReport[], reading: Reading): TextPart {
  const lines = areas.flatMap((area) => readingLines(area, reading));
  return paragraphsPart(lines, readingBox, { sizes: [16, 15, 14, 13, 12] });
}

function areaNotes(area: AreaReport, reading: Reading): readonly string[] {
  const { words } = reading;
  const name = areaName(reading, area.area);
  const reasons =
    area.target?.setBy === 'proposal' ? area.target.reasons.map((reason) => words.t(`targets.reasons.${reason}`)) : [];
  return [name, [scoreSentence(words, area.score), ...areaFacts(area, reading), ...reasons].join(' ')];
}
