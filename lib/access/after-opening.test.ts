import { describe, expect, it } from 'vitest';
import { afterOpening } from './after-opening';
import type { Access } from './permissions';

const editor: Access = { assessmentId: 'a', linkId: 'editor', role: 'edit' };
const colleague: Access = { assessmentId: 'a', linkId: 'colleague', role: 'edit' };
const reader: Access = { assessmentId: 'a', linkId: 'reader', role: 'view' };
const guest: Access = { assessmentId: 'a', linkId: 'guest', role: 'view' };

describe('opening a link in a browser', () => {
  it.each([
    { browser: 'that holds none', held: undefined, opened: editor, expected: 'take' },
    { browser: 'that holds the same', held: editor, opened: editor, expected: 'take' },
    { browser: 'that could only read', held: reader, opened: editor, expected: 'take' },
    { browser: 'that could read by another link', held: reader, opened: guest, expected: 'take' },
    { browser: 'that may answer, to read', held: editor, opened: reader, expected: 'keep' },
    { browser: 'that may answer, to answer as somebody else', held: editor, opened: colleague, expected: 'ask' },
  ])('$browser', ({ held, opened, expected }) => {
    expect(afterOpening(held, opened)).toBe(expected);
  });
});
