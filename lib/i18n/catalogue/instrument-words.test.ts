import { readFileSync } from 'node:fs';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import {
  areaIds,
  notApplicableReasons,
  type ChecklistQuestion,
  type Instrument,
  type Question,
} from '@/lib/instrument/model/instrument';
import { findInstrument, instruments } from '@/lib/instrument/registry';
import { messagesOf } from './catalogue';
import { createWords } from './create-words';
import { english } from './locales';
import type { Messages } from './messages';

/** Every text with its key, such as `questions.barriers.title`. */
function textsOf(messages: Messages, prefix = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string' ? [[prefix + name, value] as [string, string]] : textsOf(value, `${prefix}${name}.`),
  );
}

/** All words of a version, those that it takes of the version before included. */
function wordsOf(version: number): ReadonlyMap<string, string> {
  const root = messagesOf(english)[`instrument-v${version}`];
  return new Map(typeof root === 'object' ? textsOf(root) : []);
}

/** The words that stand in the folder of the version. */
function ownWordsOf(version: number): [key: string, text: string][] {
  const path = new URL(`../../instrument/v${version}/words/en.json`, import.meta.url);
  return textsOf(JSON.parse(readFileSync(path, 'utf8')) as Messages);
}

const levels = [0, 1, 2, 3, 4];

function answerKeys(question: Question): string[] {
  switch (question.kind) {
    case 'country':
      return [];
    case 'levels':
      return levels.flatMap((level) => ['title', 'descriptor', 'example'].map((part) => `levels.${level}.${part}`));
    case 'matrix':
      return [...question.options.map((option) => `options.${option}`), ...question.rows.map((row) => `rows.${row}`)];
    default:
      return question.options.map((option) => `options.${option}`);
  }
}

function questionKeys(question: Question): string[] {
  return ['title', 'short', 'help', ...answerKeys(question)].map((key) => `questions.${question.id}.${key}`);
}

function structureKeys({ sections, questions, derivedIndicators }: Instrument): string[] {
  return [
    'title',
    ...sections.flatMap((id) => [`sections.${id}.title`, `sections.${id}.lead`]),
    ...areaIds.flatMap((id) => [`areas.${id}.title`, `areas.${id}.about`]),
    ...questions.flatMap(questionKeys),
    ...derivedIndicators.flatMap(({ id }) => ['title', 'short', 'help'].map((key) => `derived.${id}.${key}`)),
    ...notApplicableReasons.map((reason) => `notApplicable.${reason}`),
  ];
}

function repeated(list: readonly string[]): string[] {
  return list.filter((text, index) => list.indexOf(text) !== index);
}

describe.each(instruments)('the words of questionnaire version $version', (instrument) => {
  const { version, questions } = instrument;
  const textUnder = wordsOf(version);
  const textAt = (key: string) => textUnder.get(key) ?? '';
  const own = ownWordsOf(version);
  const known = new Set(structureKeys(instrument));
  const texts = [...textUnder].filter(([key]) => known.has(key));

  it('give every part of the structure its words', () => {
    expect([...known].filter((key) => !textUnder.has(key))).toEqual([]);
  });

  it('hold no words without a structure behind them', () => {
    expect(own.map(([key]) => key).filter((key) => !known.has(key))).toEqual([]);
  });

  it('hold no words that the version before has already', () => {
    const before = wordsOf(version - 1);
    expect(findInstrument(version - 1) === undefined).toBe(before.size === 0);
    expect(own.filter(([key, text]) => before.get(key) === text)).toEqual([]);
  });

  it('read the same through the translator', () => {
    const words = createWords(english);
    expect([...known].filter((key) => words.t(`instrument-v${version}.${key}`) !== textAt(key))).toEqual([]);
  });

  it.each(['title', 'short'])('never give two questions the same %s', (part) => {
    expect(repeated(questions.map(({ id }) => textAt(`questions.${id}.${part}`)))).toEqual([]);
  });

  it('ask every question as one question', () => {
    const titles = questions.map(({ id }) => textAt(`questions.${id}.title`));
    expect(titles.filter((title) => !/^[^?]+\?$/u.test(title))).toEqual([]);
  });

  it('name every topic in two to six words', () => {
    const shorts = questions.map(({ id }) => textAt(`questions.${id}.short`));
    expect(shorts.filter((short) => short.split(' ').length < 2 || short.split(' ').length > 6)).toEqual([]);
  });

  it('say how many may be chosen where there is a limit', () => {
    const limited = questions
      .filter((question) => question.kind === 'checklist')
      .filter(({ chooseUpTo }) => chooseUpTo !== undefined);
    expect(limited.length).toBeGreaterThan(0);
    const inWords = new Map([
      [3, 'three'],
      [5, 'five'],
    ]);
    const said = ({ id, chooseUpTo }: ChecklistQuestion) =>
      textAt(`questions.${id}.help`).includes(`Choose up to ${inWords.get(chooseUpTo ?? 0)}`);
    expect(limited.filter((question) => !said(question)).map(({ id }) => id)).toEqual([]);
  });

  it('tell the officer who hesitates between two levels to choose the lower', () => {
    const scales = questions.filter(({ kind }) => kind === 'levels');
    expect(scales.length).toBeGreaterThan(0);
    expect(
      scales.filter(({ id }) => !textAt(`questions.${id}.help`).includes('choose the lower')).map(({ id }) => id),
    ).toEqual([]);
  });

  it('describe no two levels in the same words', () => {
    const described = texts.filter(([key]) => /\.levels\.\d\./u.test(key)).map(([, text]) => text);
    expect(repeated(described)).toEqual([]);
  });

  it.each([
    ['priority-themes', 'network-themes'],
    ['skills-important', 'skills-held'],
  ])('label the same things alike in %s and %s', (wanted, held) => {
    const labels = (id: string) =>
      texts
        .filter(([key]) => key.startsWith(`questions.${id}.options.`))
        .map(([key, text]) => [key.split('.').at(-1), text]);
    expect(labels(wanted)).toEqual(labels(held));
  });

  it.each([
    ['an exclamation mark', /!/u],
    ['a straight apostrophe or quotation mark', /['"]/u],
    ['a dash between spaces', /\s[-–—]\s/u],
    ['a doubled or outer space', /\s\s|^\s|\s$/u],
    ['a “please”', /\bplease\b/iu],
    ['the time of UTC', /\bUTC\b/u],
  ])('carry nowhere %s', (_fault, pattern) => {
    expect(texts.filter(([, text]) => pattern.test(text)).map(([key]) => key)).toEqual([]);
  });

  it('are plain texts without arguments or tags', () => {
    expect(
      texts.filter(([, text]) => parse(text).some(({ type }) => type !== TYPE.literal)).map(([key]) => key),
    ).toEqual([]);
  });
});
