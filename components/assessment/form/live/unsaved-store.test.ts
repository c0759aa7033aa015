import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '@/lib/instrument/form/answer-draft';
import { UnsavedStore } from './unsaved-store';

const kept = new Map<string, string>();

beforeEach(() =>
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  }),
);

afterEach(() => {
  vi.unstubAllGlobals();
  kept.clear();
});

describe('what this device keeps', () => {
  const answer = {
    draft: { ...emptyDraft, note: 'early words' },
    version: 1,
    section: 'networks',
    title: 'Continuity',
  };

  it('is given back as it was', () => {
    const store = new UnsavedStore('a');
    store.keep('continuity', answer);
    expect(new UnsavedStore('a').read()).toEqual({ continuity: answer });
    store.drop('continuity');
    expect([...kept]).toEqual([]);
  });

  it.each([
    '{"kept":{}}',
    '{"continuity":{"draft":{"note":"x"}}}',
    '{"continuity":null}',
    '[]',
    'null',
    '7',
    '{',
    '{"continuity":"text"}',
  ])('is nothing where something else stands under its name: %s', (text) => {
    kept.set('chancery-unsaved-a', text);
    expect(new UnsavedStore('a').read()).toEqual({});
  });
});
