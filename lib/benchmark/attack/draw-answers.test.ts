import { describe, expect, it } from 'vitest';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { drawsFrom } from '@/lib/scoring/numbers/uniform';
import { type Drawing, redraw } from './draw-answers';

const question = instrumentV1.questions.find(({ kind, ...own }) => kind === 'checklist' && 'chooseUpTo' in own);
if (question?.kind !== 'checklist' || question.chooseUpTo === undefined) throw new RangeError('No such question');
const { id, options, chooseUpTo } = question;

/** Draws of the whole answer, where an option has this chance. */
function drawn(chanceOf: (place: number) => number, rounds: number) {
  const uniform = drawsFrom(5);
  const drawing: Drawing = {
    questions: [question as NonNullable<typeof question>],
    chances: new Map([[id, new Map(options.map((option, place) => [option, chanceOf(place)]))]]),
    draw: uniform,
  };
  // From an answer that was not given, so that the whole is drawn and not one option of it.
  return Array.from({ length: rounds }, () => redraw(drawing, { [id]: ['no-answer'] })?.answers[id] ?? []);
}

describe('an answer of at most so many options', () => {
  it('is drawn though all options are nearly certain', () => {
    const full = drawn(() => 1, 200).filter((answer) => answer.length === chooseUpTo);
    expect(full.length).toBeGreaterThan(150);
  });

  it('is as likely as among draws of which those with more are thrown away', () => {
    const chanceOf = (place: number) => 0.1 + (0.6 * place) / options.length;
    const rounds = 20_000;
    const uniform = drawsFrom(6);
    const kept: (readonly string[])[] = [];
    while (kept.length < rounds) {
      const chosen = options.filter((_, place) => uniform() < chanceOf(place));
      if (chosen.length <= chooseUpTo) kept.push(chosen);
    }
    const share = (answers: readonly (readonly string[])[], option: string) =>
      answers.filter((answer) => answer.includes(option)).length / rounds;
    const answers = drawn(chanceOf, rounds);
    // Three standard errors of the difference of two shares near a half.
    for (const option of options) expect(Math.abs(share(answers, option) - share(kept, option))).toBeLessThan(0.015);
  });
});
