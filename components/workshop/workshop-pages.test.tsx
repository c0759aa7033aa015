import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english, pseudoLocales } from '@/lib/i18n/catalogue/locales';
import { draftFromAnswer } from '@/lib/instrument/form/answer-draft';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { requireInstrument } from '@/lib/instrument/registry';
import type { Present, WorkshopState } from '@/lib/workshop/model/workshop-state';
import { tallyOf } from '@/lib/workshop/model/tally/tally';
import { type Anonymity, anonymities, type Vote, type WorkshopSetup } from '@/lib/workshop/model/workshop';
import { consoleConfirmations, readConsoleConfirmation } from './console/console-query';
import { ConsolePage } from './console/console-page';
import type { ConsolePageProps } from './console/console-page-props';
import { DecideForm, type DecideFormProps } from './console/questions/decide-form';
import { lineAt } from './console/agenda-part';
import { discussionOf } from './discussion';
import { PaperPage } from './paper/paper-page';
import { isProjectorPath } from './projector/is-projector-path';
import { ProjectorPage } from './projector/projector-page';
import type { ProjectorPageProps } from './projector/projector-page-props';
import {
  type PlannedFields,
  proposedFields,
  readPlanned,
  readPlannedFields,
  writePlannedFields,
} from './setup/planned-fields';
import { SetupPage } from './setup/setup-page';
import { WorkshopsPage } from './workshops-page';

const instrument = requireInstrument(1);
const reading = { words: createWords(english), instrument };
const { words } = reading;
const hostile = '<script>alert(1)</script>\u202E';
const here = '/assessments/a/workshops/w';

const asked = ['continuity', 'strategy-exists', 'skills-held', 'network-themes', 'joining-criteria'];
const setupWith = (anonymity: Anonymity): WorkshopSetup => ({
  title: hostile,
  questions: asked,
  anonymity,
  departments: anonymity === 'nothing' ? [] : [hostile, 'Finance'],
  agenda: [
    { title: hostile, minutes: 10 },
    { title: 'Talk', minutes: 20 },
  ],
  heldOn: '2027-03-01',
  startsAt: '09:30',
  keepVotesDays: 7,
});

function present(anonymity: Anonymity, count: number): Present {
  return {
    count,
    ...(anonymity !== 'nothing' && { departments: { [hostile]: count, Finance: 0 } }),
    ...(anonymity === 'names' && { names: Array.from({ length: count }, () => hostile) }),
  };
}

function tally(question: string, votes: readonly Vote[], anonymity: Anonymity = 'departments') {
  return tallyOf(requireQuestion(instrument, question), {
    anonymity,
    votes: votes.map((vote) => ({ vote, department: 'Finance' })),
  });
}

const levelVotes = (...values: readonly number[]): readonly Vote[] =>
  values.map((value) => ({ state: 'answered', value }));

/** A question in every state: decided, revealed, being voted on, not asked. */
function workshop(anonymity: Anonymity, changed: Partial<WorkshopState> = {}): WorkshopState {
  const voted = present(anonymity, 3);
  return {
    workshopId: 'w'.repeat(22),
    city: 'Exampleton',
    form: 'full',
    instrumentVersion: 1,
    setup: setupWith(anonymity),
    state: 'open',
    pace: 'led',
    event: 7,
    present: present(anonymity, 5),
    questions: [
      {
        question: 'continuity',
        rounds: [
          { number: 1, state: 'revealed', voted, tally: tally('continuity', levelVotes(0, 0, 2, 4, 4), anonymity) },
          { number: 2, state: 'revealed', voted, tally: tally('continuity', levelVotes(2, 2, 2, 3, 4), anonymity) },
        ],
        decision: {
          question: 'continuity',
          answer: { state: 'answered', value: 2 },
          reason: hostile,
          minorityView: hostile,
          evidenceToFind: hostile,
          findBy: hostile,
        },
      },
      {
        question: 'strategy-exists',
        rounds: [
          { number: 1, state: 'revealed', voted, tally: tally('strategy-exists', [{ state: 'unsure' }], anonymity) },
        ],
      },
      {
        question: 'skills-held',
        rounds: [
          {
            number: 1,
            state: 'revealed',
            voted,
            tally: tally('skills-held', [{ state: 'answered', value: [] }], anonymity),
          },
        ],
      },
      { question: 'network-themes', rounds: [{ number: 1, state: 'voting', voted }] },
      { question: 'joining-criteria', rounds: [] },
    ],
    ...changed,
  };
}

