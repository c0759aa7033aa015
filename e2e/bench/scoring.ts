/**
 * How fast is scoring? Four measurements in one process, taken in turns so that a slow moment of the machine hits all
 * of them, each the median of its rounds:
 *
 * - figures: from encoded answers to the five figures of each heading, as `scoreAnswers` does it inside;
 * - bare loop: the same sums over the same arrays and nothing else, written by hand: what the machine can do at best;
 * - end to end: from answer objects to the score object, conditions and derived indicators included;
 * - rules engine: json-rules-engine with rules that give the same points; its facts are prepared beforehand.
 *
 * Before anything is timed, all of them must agree on every city.
 */
import { performance } from 'node:perf_hooks';
import type { Answers } from '@/lib/instrument/answer';
import { dimensionIds } from '@/lib/instrument/instrument';
import { currentInstrument as instrument } from '@/lib/instrument/registry';
import { personas } from '@/lib/instrument/v1/personas';
import { encodeAnswers } from '@/lib/scoring/score/encode-answers';
import { compilePlan } from '@/lib/scoring/score/plan';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';
import { figuresPerHeading, scoreHeadings, type IndicatorColumns } from '@/lib/scoring/score/score-dimensions';
import { scoreIndicators } from '@/lib/scoring/score/score-indicators';
import { weightRobustness } from '@/lib/scoring/stability/weight-robustness';
import type { Measurement } from './measurement';
import { factsOf, pointsByRules, rulesEngine } from './scoring-rules';

const rounds = 31;
const plan = compilePlan(instrument, 'full');
const sumsPerHeading = 5;

/** Full-form cities: the personas that filled it in, and each of them again with one answer in five left out. */
function cities(): readonly Answers[] {
  const full = personas.filter(({ assessment }) => assessment.form === 'full').map(({ assessment }) => assessment.answers);
  const sparse = full.map((answers) => Object.fromEntries(Object.entries(answers).filter((_, place) => place % 5 !== 2)));
  return [...full, ...sparse];
}

/** The yardstick. Deliberately not the product's code: one flat pass, five sums a heading. */
function bareSums({ status, value, evidence, weights }: IndicatorColumns, sums: Float64Array): void {
  let heading = 0;
  for (const { from, to } of plan.headings) {
    let total = 0, known = 0, open = 0, asserted = 0, evidenced = 0;
    for (let at = from; at < to; at += 1) {
      if (status[at] === 3) continue;
      const weight = weights[at] ?? 0;
      total += weight;
      if (status[at] === 0) {
        open += weight;
        continue;
      }
      known += weight;
      asserted += weight * (value[at] ?? 0);
      evidenced += weight * (value[at] ?? 0) * (evidence[at] ?? 0);
    }
    sums[heading] = total;
    sums[heading + 1] = known;
    sums[heading + 2] = open;
    sums[heading + 3] = asserted;
    sums[heading + 4] = evidenced;
    heading += sumsPerHeading;
  }
}

const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN;

/** Microseconds a call, over the given number of calls. */
async function time(calls: number, call: (index: number) => unknown): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < calls; index += 1) {
    const pending = call(index);
    if (pending instanceof Promise) await pending;
  }
  return ((performance.now() - start) * 1000) / calls;
}

function mustAgree(name: string, one: number, other: number): void {
  if (Math.abs(one - other) > 1e-9) throw new Error(`${name}: ${one} and ${other} should be the same`);
}

async function checkAgreement(all: readonly Answers[], engine: ReturnType<typeof rulesEngine>): Promise<void> {
  const sums = new Float64Array(dimensionIds.length * sumsPerHeading);
  for (const answers of all) {
    bareSums({ ...encodeAnswers(plan, answers), weights: plan.weights }, sums);
    const { dimensions } = scoreAnswers({ instrument, form: 'full', answers });
    const points = await pointsByRules(engine, factsOf(answers));
    dimensionIds.forEach((dimension, place) => {
      const [total = NaN, , , asserted = NaN] = sums.subarray(place * sumsPerHeading);
      mustAgree(`${dimension}, bare loop`, (100 * asserted) / total, dimensions[dimension].low ?? NaN);
      mustAgree(`${dimension}, rules engine`, points[dimension], asserted);
    });
  }
}

export async function benchScoring(): Promise<Measurement[]> {
  const all = cities();
  const engine = rulesEngine(instrument);
  await checkAgreement(all, engine);

  // The remainder is always a place of the list: no list here is empty.
  const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;
  const encoded = all.map((answers) => ({ ...encodeAnswers(plan, answers), weights: plan.weights }));
  const facts = all.map(factsOf);
  const indicators = all.map((answers) => scoreIndicators({ instrument, form: 'full', answers }));
  const figures = new Float64Array(plan.headings.length * figuresPerHeading);
  const sums = new Float64Array(plan.headings.length * sumsPerHeading);
  const tasks = {
    figures: { calls: 20_000, call: (index: number) => scoreHeadings(at(encoded, index), plan.headings, figures) },
    bare: { calls: 20_000, call: (index: number) => bareSums(at(encoded, index), sums) },
    endToEnd: { calls: 1_000, call: (index: number) => scoreAnswers({ instrument, form: 'full', answers: at(all, index) }) },
    rules: { calls: 10, call: (index: number) => pointsByRules(engine, at(facts, index)) },
    robustness: { calls: 10, call: (index: number) => weightRobustness({ indicators: at(indicators, index), seed: 1 }) },
  };
  const names = Object.keys(tasks) as (keyof typeof tasks)[];
  const taken: Record<keyof typeof tasks, number[]> = { figures: [], bare: [], endToEnd: [], rules: [], robustness: [] };
  for (let round = -5; round < rounds; round += 1) {
    for (const name of names) {
      const microseconds = await time(tasks[name].calls, tasks[name].call);
      if (round >= 0) taken[name].push(microseconds);
    }
  }
  const speed = (name: keyof typeof tasks) => 1e6 / median(taken[name]);
  return [
    { name: 'scoring: figures of five headings from encoded answers, against a bare loop', value: speed('figures'), unit: 'cities/s', ratio: speed('figures') / speed('bare'), ratioAtLeast: 0.3 },
    { name: 'scoring: bare loop', value: speed('bare'), unit: 'cities/s' },
    { name: 'scoring: end to end, against json-rules-engine', value: speed('endToEnd'), unit: 'cities/s', ratio: speed('endToEnd') / speed('rules'), ratioAtLeast: 10 },
    { name: 'scoring: json-rules-engine', value: speed('rules'), unit: 'cities/s' },
    { name: 'scoring: robustness of five headings, 2,000 draws each', value: median(taken.robustness) / 1000, unit: 'ms' },
  ];
}
