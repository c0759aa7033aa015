import { describe, expect, it } from 'vitest';
import figureWords from '@/lib/i18n/messages/en/figures.json';
import type { Figure } from '@/lib/benchmark/figure';
import { publishedFigures, requireFigure } from './series';
import record from './series.fixture.json';

/** One figure as it was written down from its source, by somebody else and before the tables of this folder. */
interface Recorded {
  readonly id: string;
  readonly year: number;
  /** Absent where the figure is no share of the survey's cities. */
  readonly citiesInSurvey?: number;
  readonly kind: string;
  readonly percent?: number;
  readonly count?: number;
  readonly order?: number;
  readonly wording?: string;
  readonly impliedRange?: readonly number[];
  readonly likelyBase?: number | readonly number[];
  readonly secondary: boolean;
  /** The wording stands in no source. */
  readonly paraphrase?: boolean;
  /** Only where it is about whose answers they are. */
  readonly note?: string;
}

const recorded: readonly Recorded[] = record;
const items: Readonly<Record<string, { readonly item: string; readonly wording?: string; readonly share?: string }>> =
  figureWords.items;

/** Bases that the published sentence leaves open, beyond what the record says of them. */
const readBothWays = ['2018-strategy-part-broader', '2018-budget-share-lt1', '2018-office-position'];
/** Words that the record gives as a third party's and that we tell in our own. */
const inOurWords = ['2024-climate'];

function isRestricted({ id, citiesInSurvey, note = '' }: Recorded): boolean {
  return (
    citiesInSurvey === undefined || /^Base (=|is|ambiguous)|city officials/.test(note) || readBothWays.includes(id)
  );
}

function rangeOf({ quantity }: Figure): readonly number[] | undefined {
  return quantity.kind === 'verbal' ? quantity.range : undefined;
}

describe('the published figures, against the independent record', () => {
  it('are the same, each once', () => {
    expect(publishedFigures.map(({ id }) => id).toSorted()).toEqual(recorded.map(({ id }) => id).toSorted());
  });

  it.each(recorded)('$id: value, kind, range, survey, base and third-party mark', (one) => {
    const figure = requireFigure(one.id);
    const { quantity } = figure;
    expect(quantity.kind).toBe(one.kind);
    expect(quantity).toMatchObject(
      { percent: { percent: one.percent }, count: { count: one.count }, rank: { order: one.order ?? 1 }, verbal: {} }[
        quantity.kind
      ],
    );
    expect(rangeOf(figure)).toEqual(one.kind === 'verbal' ? one.impliedRange : undefined);
    expect(figure.survey).toBe(one.year);
    expect(figure.base !== 'survey').toBe(isRestricted(one));
    if (one.citiesInSurvey !== undefined) expect(figure.citiesInSurvey).toBe(one.citiesInSurvey);
    expect(figure.likelyBase).toEqual(one.likelyBase === undefined ? undefined : [one.likelyBase].flat());
    expect(figure.secondary).toBe(one.secondary);
  });

  it('speak of officials where the source does', () => {
    const ofOfficials = recorded.filter(({ note = '' }) => note.includes('city officials')).map(({ id }) => id);
    expect(publishedFigures.filter(({ base }) => base === 'officials').map(({ id }) => id)).toEqual(ofOfficials);
  });

  it.each(recorded.filter(({ kind }) => kind !== 'percent'))(
    '$id: quotes the recorded words, or tells them in ours',
    ({ id, wording, paraphrase }) => {
      const ours = paraphrase === true || inOurWords.includes(id);
      expect(requireFigure(id).paraphrase === true).toBe(ours);
      if (!ours) expect(items[id]?.wording).toBe(wording);
    },
  );

  it('put no other words between quotation marks', () => {
    for (const { id, wording = '', paraphrase } of recorded) {
      const quoted = [...(items[id]?.share ?? '').matchAll(/“([^”]*)”/g)].map(([, text]) => text ?? '');
      for (const text of quoted) expect([id, paraphrase !== true && wording.includes(text)]).toEqual([id, true]);
    }
  });
});
