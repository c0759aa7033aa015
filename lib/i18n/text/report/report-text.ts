/** How the numbers of a report are put into words: the same on every page and in every document. */
import { type StageId, stageIds } from '@/lib/instrument/model/stage';
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { FullFormAdds, AreaReport, Standing, Summary, TargetReport } from '@/lib/report/types/report';
import { stageThreshold } from '@/lib/scoring/score/stages';
import type { TargetDistance } from '@/lib/scoring/targets/distance-to-target';
import { printedDifference, roundHalfAway } from '@/lib/scoring/numbers/round';
import type { ApplicableAreaScore, AreaScore } from '@/lib/scoring/score/score';
import { reaches } from '@/lib/scoring/numbers/tolerance';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Words } from '@/lib/i18n/catalogue/words';

export function areaName({ words, instrument }: Reading, area: AreaId): string {
  return words.t(`instrument-v${instrument.version}.areas.${area}.title`);
}

function areaNames(reading: Reading, areas: readonly AreaId[]): string {
  return reading.words.list(areas.map((area) => areaName(reading, area)));
}

export function stageName(words: Words, stage: StageId): string {
  return words.t(`stages.${stage}`);
}

/** Points as a whole number. What lies under a stage's beginning is never shown as if it were there. */
export function pointsText(words: Words, points: number): string {
  const rounded = roundHalfAway(points);
  const beginning = stageIds.some((stage) => stageThreshold(stage) === rounded);
  const text = words.whole(points);
  return beginning && rounded > 0 && !reaches(points, rounded)
    ? words.t('report.points.justUnder', { points: text })
    : text;
}

/** `12–22`, `12 to just under 25`, or `18` where both ends are the same to the reader. */
export function rangeText(words: Words, low: number, high: number): string {
  const [from, to] = [pointsText(words, low), pointsText(words, high)];
  if (from === to) return from;
  const figuresOnly = from === words.whole(low) && to === words.whole(high);
  return words.t(figuresOnly ? 'report.points.range' : 'report.points.rangeInWords', { from, to });
}

/** `Emerging`, `Emerging or Established`, or from the first to the last of more. */
export function stagesText(words: Words, stages: readonly StageId[]): string {
  const [first, last] = [stages[0], stages.at(-1)];
  if (first === undefined || last === undefined) return words.t('report.profile.notApplicable');
  if (first === last) return stageName(words, first);
  const values = { first: stageName(words, first), last: stageName(words, last) };
  return words.t(stages.length === 2 ? 'report.profile.twoStages' : 'report.profile.manyStages', values);
}

/** How far the target is: reached, so many points away, or not to be told yet. */
export function distanceText(words: Words, { from, to, state }: TargetDistance): string {
  if (state === 'reached') return words.t('report.distance.reached');
  if (state === 'cannot-tell') return words.t('report.distance.cannotTell', { to: Math.max(1, missingPoints(to)) });
  if (!reaches(to, 1)) return words.t('report.distance.lessThanOne');
  const [least, most] = [missingPoints(from), missingPoints(to)];
  return least === most
    ? words.t('report.distance.exact', { to: most })
    : words.t('report.distance.range', { from: words.whole(least), to: words.whole(most) });
}

/** Whole points missing to a target: with the score as it is shown, they come to the target. */
function missingPoints(distance: number): number {
  return printedDifference(100, 100 - distance);
}

/** The same as a number for a table: points, or that it is reached. */
export function distanceNumber(words: Words, { from, to, state }: TargetDistance): string {
  return state === 'reached'
    ? words.t('report.distance.reached')
    : rangeText(words, missingPoints(from), missingPoints(to));
}

/** `Established, the city’s own target` or the proposed one. */
export function targetText(words: Words, { stage, setBy }: TargetReport): string {
  return words.t(`report.target.${setBy}`, { stage: stageName(words, stage) });
}

/** Points, estimate and stages of an area in one sentence. */
export function scoreSentence(words: Words, score: AreaScore): string {
  if (!score.applicable) return words.t('report.profile.notApplicable');
  const values = { range: rangeText(words, score.low, score.high), stages: stagesText(words, score.stages) };
  if (score.point === null) return words.t('report.profile.sentenceRange', values);
  const point = pointsText(words, score.point);
  return point === values.range
    ? words.t('report.profile.sentenceExact', values)
    : words.t('report.profile.sentence', { ...values, point });
}

/** How much of the asserted points evidence backs. */
export function evidenceSentence(words: Words, { evidenced, low, high }: ApplicableAreaScore): string {
  if (evidenced === 0) return words.t('report.profile.noEvidence');
  const key = reaches(low, high) ? 'report.profile.evidence' : 'report.profile.evidenceOpen';
  return words.t(key, { evidenced: words.whole(evidenced), low: roundHalfAway(low) });
}

/** The one line about the whole, and the one about the targets. */
export function summaryText(reading: Reading, summary: Summary): readonly string[] {
  const { words } = reading;
  return [standingText(reading, summary.standing), targetsText(words, summary), farthestText(reading, summary)].filter(
    (text) => text !== '',
  );
}

