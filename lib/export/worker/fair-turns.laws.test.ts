/** The laws of waiting, whoever comes when and however long their turns take. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asking, FairTurns } from './fair-turns';

const everybody = () => true;

interface Ask extends Asking {
  readonly number: number;
}

type Event =
  | { readonly kind: 'come'; readonly assessment: number; readonly address: number }
  | { readonly kind: 'begin' }
  | { readonly kind: 'end'; readonly which: number }
  | { readonly kind: 'leave'; readonly which: number };

const party = fc.nat(3);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('come' as const), assessment: party, address: party }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'begin' as const }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('end' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const), which: fc.nat(20) }) },
);

interface Told {
  readonly begun: readonly Ask[];
  readonly running: readonly Ask[];
  readonly waiting: readonly Ask[];
  readonly turnedAway: readonly Ask[];
}

/** What happens, told after each event. */
function play(turns: FairTurns<Ask>, events: readonly Event[], look: (told: Told) => void): void {
  let told: Told = { begun: [], running: [], waiting: [], turnedAway: [] };
  for (const [number, happened] of events.entries()) {
    told = happen(turns, told, { number, ...happened });
    look(told);
  }
}

function happen(turns: FairTurns<Ask>, told: Told, happened: Event & { readonly number: number }): Told {
  const { running, waiting } = told;
  switch (happened.kind) {
    case 'come': {
      const ask = {
        number: happened.number,
        parties: [`assessment ${happened.assessment}`, `address ${happened.address}`],
      };
      const away = turns.add(ask);
      return {
        ...told,
        waiting: without([...waiting, ask], away),
        turnedAway: away === undefined ? told.turnedAway : [...told.turnedAway, away],
      };
    }
    case 'begin': {
      const next = turns.begin(everybody);
      if (next === undefined) return told;
      return { ...told, waiting: without(waiting, next), running: [...running, next], begun: [...told.begun, next] };
    }
    case 'end': {
      const ended = running[happened.which % running.length];
      if (ended !== undefined) turns.end(ended);
      return { ...told, running: without(running, ended) };
    }
    case 'leave': {
      const left = waiting[happened.which % waiting.length];
      if (left !== undefined) expect(turns.remove(left)).toBe(true);
      return { ...told, waiting: without(waiting, left) };
    }
  }
}

function without(asks: readonly Ask[], one: Ask | undefined): readonly Ask[] {
  return asks.filter((ask) => ask !== one);
}

const events = fc.array(event, { maxLength: 80, size: 'max' });

describe('turns', () => {
  it('are one at a time for each party', () => {
    fc.assert(
      fc.property(events, (happened) => {
        play(new FairTurns({ inAll: 100, forEach: 100 }), happened, ({ running }) => {
          const parties = running.flatMap((ask) => ask.parties);
          expect(new Set(parties).size).toBe(parties.length);
        });
      }),
    );
  });

  it('let nobody be overtaken twice by the same party, unless their own had a turn between', () => {
    fc.assert(
      fc.property(events, (happened) => {
        const overtaken = new Map<Ask, Set<string>>();
        let seen = 0;
        play(new FairTurns({ inAll: 100, forEach: 100 }), happened, ({ begun, waiting, running }) => {
          const next = begun[seen];
          if (next === undefined) return;
          seen = begun.length;
          for (const ask of waiting) {
            const own = new Set(ask.parties);
            const others = running.filter((one) => one !== next).flatMap(({ parties }) => parties);
            // Who shares a party with a turn that runs could not begin; who shares one with this turn has had theirs.
            if (next.parties.some((one) => own.has(one)) || others.some((one) => own.has(one))) overtaken.delete(ask);
            else {
              const before = overtaken.get(ask) ?? new Set<string>();
              expect(
                next.parties.filter((one) => before.has(one)),
                `${JSON.stringify(next)} before ${JSON.stringify(ask)}`,
              ).toEqual([]);
              overtaken.set(ask, new Set([...before, ...next.parties]));
            }
          }
        });
      }),
    );
  });

  it('leave nobody waiting who could have one', () => {
    fc.assert(
      fc.property(events, (happened) => {
        const turns = new FairTurns<Ask>({ inAll: 100, forEach: 100 });
        let told: Told | undefined;
        play(turns, happened, (now) => (told = now));
        for (const ask of told?.running ?? []) turns.end(ask);
        const rest = told?.waiting ?? [];
        for (let count = rest.length; count > 0; count -= 1) {
          const next = turns.begin(everybody);
          expect(rest).toContain(next);
          if (next !== undefined) turns.end(next);
        }
        expect(turns.waiting).toBe(0);
      }),
    );
  });

  it('hold no more than their workshop, and take places only from those who have the most', () => {
    fc.assert(
      fc.property(events, (happened) => {
        const turns = new FairTurns<Ask>({ inAll: 6, forEach: 4 });
        const placesOf = (party: string, asks: readonly Ask[]) =>
          asks.filter(({ parties }) => parties.includes(party)).length;
        let away = 0;
        play(turns, happened, ({ waiting, turnedAway }) => {
          expect(waiting.length).toBeLessThanOrEqual(6);
          for (const { parties } of waiting)
            for (const one of parties) expect(placesOf(one, waiting)).toBeLessThanOrEqual(4);
          const last = turnedAway[away];
          away = turnedAway.length;
          if (last === undefined) return;
          const places = (ask: Ask) => Math.max(...ask.parties.map((one) => placesOf(one, [...waiting, last])));
          const most = Math.max(...waiting.map(places));
          expect(places(last)).toBeGreaterThanOrEqual(Math.min(most, 5));
        });
      }),
    );
  });
});
