import { describe, expect, it } from 'vitest';
import { decisionLimits, readDecisionContent, writeDecisionContent } from './decision-content';
import { instrument, levelsQuestion } from './questions.fixture';
import type { Decision } from './workshop';

const question = levelsQuestion.id;
const place = { instrument, question };
const answer = { state: 'answered', value: 2 } as const;
const whole: Decision = {
  question,
  answer,
  replaced: { state: 'unsure' },
  reason: 'Two of three\noffices do it.',
  minorityView: 'Not in the ports.',
  evidenceToFind: 'The order of 2024',
  findBy: 'Ports',
};
const texts = ['reason', 'minorityView', 'evidenceToFind', 'findBy'] as const;

describe('what a workshop agreed on', () => {
  it.each([
    ['with all there can be', whole],
    ['with its answer alone', { question, answer }],
  ])('is read as it was written: %s', (_, decision) => {
    expect(readDecisionContent(place, writeDecisionContent(place, decision))).toStrictEqual(decision);
  });

  it('is the same text, in whatever order it was said', () => {
    const { findBy, ...others } = whole;
    expect(writeDecisionContent(place, { findBy, ...others } as Decision)).toBe(writeDecisionContent(place, whole));
    expect(JSON.parse(writeDecisionContent(place, whole))).not.toHaveProperty('question');
  });

  it.each(texts)('leaves out an empty %s', (name) => {
    expect(writeDecisionContent(place, { question, answer, [name]: '' })).toBe(JSON.stringify({ answer }));
  });

  it.each([
    ['reason', 'One.\n\nTwo.'],
    ['minorityView', 'One.\n\nTwo.'],
    ['evidenceToFind', 'One. Two.'],
    ['findBy', 'One. Two.'],
  ] as const)('cleans the %s of what nobody sees', (name, clean) => {
    const read = readDecisionContent(place, JSON.stringify({ answer, [name]: ' One.\n\nTwo. ' }));
    expect(read[name]).toBe(clean);
  });

  it.each(texts)('takes a %s up to its limit, and none that is longer', (name) => {
    const of = (length: number) => JSON.stringify({ answer, [name]: 'a'.repeat(length) });
    expect(readDecisionContent(place, of(decisionLimits[name]))[name]).toHaveLength(decisionLimits[name]);
    expect(() => readDecisionContent(place, of(decisionLimits[name] + 1))).toThrow(
      `A decision on ${question} cannot be kept as it is: ${name} too-long`,
    );
  });

  it.each([
    ['an empty reason', { answer, reason: ' ' }, 'reason missing'],
    ['a reason that is no text', { answer, reason: 3 }, 'reason invalid'],
    ['an answer that does not fit', { answer: { state: 'answered', value: 7 } }, 'answer.value '],
    ['a former answer that does not fit', { answer, replaced: { state: 'answered', value: 'yes' } }, 'answer.value '],
  ])('refuses %s, and says where', (_, content, where) => {
    expect(() => readDecisionContent(place, JSON.stringify(content))).toThrow(where);
  });

  it('refuses what is none of it, without saying what was written', () => {
    const read = () => readDecisionContent(place, JSON.stringify({ answer, secret: 'the words' }));
    expect(read).toThrow(expect.objectContaining({ name: 'DecisionContentError' }) as Error);
    expect(read).not.toThrow('the words');
    expect(() => readDecisionContent(place, '[]')).toThrow();
  });

  it('names every fault in one sentence', () => {
    const wrong = { answer: { state: 'answered', value: 7 }, replaced: { state: 'none of these' }, reason: '' };
    const read = () => readDecisionContent(place, JSON.stringify(wrong));
    expect(read).toThrow(/answer\.value [\w-]+, answer\.state [\w-]+, reason missing$/);
  });
});
