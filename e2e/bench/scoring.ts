/**
 * How fast is scoring? Two measurements in one process, taken in turns so that a slow moment of the machine hits both,
 * each the median of its rounds:
 *
 * - end to end: from answer objects to the score object, conditions and derived indicators included;
 * - robustness: the five areas of one city under 2,000 draws of weights.
 */
import { performance } from 'node:perf_hooks';
import type { Answers } from '@/lib/instrument/answers/answer';
import { currentInstrument as instrument } from '@/lib/instrument/registry';
import { personas } from '@/lib/instrument/v1/personas';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { scoreIndicators } from '@/lib/scoring/score/score-indicators';
import { weightRobustness } from '@/lib/scoring/stability/weight-robustness';
import type { Measurement } from './support/measurement';

const rounds = 31;

/** Full-form cities: the personas that filled it in, and each of them again with one answer in five left out. */
function cities(): readonly Answers[] {
  const full = personas
    .filter(({ assessment }) => assessment.form === 'full')
    .map(({ assessment }) => assessment.answers);
  const sparse = full.map((answers) =>
    Object.fromEntries(Object.entries(answers).filter((_, place) => place % 5 !== 2)),
  );
  return [...full, ...sparse];
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN;

/** Milliseconds a call, over the given number of calls. */
function time<Item>(calls: number, items: readonly Item[], call: (item: Item) => unknown): number {
  const start = performance.now();
  for (let done = 0; done < calls; done += items.length) items.forEach(call);
  return (performance.now() - start) / (Math.ceil(calls / items.length) * items.length);
}

export function benchScoring(): readonly Measurement[] {
  const all = cities();
  const indicators = all.map((answers) => scoreIndicators({ instrument, form: 'full', answers }));
  const endToEnd: number[] = [];
  const robustness: number[] = [];
  for (let round = -5; round < rounds; round += 1) {
    const score = time(1_000, all, (answers) => scoreAnswers({ instrument, form: 'full', answers }));
    const vary = time(10, indicators, (own) => weightRobustness({ indicators: own, seed: 1 }));
    if (round < 0) continue;
    endToEnd.push(score);
    robustness.push(vary);
  }
  return [
    { name: 'scoring: from answers to areas', value: 1000 / median(endToEnd), unit: 'cities/s' },
    {
      name: 'scoring: robustness of five areas, 2,000 draws each',
      value: median(robustness),
      unit: 'ms',
      valueAtMost: 3,
    },
  ];
}
