import { describe, expect, it } from 'vitest';
import { looksLikeId } from './looks-like-id';
import { onceId, onceToken } from './once-token';
import { createToken, looksLikeToken } from './tokens';

const sending = { once: createToken(), content: 'Ada' };

describe('what follows from one sending', () => {
  it('is the same token and id each time, in their usual form', () => {
    expect([onceToken(sending), onceId(sending)]).toEqual([onceToken({ ...sending }), onceId({ ...sending })]);
    expect([looksLikeToken(onceToken(sending)), looksLikeId(onceId(sending))]).toEqual([true, true]);
  });

  it.each([
    ['page', { once: createToken() }],
    ['content', { content: 'Bo' }],
  ])('is another for another %s', (_, changed) => {
    expect(onceToken({ ...sending, ...changed })).not.toBe(onceToken(sending));
    expect(onceId({ ...sending, ...changed })).not.toBe(onceId(sending));
  });
});
