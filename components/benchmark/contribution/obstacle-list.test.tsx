import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { requireInstrument } from '@/lib/instrument/registry';
import { ObstacleList } from './obstacle-list';
import type { ShownCarry } from './shown-contribution';

const reading = { words: createWords(english), instrument: requireInstrument(1) };
const otherVersion = { kind: 'other-version', version: 1, current: 2 } as const;

function drawn(carry: ShownCarry): string {
  return renderToStaticMarkup(
    <ObstacleList
      assessmentId="a1"
      obstacles={[otherVersion]}
      unknowns={[]}
      carry={carry}
      once="s"
      reading={reading}
    />,
  );
}

it('says of an earlier version what carries over to the current one, what does not, and begins with it', () => {
  const page = drawn({ version: 2, carried: 41, left: ['budget-trend'], actionsLeft: 2 });
  for (const words of [
    'answers version 1',
    'takes answers to version 2',
    '41 answers carry over',
    '2 actions of the plan',
    reading.words.t('instrument-v1.questions.budget-trend.short'),
  ])
    expect(page).toContain(words);
  expect(page).toMatch(/<form [^>]*action="\/assessments\/a1\/contribution\/carry" method="post"/);
  expect(page).not.toContain('Go to the questions');
});

it('does not speak of what is left where nothing is', () => {
  const page = drawn({ version: 2, carried: 1, left: [], actionsLeft: 0 });
  expect(page).toContain('One answer carries over');
  expect(page).not.toMatch(/do not carry over|does not carry over/);
});
