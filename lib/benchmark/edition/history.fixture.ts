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
  readonly joined: number | undefined;
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
export function drawHistory({ instrument, seed, editions, comers, leaving, rules }: HistoryInput): readonly Step[] {
  const draw = drawsFrom(seed);
  const steps: Step[] = [];
  let members: readonly Member[] = [];
  for (let day = 1; day <= editions; day += 1) {
    const latest = steps.at(-1);
    const number = (latest?.edition.number ?? 0) + 1;
    const staying = members.filter(() => draw() >= leaving);
    const leavers = members.filter((member) => !staying.includes(member));
    const coming = Array.from({ length: comers - Math.floor(draw() * 6) }, (): Member => ({ contribution: drawContribution(instrument, draw), joined: undefined }));
    const tally = startTally(instrument);
    for (const { contribution, joined } of [...staying, ...coming]) tally.count(contribution, joined);
    for (const { contribution, joined } of leavers) if (joined !== undefined) tally.leave(contribution, joined);
    const built = buildEdition({
      instrument,
      date: new Date(Date.UTC(2027, 0, day)).toISOString().slice(0, 10),
      tally,
      earlier: steps.map(({ edition }) => edition),
      ledger: latest?.ledger ?? emptyLedger,
      ...(rules && { rules }),
    });
    if (built.kind === 'refused') {
      // Those who would have left are still counted by the latest edition: they leave with the next one.
      members = [...members, ...coming];
      continue;
    }
    members = [...staying, ...coming].map((member) => ({ ...member, joined: member.joined ?? number }));
    steps.push({ edition: built.edition, ledger: built.ledger, members });
  }
  return steps;
}
