/** A made-up history of editions for tests: contributions join and leave, editions are built. */
import type { Instrument } from '@/lib/instrument/instrument';
import { buildEdition } from './build-edition';
import type { Contribution } from './contribution';
import { drawContribution, drawsFrom } from './contributions.fixture';
import type { Edition } from './edition';
import { emptyLedger, type Ledger } from './ledger';
import type { Rules } from './rules';
import { startTally } from './tally';

export interface Member {
  readonly contribution: Contribution;
  readonly joined: number;
}

export interface HistoryInput {
  readonly instrument: Instrument;
  readonly seed: number;
  readonly editions: number;
  /** Contributions that come between two editions, at most; at least 5 less. */
  readonly comers: number;
  /** Share of the members that leaves between two editions. */
  readonly leaving: number;
  readonly rules?: Rules;
}

export interface Step {
  readonly edition: Edition;
  readonly ledger: Ledger;
  readonly members: readonly Member[];
}

/** Editions as they come, with the members that each of them counts; days without an edition are passed over. */
export function drawHistory(input: HistoryInput): readonly Step[] {
  const draw = drawsFrom(input.seed);
  const steps: Step[] = [];
  let waiting: readonly Contribution[] = [];
  for (let day = 1; day <= input.editions; day += 1) {
    const came = Array.from({ length: input.comers - Math.floor(draw() * 6) }, () => drawContribution(input.instrument, draw));
    waiting = [...waiting, ...came];
    const step = nextStep(input, { steps, day, waiting, stays: () => draw() >= input.leaving });
    if (step === undefined) continue;
    steps.push(step);
    waiting = [];
  }
  return steps;
}

interface Turn {
  readonly steps: readonly Step[];
  readonly day: number;
  readonly waiting: readonly Contribution[];
  readonly stays: () => boolean;
}

function nextStep({ instrument, rules }: HistoryInput, { steps, day, waiting, stays }: Turn): Step | undefined {
  const latest = steps.at(-1) ?? { members: [], ledger: emptyLedger };
  const staying = latest.members.filter(stays);
  const tally = startTally(instrument);
  for (const { contribution, joined } of staying) tally.count(contribution, joined);
  for (const { contribution, joined } of latest.members.filter((member) => !staying.includes(member))) tally.leave(contribution, joined);
  for (const contribution of waiting) tally.count(contribution, undefined);
  const date = new Date(Date.UTC(2027, 0, day)).toISOString().slice(0, 10);
  const earlier = steps.map(({ edition }) => edition);
  const built = buildEdition({ instrument, date, tally, earlier, ledger: latest.ledger, ...(rules && { rules }) });
  if (built.kind === 'refused') return undefined;
  return { edition: built.edition, ledger: built.ledger, members: [...staying, ...joining(waiting, built.edition)] };
}

function joining(contributions: readonly Contribution[], { number }: Edition): readonly Member[] {
  return contributions.map((contribution) => ({ contribution, joined: number }));
}
