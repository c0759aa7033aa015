/** A card of every question to vote with on paper. */
import type { Words } from '@/lib/i18n/catalogue/words';
import type { Instrument, Question } from '@/lib/instrument/model/instrument';
import { levels } from '@/lib/instrument/model/levels';
import type { Block, TextDocument } from '@/lib/export/model/document';
import { heading, list, paragraph } from '@/lib/export/write/blocks/blocks';
import { strong } from '@/lib/export/write/blocks/phrase';
import { guideFrame } from './guide-frame';

/** `full`: with what each level means; `short`: titles alone. */
export type CardLength = 'full' | 'short';

export interface QuestionCard {
  readonly question: string;
  readonly title: string;
  /** How many may be chosen. */
  readonly instruction: string;
  readonly options: readonly string[];
}

/** What stands on the card of one question; nobody votes on which country it is. */
export function questionCards(instrument: Instrument, words: Words, length: CardLength): readonly QuestionCard[] {
  return instrument.questions
    .filter(({ kind }) => kind !== 'country')
    .map((question): QuestionCard => {
      const key = `instrument-v${instrument.version}.questions.${question.id}`;
      return {
        question: question.id,
        title: words.t(`${key}.title`),
        instruction: instructionFor(question, words),
        options: optionsOf(question, { key, words, length }),
      };
    });
}

function instructionFor(question: Question, words: Words): string {
  switch (question.kind) {
    case 'levels':
      return words.t('guide.cards.levels');
    case 'checklist':
      return question.chooseUpTo === undefined
        ? words.t('guide.cards.several')
        : words.t('guide.cards.severalUpTo', { max: question.chooseUpTo });
    case 'matrix':
      return words.t('guide.cards.rows');
    case 'yes-no':
    case 'choice':
      return words.t('guide.cards.one');
    case 'country':
      return words.t('guide.cards.country');
  }
}

interface Wording {
  readonly key: string;
  readonly words: Words;
  readonly length: CardLength;
}

function optionsOf(question: Question, wording: Wording): readonly string[] {
  const { key, words } = wording;
  switch (question.kind) {
    case 'levels':
      return levels.map((level) => levelText(level, wording));
    case 'matrix': {
      const options = question.options
        .map((option) => words.t(`${key}.options.${option}`))
        .join(words.t('report.answers.separator'));
      return question.rows.map((row) => words.t('guide.cards.row', { row: words.t(`${key}.rows.${row}`), options }));
    }
    case 'checklist':
      return [...question.options.map((option) => words.t(`${key}.options.${option}`)), words.t('guide.cards.none')];
    case 'yes-no':
    case 'choice':
      return question.options.map((option) => words.t(`${key}.options.${option}`));
    case 'country':
      return [];
  }
}

function levelText(level: number, { key, words, length }: Wording): string {
  const values = { level: words.whole(level), title: words.t(`${key}.levels.${level}.title`) };
  if (length === 'short') return words.t('guide.cards.level', values);
  return words.t('guide.cards.levelFull', { ...values, descriptor: words.t(`${key}.levels.${level}.descriptor`) });
}

/** As a file to print: two cards to a page, of one size, to be cut along their edges. */
export function writeCards(instrument: Instrument, words: Words): TextDocument {
  const cards = questionCards(instrument, words, 'full');
  return {
    ...guideFrame(words, 'guide.cards'),
    blocks: [
      heading(words.t('guide.cards.title'), { level: 1 }),
      paragraph(words.t('guide.cards.lead', { layout: 'two' })),
      { kind: 'page-break' },
      ...cards.map((card, place) => cardBlock(card, words, { number: place + 1, count: cards.length })),
    ],
  };
}

function cardBlock(
  { title, instruction, options }: QuestionCard,
  words: Words,
  place: { readonly number: number; readonly count: number },
): Block {
  return {
    kind: 'group',
    blocks: [
      heading(title, { level: 2 }),
      paragraph(words.t('guide.cards.number', place), 'note'),
      paragraph(strong(instruction)),
      ...list([...options, words.t('guide.cards.unsure')]),
    ],
    card: [words.t('guide.cards.reason'), words.t('guide.cards.department')],
  };
}
