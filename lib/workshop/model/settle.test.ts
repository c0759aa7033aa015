import { describe, expect, it } from 'vitest';
import type { Answer } from '@/lib/instrument/answers/answer';
import { settle } from './settle';
import type { Decision } from './workshop';

const level = (value: number, extras: Pick<Answer, 'note' | 'evidence' | 'confidence'> = {}): Answer => ({
  state: 'answered',
  value,
  ...extras,
});
const decision = (answer: Answer, more: Partial<Decision> = {}): Decision => ({
  question: 'continuity',
  answer,
  reason: 'The text of 2024 counts.',
  ...more,
});
const officer = { note: 'A paper that the cabinet approved.', evidence: [{ title: 'Handbook' }] } as const;

describe('what a decision leaves of the answer that stood', () => {
  it.each<{
    readonly name: string;
    readonly answer?: Answer;
    readonly before?: Decision;
    readonly agreed: Answer;
    readonly expected: ReturnType<typeof settle>;
  }>([
    { name: 'nothing stood', agreed: level(3), expected: { answer: level(3) } },
    {
      name: 'the same, and how sure somebody was of it',
      answer: level(3, { ...officer, confidence: 'medium' }),
      agreed: level(3),
      expected: { answer: level(3, { ...officer, confidence: 'medium' }) },
    },
    {
      name: 'another, with what was said and how surely',
      answer: level(1, { ...officer, confidence: 'high' }),
      agreed: level(3),
      expected: { answer: level(3, officer), replaced: level(1, { confidence: 'high' }) },
    },
    {
      name: 'one that left it open',
      answer: { state: 'unsure', ...officer },
      agreed: level(3),
      expected: { answer: level(3, officer), replaced: { state: 'unsure' } },
    },
    {
      name: 'one of the workshop itself, and what that replaced',
      answer: level(3, officer),
      before: decision(level(3), { replaced: level(1, { confidence: 'high' }) }),
      agreed: level(2),
      expected: { answer: level(2, officer), replaced: level(1, { confidence: 'high' }) },
    },
    {
      name: 'one of the workshop itself, back to what was said first',
      answer: level(3, officer),
      before: decision(level(3), { replaced: level(1, { confidence: 'high' }) }),
      agreed: level(1),
      expected: { answer: level(1, { ...officer, confidence: 'high' }) },
    },
    {
      name: 'one of the workshop itself, which somebody has become sure of',
      answer: level(3, { confidence: 'low' }),
      before: decision(level(3), { replaced: level(1) }),
      agreed: level(3),
      expected: { answer: level(3, { confidence: 'low' }), replaced: level(1) },
    },
    {
      name: 'one that somebody took back after the workshop',
      before: decision(level(3), { replaced: level(1) }),
      agreed: level(2),
      expected: { answer: level(2) },
    },
    {
      name: 'one that somebody gave after the workshop',
      answer: level(4, { confidence: 'low' }),
      before: decision(level(3), { replaced: level(1) }),
      agreed: level(3),
      expected: { answer: level(3), replaced: level(4, { confidence: 'low' }) },
    },
  ])('$name', ({ answer, before, agreed, expected }) => {
    expect(settle(decision(agreed), { answer, decision: before })).toStrictEqual(expected);
  });
});
