import { describe, expect, it } from 'vitest';
import { compareWithPublished } from '@/lib/benchmark/compare';
import type { Answers, AnswerValue } from '@/lib/instrument/answers/answer';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { figureCaveats, figureSentence, standingText, vagueTexts } from './comparison-text';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';

const words = createWords(english);
const reading = { words, instrument: instrumentV1 };

type Given = Readonly<Record<string, AnswerValue>>;

function compared(given: Given) {
  const answers: Answers = Object.fromEntries(
    Object.entries(given).map(([id, value]) => [id, { state: 'answered', value }]),
  );
  return compareWithPublished({ instrument: instrumentV1, form: 'full', answers });
}

function compareOne(id: string, given: Given) {
  const found = compared(given).find(({ figure }) => figure.id === id);
  if (found === undefined) throw new Error(`No comparison with ${id}`);
  return found;
}

function standing(id: string, given: Given): string | undefined {
  const comparison = compareOne(id, given);
  const value = given[comparison.question];
  return value === undefined ? undefined : standingText(reading, { state: 'answered', value }, comparison);
}

const office = { 'office-exists': 'yes' };

describe('standingText, as an officer can say it', () => {
  it.for<[string, string, Given, string | undefined]>([
    [
      'yes with most',
      '2018-strategy-yes',
      { 'strategy-exists': 'yes' },
      'You: yes. So did 69% of the 27 cities that answered in 2018.',
    ],
    [
      'no, most said yes',
      '2018-strategy-yes',
      { 'strategy-exists': 'no' },
      'You: no. 69% of the 27 cities that answered in 2018 said yes.',
    ],
    [
      'no with a minority',
      '2018-strategy-no',
      { 'strategy-exists': 'no' },
      'You: no. Of the 27 cities that answered in 2018, 19% said the same.',
    ],
    ['words', '2018-office-exists', office, 'You: yes. So did “all but one” of the 27 cities that answered in 2018.'],
    [
      'words, the other answer',
      '2018-training-no',
      { 'staff-trained': 'yes' },
      'You: yes. Of the 27 cities that answered in 2018, “more than half” said no.',
    ],
    [
      'about half',
      '2022-training',
      { 'staff-trained': 'yes' },
      'You: yes. Of the 59 cities that answered in 2022, “only half” said the same. They were split.',
    ],
    [
      'a bound',
      '2020-strategy-none',
      { 'strategy-exists': 'no' },
      'You: no. Of the 47 cities that answered in 2020, “more than 25%” said the same. The words leave open ' +
        'which side had more.',
    ],
    [
      'a choice',
      '2020-climate',
      { 'climate-potential': 'city' },
      'You: The city. So did a “majority” of the 47 cities that answered in 2020.',
    ],
    [
      'a choice, the other answer',
      '2022-funds',
      { 'more-with-funds': 'disagree' },
      'You: No, it would not do more. 80% of the 59 cities that answered in 2022 said: Would do more.',
    ],
    [
      'a part of a group',
      '2018-office-independent',
      { ...office, 'office-independence': 'independent' },
      'You: Independent. Of the 27 cities that answered in 2018, “about one-quarter” said the same.',
    ],
    [
      'an option chosen',
      '2018-skill-2',
      { 'skills-important': ['cross-sector'] },
      'You: Working across sectors. So did “more than half” of the 27 cities that answered in 2018.',
    ],
    [
      'an option not chosen',
      '2018-skill-2',
      { 'skills-important': [] },
      'You did not choose this. Of the 27 cities that answered in 2018, “more than half” chose: Working ' +
        'across sectors.',
    ],
    [
      'an option in percent',
      '2022-benefit-advocacy',
      { benefits: [] },
      'You did not choose this. 49% of the 59 cities that answered in 2022 chose: Collective advocacy. They ' +
        'were split.',
    ],
    [
      'officials',
      '2022-impact',
      { 'impact-overall': 'positive' },
      'You: Positive. So did a “majority” of the city officials surveyed in 2022.',
    ],
    [
      'only some',
      '2022-training-cert',
      { 'staff-trained': 'yes', 'training-form': ['formal-certificate'] },
      'You: Formal certificate. Of the cities whose officers were trained by 2022, 10% said the same.',
    ],
    [
      'a number of cities',
      '2018-impact-small',
      { 'impact-overall': 'small' },
      'You: A small effect. Of the 27 cities that answered in 2018, “only one” said the same.',
    ],
    [
      'nobody',
      '2018-freq-rare',
      { 'network-international': 'yes', 'network-communication': 'yearly' },
      'You: Every six months, yearly or never. Of the 27 cities that answered in 2018, none said the same.',
    ],
    ['a rank', '2018-barrier-1', { barriers: ['leaders-time'] }, undefined],
  ])('%s', ([, id, given, text]) => {
    expect(standing(id, given)).toBe(text);
  });

  it('does not read three outcomes counted together as agreement on one of them', () => {
    expect(standing('2018-outcome-policy', { outcomes: ['staff-capacity'] })).toBe(
      'You: Any of three outcomes: local policy changed, staff capacity built, pilots carried out. So did ' +
        'more than half of the 27 cities that answered in 2018.',
    );
  });

  it('never leaves a figure with a share without its sentence', () => {
    const everything: Given = Object.fromEntries(
      instrumentV1.questions.flatMap((question): readonly (readonly [string, AnswerValue])[] =>
        'options' in question && question.options[0] !== undefined
          ? [[question.id, question.kind === 'checklist' ? [question.options[0]] : question.options[0]]]
          : [],
      ),
    );
    for (const comparison of compared(everything)) {
      const text = standing(comparison.figure.id, everything);
      expect([comparison.figure.id, text !== undefined]).toEqual([
        comparison.figure.id,
        comparison.verdict !== undefined,
      ]);
      expect(text ?? '').not.toMatch(/undefined|worldwide|responding/);
    }
  });
});

