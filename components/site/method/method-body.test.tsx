import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { smallestChange, smallestClass, waysBySize } from '@/lib/benchmark/pool/rules';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { mostSteps } from '@/lib/recommendations/first-steps';
import { troubles } from '@/lib/recommendations/troubles';
import { tellingDifference } from '@/lib/report/parts/summarise';
import { targetAdjustments } from '@/lib/scoring/targets/targets';
import { MethodBody, methodParts } from './method-body';

const words = createWords(english);
const page = renderToStaticMarkup(<MethodBody instrument={instrumentV1} words={words} />);
const rowsOf = (part: string) =>
  (page.split(`id="${part}"`)[1]?.split('</section>')[0] ?? '')
    .match(/<tbody.*<\/tbody>/s)?.[0]
    .match(/<tr.*?<\/tr>/gs) ?? [];

describe('the page of the method', () => {
  it.each(methodParts)('has a part %s with something in it', (part) => {
    expect(page).toContain(`id="${part}"`);
    expect(words.t(`method.${part}.title`).length).toBeGreaterThan(3);
  });

  it('lists every trouble, each with what is begun with', () => {
    const rows = rowsOf('troubles');
    expect(rows).toHaveLength(troubles.length);
    for (const [at, { id, steps }] of troubles.entries()) {
      const titles = Object.values(steps)
        .flat()
        .map((one) => words.t(`recommendations.${one}.title`));
      expect([id, titles.filter((title) => !rows[at]?.includes(title))]).toEqual([id, []]);
    }
  });

  it('lists every answer that moves a proposed target', () => {
    expect(rowsOf('targets')).toHaveLength(targetAdjustments.length);
  });

  it('moves no proposed target by more than the one stage that it speaks of', () => {
    expect(targetAdjustments.flatMap(({ stages }) => Object.values(stages)).filter((by) => Math.abs(by) !== 1)).toEqual(
      [],
    );
  });

  it('names the figures of the rules', () => {
    expect(page).toContain(`at least ${tellingDifference} points apart`);
    expect(page).toContain(`first steps are at most ${mostSteps}`);
    expect(page).toContain(`A group has at least ${smallestClass} cities`);
    expect(page).toContain(`at least ${smallestChange} contributions that no edition has counted`);
    for (const { from } of waysBySize.slice(1)) expect(rowsOf('pool').join('')).toMatch(new RegExp(`\\b${from}\\b`));
  });
});
