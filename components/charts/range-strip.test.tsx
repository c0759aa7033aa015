import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RangeStrip } from './range-strip';

const strip = (props: Partial<Parameters<typeof RangeStrip>[0]>) =>
  renderToStaticMarkup(<RangeStrip label="Strategy" low={20} high={60} point={40} evidenced={10} {...props} />);

describe('RangeStrip', () => {
  it('names itself and needs no inline style', () => {
    expect(strip({})).toContain('role="img" aria-label="Strategy"');
    expect(strip({})).not.toContain('style=');
  });

  it('draws the bar over the range and the ring at the estimate', () => {
    expect(strip({})).toMatch(/<rect x="20%" y="20" width="40%"/);
    expect(strip({})).toMatch(/<circle cx="40%"/);
  });

  it('draws no ring and a hollow bar where there is no estimate', () => {
    expect(strip({ point: null })).not.toContain('<circle');
    expect(strip({ point: null })).toMatch(/<rect x="20%"[^>]*fill-paper/);
  });

  it('draws a light bar behind the estimate where the picture is rough', () => {
    const rough = strip({ weights: { low: 30, high: 55 } });
    expect(rough).toMatch(/<rect x="30%" y="22" width="25%"[^>]*stroke-dasharray/);
    expect(rough.indexOf('stroke-dasharray')).toBeLessThan(rough.indexOf('<circle'));
    expect(strip({})).not.toContain('stroke-dasharray');
  });

  it('draws no line where nothing is evidenced', () => {
    expect(strip({ evidenced: 0 })).not.toContain('stroke-evidence');
    expect(strip({})).toMatch(/<line x2="10%"[^>]*stroke-evidence/);
  });

  it.each([
    [0, 'start'],
    [25, 'middle'],
    [75, 'middle'],
    [100, 'end'],
  ])('lets the label of a target at %d grow inwards: %s', (at, anchor) => {
    expect(strip({ target: { at, label: 'target' } })).toMatch(
      new RegExp(`<text x="${at}%" y="11" text-anchor="${anchor}"`),
    );
  });
});