describe('figureCaveats', () => {
  it('tell the likely number of answers, and what the interval is for', () => {
    expect(figureCaveats(words, compareOne('2018-net-intl-yes', {}))).toEqual([
      'The values of this item fit 24 to 26 answers, not 27: our arithmetic, not published.',
      'In other groups of 27 cities like these the share could lie anywhere from 71 to 96% (95% interval).',
    ]);
    expect(figureCaveats(words, compareOne('2020-office', {}))[0]).toBe(
      'No whole number of 47 cities makes 86%; it fits 44 answers or fewer: our arithmetic, not published.',
    );
  });

  it('give words no interval', () => {
    expect(figureCaveats(words, compareOne('2020-sdg', {}))).toEqual([]);
  });

  it('name a similar item in its own words, and a third party', () => {
    expect(figureCaveats(words, compareOne('2020-senior', {}))).toEqual(
      expect.arrayContaining([
        'Similar item, in other words than ours: Senior official named for international relations.',
        'Reported by a third party.',
      ]),
    );
  });
});

describe('figureSentence', () => {
  it('stands by itself', () => {
    expect(figureSentence(words, compareOne('2018-strategy-yes', {}))).toMatch(
      /^Dedicated international strategy, Yes: 69%, 27 cities that answered, 2018\. The values/,
    );
  });
});

describe('vagueTexts', () => {
  const of = (question: string, given: Given) =>
    vagueTexts(
      words,
      compared(given).filter((one) => one.question === question && one.verdict === undefined),
    );

  it('say once what the report says of many themes', () => {
    const lines = of('network-themes', {
      'network-national': 'yes',
      'network-themes': { national: ['climate-change'] },
    });
    expect(lines).toHaveLength(7);
    expect(lines[0]).toBe(
      'Main themes of the city’s networks, all levels (one of four leading themes): Governance and ' +
        'democracy; Climate change; Environment; Urban planning, land and sustainability. Chosen by the city: ' +
        'Climate change.',
    );
    expect(lines.at(-1)).toBe('Whose answers: 27 cities that answered, 2018.');
  });

  it('keep a published order', () => {
    expect(of('barriers', { barriers: ['budget'] })).toEqual([
      'Biggest barriers to taking part in networks (in the published order): 1. Leaders’ limited time; 2. ' +
        'Travel is difficult; 3. Limited budgets for external work; 4. Too many networks and events; 5. Too ' +
        'few staff. Chosen by the city: 3. Limited budgets for external work. Similar item, in other words ' +
        'than ours.',
      'Whose answers: 27 cities that answered, 2018.',
    ]);
  });
});
