import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english, pseudoLocales } from '@/lib/i18n/catalogue/locales';
import { requireInstrument } from '@/lib/instrument/registry';
import { type ActionFieldName, type ActionFields, fieldsOfAction, readActionForm } from '@/lib/plan/action-form';
import { planOrders } from '@/lib/plan/arrange-plan';
import type { ActionReport } from '@/lib/plan/plan';
import { ActionPage } from './action-page';
import { NewActionPage } from './new-action-page';
import { PlanPage, type PlanPageProps } from './plan-page';
import { readPlanConfirmation, readPlanView } from './plan-query';
import { RemovalPage } from './removal-page';

const instrument = requireInstrument(1);
const reading = { words: createWords(english), instrument };

const hostile = '<script>alert(1)</script>\u202E';
const own: ActionReport = {
  id: 'A'.repeat(22),
  title: hostile,
  status: 'planned',
  owner: hostile,
  dueOn: '2026-11-21',
  effortDays: 2.5,
  cost: hostile,
  outcome: `${hostile}\nand more`,
  area: 'impact',
  basis: {},
  changedSince: [],
};
const taken: ActionReport = {
  id: 'B'.repeat(22),
  title: 'Write it down',
  status: 'proposed',
  recommendation: 'two-page-strategy',
  area: 'strategy',
  basis: { 'strategy-exists': { state: 'answered', value: 'no' } },
  changedSince: [{ question: 'strategy-exists', before: { state: 'answered', value: 'no' }, now: { state: 'none' } }],
};
const place = { assessmentId: 'a', city: 'Exampleton', reading };
const saved = { report: taken, version: 3, savedAt: new Date('2026-11-20T10:00:00Z'), savedBy: 'Grace' };
const wrong: ActionFields = {
  title: '',
  status: '',
  area: 'money',
  owner: 'o'.repeat(200),
  dueOn: '2026-02-30',
  effortDays: 'x',
  cost: 'c'.repeat(400),
  outcome: 'z'.repeat(5000),
};
const slips = readActionForm(wrong);
const issues = slips.ok ? [] : slips.issues;

function plan(changed: Partial<PlanPageProps> = {}): ReactElement {
  return <PlanPage {...place} plan={[own, taken]} view={{ by: 'order' }} today="2026-11-22" {...changed} />;
}

function text(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const noQuery = {
  by: undefined,
  status: undefined,
  area: undefined,
  done: undefined,
  action: undefined,
  added: undefined,
  already: undefined,
  left: undefined,
};
const pages: readonly (readonly [string, ReactElement])[] = [
  ['the plan', plan()],
  ['the empty plan', plan({ plan: [] })],
  ['a plan of which nothing is shown', plan({ view: { by: 'order', status: 'dropped' } })],
  ...planOrders.map((by) => [`the plan by ${by}`, plan({ view: { by } })] as const),
  [
    'the plan after recommendations were taken up',
    plan({ confirmation: { kind: 'taken', added: 2, already: 1, leftOut: 3 } }),
  ],
  ['the plan after nothing was taken up', plan({ confirmation: { kind: 'taken', added: 0, already: 0, leftOut: 0 } })],
  ['the plan after a change', plan({ confirmation: { kind: 'saved', action: own.id } })],
  [
    'an action',
    <ActionPage
      key=""
      {...place}
      saved={saved}
      fields={fieldsOfAction(taken)}
      issues={[]}
      conflict={false}
      renew={false}
    />,
  ],
  [
    'an action with errors in two versions',
    <ActionPage key="" {...place} saved={saved} fields={wrong} issues={issues} conflict renew />,
  ],
  ['a new action', <NewActionPage key="" {...place} fields={wrong} issues={issues} refused="full" />],
  [
    'a removal',
    <RemovalPage key="" assessmentId="a" city="Exampleton" action={own} version={1} changed words={reading.words} />,
  ],
];

describe.each(pages)('%s', (_, page) => {
  const html = renderToStaticMarkup(page);

  it('needs no script and no inline style, and lets nothing that was typed become one', () => {
    expect(html).not.toMatch(/ style=|<script|on[a-z]+=/);
  });

  it('has every id once, and something at the end of every link within the page', () => {
    const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, first = '']) => first);
    const ids = found(/ id="([^"]+)"/g);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    for (const target of [
      ...found(/href="#([^"]+)"/g),
      ...found(/aria-labelledby="([^"]+)"/g),
      ...found(/aria-describedby="([^"]+)"/g).flatMap((list) => list.split(' ')),
    ]) {
      expect(ids).toContain(target);
    }
  });

  it('steps down through its headings', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, position) => {
      expect(level - (levels[position] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it.each(pseudoLocales)('can be read in $tag', (locale) => {
    const other = { ...reading, words: createWords(locale) };
    const props = { ...(page.props as object), reading: other, words: other.words };
    const Component = page.type as (given: object) => ReactElement;
    expect(() => renderToStaticMarkup(<Component {...props} />)).not.toThrow();
  });
});

describe('the plan', () => {
  it('says what is overdue and what rests on answers that have changed', () => {
    const said = text(plan());
    expect(said).toContain('21 November 2026. Overdue.');
    expect(said).toContain('was “No”, is now “no answer yet”');
    expect(text(plan({ today: '2026-11-21' }))).not.toContain('Overdue');
  });

  it('says nothing of changed answers where the action is done', () => {
    expect(text(plan({ plan: [{ ...taken, status: 'done' }] }))).not.toContain('have changed');
  });

  it('keeps the number of an action in every order', () => {
    for (const by of planOrders) expect(text(plan({ view: { by } }))).toContain('2. Write it down');
  });

  it('lets actions move where all of them stand in the office’s order, and nowhere else', () => {
    expect(text(plan())).toContain('Move up');
    expect(text(plan({ view: { by: 'due' } }))).not.toContain('Move up');
    expect(text(plan({ view: { by: 'order', area: 'impact' } }))).not.toContain('Move');
  });
});

describe('an action that could not be saved', () => {
  it('shows every mistake at the top and beside its field, with what was typed', () => {
    const html = renderToStaticMarkup(<NewActionPage {...place} fields={wrong} issues={issues} />);
    expect(issues.map(({ field }) => field).toSorted()).toEqual(Object.keys(wrong).toSorted());
    for (const { field } of issues) expect(html).toContain(`id="${field satisfies ActionFieldName}-error"`);
    for (const typed of [wrong.owner, wrong.cost, wrong.outcome]) expect(html).toContain(typed);
    // A field for dates would show nothing of it.
    expect(html).toMatch(/<input[^>]*type="text"[^>]*value="2026-02-30"/);
  });
});

describe('the address of a plan', () => {
  it.each([
    [
      { by: 'due', status: 'done', area: 'impact' },
      { by: 'due', status: 'done', area: 'impact' },
    ],
    [{ by: 'size', status: 'lost', area: '' }, { by: 'order' }],
    [{ by: ['due', 'owner'] }, { by: 'order' }],
  ])('%j shows %j', (query, view) => {
    expect(readPlanView({ ...noQuery, ...query })).toEqual(view);
  });

  it.each([
    [
      { done: 'taken', added: '2', already: '<b>', left: '9999' },
      { kind: 'taken', added: 2, already: 0, leftOut: 0 },
    ],
    [
      { done: 'saved', action: 'x' },
      { kind: 'saved', action: 'x' },
    ],
    [{ done: 'burnt' }, undefined],
    [{}, undefined],
  ])('%j tells of %j', (query, confirmation) => {
    expect(readPlanConfirmation({ ...noQuery, ...query })).toEqual(confirmation);
  });
});
