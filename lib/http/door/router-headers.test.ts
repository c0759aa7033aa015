import { describe, expect, it } from 'vitest';
import { dropUnreadableState } from './router-headers';

const state = encodeURIComponent(JSON.stringify(['', { children: ['__PAGE__', {}] }]));

describe('the state that a page sends', () => {
  it.each([state, undefined])('stays where it can be read: %s', (sent) => {
    const headers = { 'next-router-state-tree': sent, rsc: '1' };
    dropUnreadableState(headers);
    expect(headers).toEqual({ 'next-router-state-tree': sent, rsc: '1' });
  });

  it.each([
    '%7B%7D',
    '%',
    '',
    'null',
    '[]',
    encodeURIComponent('["",{"children":1}]'),
    `${state},${state}`,
    'a'.repeat(50_000),
  ])('goes where it cannot: %s', (sent) => {
    const headers = { 'next-router-state-tree': sent, rsc: '1' };
    dropUnreadableState(headers);
    expect(headers).toEqual({ rsc: '1' });
  });
});