const join = { code: '7F3K-QRST', address: 'https://chancery.example/join' };
const reasons = [
  {
    number: 1 as const,
    vote: { state: 'answered' as const, value: 4, reason: hostile },
    name: hostile,
    department: hostile,
  },
];
const people = [
  { id: 'p', name: hostile, department: hostile, paper: true, minute: 3, line: 'l', browser: 'p', removed: false },
  { id: 'q', paper: false, minute: 4, line: 'l', browser: 'p', removed: false },
  { id: 'r', name: hostile, paper: false, minute: 5, browser: 'r', removed: true },
];
const links = [{ id: 'l', role: 'projector' as const, label: hostile, createdAt: new Date('2026-11-22T10:00:00Z') }];

const question = requireQuestion(instrument, 'continuity');
const decideProps: DecideFormProps = {
  here,
  view: { question, draft: draftFromAnswer({ state: 'answered', value: 2 }), version: 1, base: '', issues: [] },
  fields: { reason: hostile, minorityView: hostile, evidenceToFind: hostile, findBy: hostile },
  current: {
    answer: { state: 'answered', value: 1 },
    savedBy: hostile,
    replaced: { state: 'answered', value: 3, confidence: 'low' },
    seen: { answer: 1, decision: 0 },
  },
  said: 'Level 2',
  issues: [],
  again: false,
  reading,
};

function console_(changed: Partial<ConsolePageProps> = {}): ReactElement {
  const shown = changed.workshop ?? workshop('departments');
  const heard = changed.shown === undefined || changed.shown === 'continuity' ? reasons : [];
  return (
    <ConsolePage
      here={here}
      list="/assessments/a/workshops"
      workshop={shown}
      join={join}
      elapsed={12}
      shown="continuity"
      reasons={heard}
      discussion={discussionOf(shown, reading)}
      people={people}
      stale={[
        { question: 'continuity', number: 1, votes: 4 },
        { question: 'strategy-exists', number: 2, votes: 5 },
      ]}
      door={{ many: false, mostFromOneLine: 2, several: false }}
      links={links}
      once={'o'.repeat(43)}
      owner
      follow={null}
      reading={reading}
      {...changed}
    />
  );
}

const projector = (shown: WorkshopState, door: Pick<ProjectorPageProps, 'join'> = { join }) => (
  <ProjectorPage
    workshop={shown}
    {...door}
    discussion={discussionOf(shown, reading)}
    here={`${here}/projector`}
    console={here}
    forget="/assessments/a/forget"
    reading={reading}
  />
);

const wrong: PlannedFields = {
  ...readPlannedFields(new URLSearchParams()),
  title: hostile,
  departments: 'One',
  heldOn: hostile,
  startsAt: '9',
  plan: 'own',
  agenda: `${hostile}\n0 x`,
  choose: 'picked',
};
const wrongReading = readPlanned(wrong, reading);
const issues = wrongReading.ok ? [] : wrongReading.issues;

const list = (changed: Partial<Parameters<typeof WorkshopsPage>[0]> = {}) => (
  <WorkshopsPage
    assessmentId="a"
    city="Exampleton"
    workshops={[]}
    fields={proposedFields(words)}
    issues={[]}
    deleted={false}
    once={'o'.repeat(43)}
    reading={reading}
    {...changed}
  />
);

