import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FigureStrip } from './figure-strip';

const numbers = (markup: string, attribute: string) =>
  [...markup.matchAll(new RegExp(` ${attribute}="([0-9.]+)"`, 'g'))].map(([, value]) => Number(value));

describe('FigureStrip', () => {
  it('names itself and needs no inline style', () => {
    const markup = renderToStaticMarkup(<FigureStrip interval={[71, 96]} point={88} label="88%, interval 71 to 96" />);
    expect(markup).toContain('role="img"');
    expect(markup).toContain('aria-label="88%, interval 71 to 96"');
    expect(markup).not.toContain('style=');
  });

  it.each<[number, number]>([
    [0, 100],
    [0, 0],
    [100, 100],
    [50, 50],
  ])('keeps %d to %d visible and inside, with space for the labels', (from, to) => {
    const markup = renderToStaticMarkup(<FigureStrip interval={[from, to]} point={to} label="x" />);
    const bar = markup.slice(markup.indexOf('<rect'));
    const [x = Number.NaN] = numbers(bar, 'x');
    const [length = Number.NaN] = numbers(bar, 'width');
    expect(length).toBeGreaterThanOrEqual(3);
    expect(x).toBeGreaterThanOrEqual(10);
    expect(x + length).toBeLessThanOrEqual(210);
  });

  it('puts the dot where the share is', () => {
    const places = [0, 50, 100].map(
      (point) => numbers(renderToStaticMarkup(<FigureStrip point={point} label="x" />), 'cx')[0] ?? Number.NaN,
    );
    const [zero = 0, half = 0, full = 0] = places;
    expect(half - zero).toBeCloseTo(full - half, 10);
    expect(full).toBeGreaterThan(zero);
  });

  it('shows the reader’s own digits', () => {
    expect(renderToStaticMarkup(<FigureStrip point={1} label="x" ticks={['٠', '٥٠', '١٠٠']} />)).toContain('١٠٠');
  });

  it('draws nothing where there is nothing to draw', () => {
    expect(renderToStaticMarkup(<FigureStrip label="x" />)).toBe('');
  });
});
