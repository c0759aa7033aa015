import { describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/i18n/catalogue/catalogue';
import type { Messages } from '@/lib/i18n/catalogue/messages';
import { english } from '@/lib/i18n/catalogue/locales';
import { catalogue } from './catalogue';
import { hindrances } from './hindrances';
import { troubles } from './troubles';

function namespace(name: string): Messages {
  const found = messagesOf(english)[name];
  if (found === undefined || typeof found === 'string') throw new Error(`There are no words '${name}'`);
  return found;
}

function textsOf(messages: Messages, prefix = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string' ? [[prefix + name, value] as const] : textsOf(value, `${prefix}${name}.`),
  );
}

const parts = [
  'title',
  'what',
  'why',
  'firstStep',
  'ninetyDays.1',
  'ninetyDays.2',
  'ninetyDays.3',
  'involve',
  'changeOurMind',
];
/** A variant says these only where they differ. */
const optionalParts =
  /(\.variants\.[a-z-]+\.(title|firstStep|ninetyDays\.[1-5]|involve|changeOurMind)|\.smallerAsk|[a-z]\.ninetyDays\.[45])$/;
const texts = textsOf(namespace('recommendations'));

describe('the words of the recommendations', () => {
  it('are all there, and none without an entry', () => {
    const needed = catalogue.flatMap(({ id, variants }) => [
      ...parts.map((part) => `${id}.${part}`),
      ...variants.flatMap((variant) => ['note', 'instead'].map((part) => `${id}.variants.${variant.id}.${part}`)),
    ]);
    expect(
      texts
        .map(([key]) => key)
        .filter((key) => !optionalParts.test(key))
        .toSorted(),
    ).toEqual(needed.toSorted());
  });

  it('gives words of their own only to variants that exist', () => {
    const variants = catalogue.flatMap(({ id, variants }) => variants.map((variant) => `${id}.variants.${variant.id}`));
    const own = texts.flatMap(([key]) => /^[a-z-]+\.variants\.[a-z-]+(?=\.)/.exec(key) ?? []);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((key) => !variants.includes(key))).toEqual([]);
  });

  it('has a sentence for each trouble, hindrance, cost, starter and need, and none without one', () => {
    const needed = [
      ...troubles.map(({ id }) => `troubles.${id}`),
      ...hindrances.map(({ id }) => `hindrances.${id}`),
      ...['none', 'low', 'medium', 'high'].map((cost) => `cost.${cost}`),
      ...['funding', 'training', 'recognition', 'coordination'].map((need) => `needs.${need}`),
      ...['office', 'department', 'leadership'].map((starter) => `startedBy.${starter}`),
      'answers',
      'early',
    ];
    expect(
      textsOf(namespace('recommendation'))
        .map(([key]) => key)
        .toSorted(),
    ).toEqual(needed.toSorted());
  });

  it(
    'says of each way under which title, how it begins, how it goes on and what speaks against it, and of ' +
      'nothing else a title',
    () => {
      const keys = new Set(texts.map(([key]) => key));
      const lacking = catalogue.flatMap(({ id, variants }) =>
        variants.flatMap(({ id: variant, way }) =>
          (way ? ['title', 'firstStep', 'ninetyDays.1', 'changeOurMind'] : ['title'])
            .map((part) => `${id}.variants.${variant}.${part}`)
            .filter((key) => keys.has(key) !== (way ?? false)),
        ),
      );
      expect(lacking).toEqual([]);
    },
  );

  it('has all three steps for 90 days wherever it has the first', () => {
    const keys = texts.map(([key]) => key);
    const first = keys.filter((key) => key.endsWith('.ninetyDays.1')).map((key) => key.slice(0, -1));
    expect(first.filter((key) => !keys.includes(`${key}2`) || !keys.includes(`${key}3`))).toEqual([]);
  });

  it('says how to ask for less of exactly what takes the time of leaders', () => {
    const taking = catalogue.filter(
      ({ needsLeaders, variants }) => needsLeaders || variants.some((variant) => variant.needsLeaders),
    );
    const asked = texts.flatMap(([key]) => (key.endsWith('.smallerAsk') ? [key.slice(0, -'.smallerAsk'.length)] : []));
    expect(asked.toSorted()).toEqual(taking.map(({ id }) => id).toSorted());
  });

  it('has titles of four to nine words', () => {
    const lengths = texts.filter(([key]) => key.endsWith('.title')).map(([, text]) => text.split(' ').length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(9);
  });

  it('says nothing twice', () => {
    const said = texts.map(([, text]) => text);
    expect(said.filter((text, place) => said.indexOf(text) !== place)).toEqual([]);
  });

  /** What no officer could hand up: verdicts on people, ways round the law, sayings. */
  const neverSaid = [
    'not care',
    'draw fire',
    'mock',
    'trespass',
    'provocation',
    'self-praise',
    'not to be had',
    'struck out',
    'get around',
    'dodge',
    'without telling',
    'look like',
    'looks like',
    'sounds like',
    'closed for years',
    'house in order',
    'affront',
    'whoever',
    'uninterested',
    'refus',
    'suspicion',
    'suspicious',
    'against the officer',
    'nobody at the top',
    'political credit',
    'not stand behind',
    'not spend time',
    'win over',
    'quietly',
    'secretly',
    'loophole',
    'relabel',
    'pretend',
    'ignorant',
    'backward',
    'obviously',
    'simply',
  ];
  it.each(neverSaid)('never says “%s”', (words) => {
    const said = [...texts, ...textsOf(namespace('recommendation')), ...textsOf(namespace('targets'))].filter(
      ([, text]) => text.toLowerCase().includes(words),
    );
    expect(said).toEqual([]);
  });

  it('is plain: no placeholders, straight quotes or exclamation marks, no spaces at the ends', () => {
    expect(texts.filter(([, text]) => /[{}<>'"!#|]|\bplease\b|^\s|\s$/i.test(text))).toEqual([]);
  });
});