function standingText(reading: Reading, standing: Standing): string {
  const { words } = reading;
  const names = {
    ...('strongest' in standing && { strongest: areaNames(reading, standing.strongest) }),
    ...('weakest' in standing && { weakest: areaNames(reading, standing.weakest) }),
  };
  return words.t(`report.standing.${standing.kind}`, names);
}

const distanceStates = ['reached', 'not-reached', 'cannot-tell'] as const;

function targetsText(words: Words, { targets, targetsSetBy }: Summary): string {
  const parts = distanceStates.flatMap((state) =>
    targets[state].length > 0 ? [words.t(`report.targets.${state}`, { count: targets[state].length })] : [],
  );
  if (parts.length === 0) return '';
  const all = parts.length === 1 && targets.reached.length > 1;
  if (all) return words.t('report.targets.all', { whose: targetsSetBy });
  return words.t('report.targets.line', { whose: targetsSetBy, parts: words.list(parts) });
}

function farthestText(reading: Reading, { farthest }: Summary): string {
  if (farthest.length === 0) return '';
  return reading.words.t('report.targets.farthest', { areas: areaNames(reading, farthest) });
}

/** Target, weights and evidence of an area, a sentence each. */
export function areaFacts({ score, target, robustness, rough }: AreaReport, { words }: Reading): readonly string[] {
  if (!score.applicable) return [words.t('report.profile.notApplicableWhy')];
  return [
    target ? targetSentence(words, target) : '',
    rough ? roughText(words, robustness) : '',
    words.t(robustness ? `report.profile.${robustness.verdict}` : 'report.profile.noPoint'),
    evidenceSentence(words, score),
  ].filter((text) => text !== '');
}

/** That a result is rough, and how far it would move under other weights. */
function roughText(words: Words, robustness: AreaReport['robustness']): string {
  if (robustness === undefined) return words.t('report.profile.rough');
  return words.t('report.profile.roughWeights', { from: words.whole(robustness.from), to: words.whole(robustness.to) });
}

/** The target, whose it is, and how far it is away. */
export function targetSentence(words: Words, target: TargetReport): string {
  return words.t('report.profile.target', {
    target: targetText(words, target),
    distance: distanceText(words, target.distance),
  });
}

/** An area's strip in words, for those who do not see it. */
export function stripText(reading: Reading, { area, score, target, robustness, rough }: AreaReport): string {
  const { words } = reading;
  const sentence =
    score.applicable && rough
      ? `${roughText(words, robustness)} ${scoreSentence(words, score)}`
      : scoreSentence(words, score);
  return words.t('report.profile.strip', {
    area: areaName(reading, area),
    score: score.applicable ? `${sentence} ${evidenceSentence(words, score)}` : sentence,
    target: target ? targetSentence(words, target) : '',
  });
}

/** An area in one line, under its stage. */
export function areaLine({ words }: Reading, { score, target }: AreaReport): string {
  if (!score.applicable) return words.t('report.profile.notApplicableWhy');
  if (target === undefined) return words.t('report.areas.line.none');
  const { state, to } = target.distance;
  if (state !== 'not-reached') return words.t(`report.areas.line.${state}`);
  return words.t('report.areas.line.ahead', { points: missingPoints(to), stage: stageName(words, target.stage) });
}

/** Who set the targets that are shown together: the same answer decides what each of them is called. */
export function targetsSetBy(areas: readonly Pick<AreaReport, 'target'>[]): 'city' | 'proposal' | 'both' {
  const setters = new Set(areas.flatMap(({ target }) => target?.setBy ?? []));
  if (setters.size === 2) return 'both';
  return setters.has('city') ? 'city' : 'proposal';
}

/** A target in a table; which ones are proposed is said where not all of them are. */
export function targetCell(words: Words, target: TargetReport, areas: readonly AreaReport[]): string {
  const marked = target.setBy === 'proposal' && targetsSetBy(areas) === 'both' ? 'yes' : 'no';
  return words.t('report.profile.targetFrom', {
    stage: stageName(words, target.stage),
    points: words.whole(target.threshold),
    marked,
  });
}

/** How the strips are to be read. */
export function explainText(words: Words, areas: readonly AreaReport[]): string {
  const [first = '', second = '', third = '', fourth = ''] = stageIds.map((stage) => stageName(words, stage));
  const text = words.t('report.profile.explain', { first, second, third, fourth });
  const target = areas.some((area) => area.target !== undefined)
    ? ` ${words.t('report.profile.explainTarget', { setBy: targetsSetBy(areas) })}`
    : '';
  const rough = areas.some((area) => area.rough) ? ` ${words.t('report.profile.explainRough')}` : '';
  return `${text}${target}${rough}`;
}

/** What the full form would let each area rest on. */
export function fullFormText(reading: Reading, { questions, areas }: FullFormAdds): string {
  const { words } = reading;
  const more = areas
    .filter(({ indicators }) => indicators > 0)
    .map(({ area, indicators }) => words.t('report.quick.area', { area: areaName(reading, area), count: indicators }));
  return words.t('report.quick.text', { questions, areas: words.list(more) });
}
