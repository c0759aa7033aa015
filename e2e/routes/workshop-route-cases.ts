/** What the forms of the facilitator are sent to. */
import fc from 'fast-check';
import { type BodyCase, form, formOf, longForm, notOneOf, type RouteCase, someId, tooLong } from './route-case';

const go = fc.constant('yes');
const noQuestion = fc.constantFrom('No such', '?', '../x', 'q'.repeat(81));

/** A form that says nothing of what it wants. */
const without = fc.oneof(formOf({ go: notOneOf('yes') }), formOf({ other: fc.string() }));

function step(place: string, body: BodyCase): RouteCase {
  return {
    file: `assessments/[id]/workshops/[workshop]/${place}/route.ts`,
    method: 'POST',
    path: ({ assessment, workshop = someId }) => `/assessments/${assessment}/workshops/${workshop}/${place}`,
    body,
  };
}

const wrongPlans = fc.oneof(
  formOf({ title: tooLong(120), choose: fc.constant('core') }),
  formOf({ title: fc.constant('A'), choose: notOneOf('all', 'core', 'section', 'picked') }),
  formOf({
    title: fc.constant('A'),
    choose: fc.constant('picked'),
    questions: fc.string(),
    anonymity: notOneOf('names', 'departments', 'nothing'),
  }),
  formOf({
    title: fc.constant('A'),
    plan: fc.constant('own'),
    agenda: fc.string(),
    startsAt: fc.string(),
    heldOn: fc.string(),
  }),
);

export const workshopRouteCases: readonly RouteCase[] = [
  {
    file: 'assessments/[id]/workshops/create/route.ts',
    method: 'POST',
    path: ({ assessment }) => `/assessments/${assessment}/workshops/create`,
    body: {
      ...longForm(
        {
          title: 'A workshop',
          choose: 'core',
          anonymity: 'nothing',
          pace: 'led',
          plan: 'half-day',
          keepVotesDays: '0',
        },
        wrongPlans,
      ),
      holdsWrong: true,
    },
  },
  step('setup/save', longForm({ go: 'yes', title: 'A workshop' }, without)),
  step('open', form({ go: 'yes' }, without)),
  step('close', form({ go: 'yes', sure: 'yes' }, fc.oneof(without, formOf({ go, sure: notOneOf('yes') })))),
  step('delete', form({ go: 'yes', sure: 'yes' }, fc.oneof(without, formOf({ go, sure: notOneOf('yes') })))),
  step(
    'door',
    form(
      { go: 'yes', change: 'shut' },
      fc.oneof(without, formOf({ go, change: notOneOf('anew', 'shut', 'many', 'few', 'several', 'single') })),
    ),
  ),
  step('pace', form({ go: 'yes', pace: 'own' }, fc.oneof(without, formOf({ go, pace: notOneOf('own', 'led') })))),
  step('lead', form({ go: 'yes', question: 'continuity' }, fc.oneof(without, formOf({ go, question: noQuestion })))),
  step(
    'reveal',
    form(
      { go: 'yes', question: 'continuity', number: '1' },
      fc.oneof(
        without,
        formOf({ go, question: noQuestion, number: fc.constant('1') }),
        formOf({ go, question: fc.constant('continuity'), number: notOneOf('1', '2') }),
      ),
    ),
  ),
  step('reveal-all', form({ go: 'yes' }, without)),
  step('people/remove', longForm({ go: 'yes', person: someId }, without)),
  step('people/restore', longForm({ go: 'yes', person: someId }, without)),
  step(
    'count-anew',
    form(
      { go: 'yes', question: 'continuity', number: '1' },
      fc.oneof(without, formOf({ go, question: noQuestion, number: fc.constant('1') })),
    ),
  ),
  step(
    'second-vote',
    form({ go: 'yes', question: 'continuity' }, fc.oneof(without, formOf({ go, question: noQuestion }))),
  ),
  step(
    'decide',
    longForm(
      { question: 'continuity', 'continuity.choice': '2' },
      fc.oneof(formOf({ question: noQuestion }), formOf({ other: fc.string() })),
    ),
  ),
  step(
    'links/create',
    form(
      { role: 'projector', label: 'The shared screen' },
      fc.oneof(
        formOf({ role: notOneOf('facilitator', 'projector') }),
        formOf({ role: fc.constant('projector'), label: tooLong(120) }),
      ),
    ),
  ),
  step(
    'links/withdraw',
    form({ link: 'A'.repeat(22) }, fc.oneof(formOf({ link: tooLong(64) }), formOf({ other: fc.string() }))),
  ),
  step('paper/enter', longForm({ go: 'yes', name: 'Ada', 'continuity.choice': '2' }, without)),
];