const noVotes = { name: '', department: '', votes: [] };
const pages: readonly (readonly [string, ReactElement])[] = [
  ['no workshops', list()],
  ['workshops', list({ workshops: [{ id: 'w', state: 'open', setup: setupWith('names') }], deleted: true })],
  ['a workshop that could not be planned', list({ fields: wrong, issues })],
  [
    'a setup to be changed',
    <SetupPage
      key=""
      here={here}
      city="Exampleton"
      fields={wrong}
      issues={issues}
      seen={{ title: hostile }}
      reading={reading}
    />,
  ],
  [
    'the console before opening',
    console_({
      workshop: workshop('names', { state: 'planned', questions: asked.map((id) => ({ question: id, rounds: [] })) }),
      unsure: 'delete',
    }),
  ],
  ...anonymities.flatMap((anonymity) =>
    asked.map(
      (id) =>
        [
          `the console on ${id}, ${anonymity}`,
          console_({ workshop: workshop(anonymity, { current: id }), shown: id }),
        ] as const,
    ),
  ),
  [
    'the console of a facilitator',
    console_({
      owner: false,
      list: undefined,
      links: undefined,
      made: 'https://chancery.example/open/x',
      unsure: 'close',
      confirmation: 'link',
    }),
  ],
  ['the console of a workshop that lets nobody else in', console_({ join: undefined, confirmation: 'shut' })],
  ['the console with the form that decides', console_({ decide: <DecideForm {...decideProps} /> })],
  [
    'the console with two answers',
    console_({
      decide: (
        <DecideForm
          {...decideProps}
          conflict={{ answer: 0, decision: 0 }}
          issues={[
            { field: 'answer', code: 'contradiction' },
            { field: 'reason', code: 'too-long' },
            { field: 'form', code: 'plan-full' },
          ]}
        />
      ),
    }),
  ],
  [
    'the console of a closed workshop',
    console_({
      workshop: workshop('departments', { state: 'closed' }),
      votes: { gone: false, until: new Date('2027-03-08T10:00:00Z') },
    }),
  ],
  [
    'the console of a closed workshop on a question',
    console_({
      workshop: workshop('departments', { state: 'closed' }),
      shown: 'continuity',
      votes: { gone: true },
      decide: <DecideForm {...decideProps} />,
    }),
  ],
  [
    'the console of a closed workshop on one that was not revealed',
    console_({
      workshop: workshop('departments', { state: 'closed' }),
      shown: 'network-themes',
      votes: { gone: true },
      decide: <DecideForm {...decideProps} />,
    }),
  ],
  ['the shared screen before opening', projector(workshop('nothing', { state: 'planned' }))],
  ['the shared screen while people join', projector(workshop('nothing', { questions: [] }))],
  ['the shared screen of a workshop that lets nobody else in', projector(workshop('nothing', { questions: [] }), {})],
  [
    'the shared screen at one’s own pace',
    projector(workshop('names', { pace: 'own', questions: asked.map((id) => ({ question: id, rounds: [] })) })),
  ],
  ['the shared screen with what to discuss', projector(workshop('departments'))],
  ...anonymities.flatMap((anonymity) =>
    asked.map(
      (id) => [`the shared screen on ${id}, ${anonymity}`, projector(workshop(anonymity, { current: id }))] as const,
    ),
  ),
  ['the shared screen of a closed workshop', projector(workshop('departments', { state: 'closed' }))],
  [
    'paper',
    <PaperPage
      key=""
      here={here}
      workshop={workshop('names')}
      fields={noVotes}
      issues={[]}
      done="entered"
      sheet="s"
      reading={reading}
    />,
  ],
  [
    'paper, nothing voted on',
    <PaperPage
      key=""
      here={here}
      workshop={workshop('departments', { questions: [] })}
      fields={noVotes}
      issues={[]}
      done="again"
      sheet="s"
      reading={reading}
    />,
  ],
  [
    'a ballot that could not be entered',
    <PaperPage
      key=""
      here={here}
      workshop={workshop('names')}
      fields={{ name: hostile, department: hostile, votes: [['network-themes.reason', hostile]] }}
      issues={[
        { field: 'name', code: 'too-long' },
        { field: 'department', code: 'unknown' },
        { field: 'network-themes', code: 'contradiction' },
        { field: 'form', code: 'full' },
      ]}
      sheet="s"
      reading={reading}
    />,
  ],
];

