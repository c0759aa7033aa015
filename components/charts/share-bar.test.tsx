import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PublishedShare } from '@/lib/benchmark/pool/edition/edition';
import { ShareBar } from './share-bar';

const bar = (share: PublishedShare, mayBeOff = 8) =>
  renderToStaticMarkup(<ShareBar share={share} mayBeOff={mayBeOff} size="15-24" />);
/** Where the light part begins and how wide it is, where the full part ends, and where the stroke stands. */
const drawn = (markup: string) => ({
  light: /<rect x="([\d.]+%)" y="3" width="([\d.]+%)"/.exec(markup)?.slice(1),
  full: /<rect y="2" width="([\d.]+%)"/.exec(markup)?.[1],
  stroke: /<line x1="([\d.]+%)"/.exec(markup)?.[1],
});

describe('ShareBar', () => {
  it.each<[PublishedShare, ReturnType<typeof drawn>]>([
    [45, { full: '37%', light: ['37%', '16%'], stroke: '45%' }],
    [5, { full: '0%', light: ['0%', '13%'], stroke: '5%' }],
    [95, { full: '87%', light: ['87%', '13%'], stroke: '95%' }],
    ['few', { full: '0%', light: ['0%', '20%'], stroke: undefined }],
    ['nearly-all', { full: '80%', light: ['80%', '20%'], stroke: undefined }],
  ])('draws %s', (share, expected) => {
    expect(drawn(bar(share))).toEqual(expected);
  });

  it('needs no inline style and is left to its number by screen readers', () => {
    expect(bar(45)).not.toContain('style=');
    expect(bar(45)).toContain('aria-hidden="true"');
  });
});