describe.each(pages)('%s', (_, page) => {
  const html = renderToStaticMarkup(page);

  it('needs no inline style, and lets nothing that was typed become markup', () => {
    expect(html).not.toMatch(/ style=|<script| on[a-z]+=/);
  });

  it('has every id once, and something at the end of every link within the page', () => {
    const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, first = '']) => first);
    const ids = found(/ id="([^"]+)"/g);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    for (const target of [
      ...found(/href="#([^"]+)"/g),
      ...found(/aria-labelledby="([^"]+)"/g),
      ...found(/aria-describedby="([^"]+)"/g).flatMap((ids_) => ids_.split(' ')),
    ]) {
      expect(ids).toContain(target);
    }
  });

  it('steps down through its headings', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, position) => {
      expect(level - (levels[position] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it.each(pseudoLocales)('can be read in $tag', (locale) => {
    const other = { ...reading, words: createWords(locale) };
    const Component = page.type as (given: object) => ReactElement;
    const props = { ...(page.props as object), reading: other };
    expect(() => renderToStaticMarkup(<Component {...props} />)).not.toThrow();
  });
});

function text(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

it('says before a link is made that it cannot be shown again', () => {
  expect(text(console_())).toContain(words.t('share.create.once'));
});

describe('the shared screen', () => {
  it.each(['planned', 'open', 'closed'] as const)(
    'lets the computer forget its link in a workshop that is %s',
    (state) => {
      expect(renderToStaticMarkup(projector(workshop('names', { state })))).toContain('href="/assessments/a/forget"');
    },
  );

  it('says nothing of how anybody voted before the reveal', () => {
    const voting = workshop('names', { current: 'network-themes' });
    expect(text(projector(voting))).toContain('3 of 5 have voted');
    expect(renderToStaticMarkup(projector(voting))).not.toMatch(/<circle|<rect y=/);
  });

  it('says how far the workshop agrees in words and as a number', () => {
    const [discussed, ...others] = workshop('departments').questions;
    const before = text(
      projector(
        workshop('departments', {
          current: 'continuity',
          questions: discussed ? [{ question: discussed.question, rounds: discussed.rounds }, ...others] : [],
        }),
      ),
    );
    expect(before).toMatch(
      /First vote .*Median \d(\.5)? of those who chose a level Range \d to 4 Agreement Split in two −\d\.\d\d on a scale.*Second vote .*Median 2 of those who chose a level Range 2 to 4 Agreement Some agreement \d\.\d\d on a scale/,
    );
  });

  it('shows the last vote alone beside what was decided', () => {
    const said = text(projector(workshop('departments', { current: 'continuity' })));
    expect(said).toMatch(/Agreed answer.*Median 2 of those who chose a level Range 2 to 4/);
    expect(said).not.toContain('First vote');
  });

  it('tells that a result of a few stays in the workshop', () => {
    expect(text(projector(workshop('nothing', { current: 'skills-held' })))).toContain('Fewer than five people voted');
    expect(text(projector(workshop('names', { current: 'skills-held' })))).not.toContain(
      'Fewer than five people voted',
    );
  });

  it('leaves what is decided out of what to discuss', () => {
    const said = text(projector(workshop('departments')));
    expect(said).toContain(words.t('voting.projector.discuss'));
    expect(said).not.toContain(words.t('instrument-v1.questions.continuity.short'));
  });
});

describe('a form that could not be sent', () => {
  it('shows every mistake at the top and beside its field, with what was typed', () => {
    expect(issues.map(({ field }) => field).toSorted()).toEqual([
      'agenda',
      'anonymity',
      'heldOn',
      'keepVotesDays',
      'pace',
      'questions',
      'startsAt',
    ]);
    const html = renderToStaticMarkup(list({ fields: wrong, issues }));
    for (const { field } of issues) expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('value="9"');
  });

  it('is kept as it was typed', () => {
    expect(readPlannedFields(new URLSearchParams(writePlannedFields(wrong)))).toEqual(wrong);
  });

  it('proposes everything, so that it can be sent as it is', () => {
    const read = readPlanned(proposedFields(words), reading);
    expect(read.ok && read.setup.agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
  });
});

describe('the agenda', () => {
  it.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [29, 1],
    [30, undefined],
  ])('after %d minutes is at line %s', (elapsed, line) => {
    expect(lineAt(setupWith('names').agenda, elapsed)).toBe(line);
  });
});

describe('addresses', () => {
  it.each(consoleConfirmations)('%s is told', (done) => {
    expect(readConsoleConfirmation({ done })).toBe(done);
    expect(words.has(`workshop.console.done.${done}`)).toBe(true);
  });

  it.each([
    ['/assessments/a/workshops/w/projector', true],
    ['/assessments/a/workshops/w', false],
    ['/assessments/a/workshops/w/projector/x', false],
    ['/', false],
  ])('%s is for the shared screen: %s', (path, expected) => {
    expect(isProjectorPath(path)).toBe(expected);
  });
});
