/** What people at the door of a workshop and in it ask for. */
import fc from 'fast-check';
import { form, formOf, type RouteCase, someId, tooLong } from './route-case';

export const participantRouteCases: readonly RouteCase[] = [
  { file: 'join/route.ts', method: 'GET', path: () => '/join' },
  { file: 'join/[code]/route.ts', method: 'GET', path: () => '/join/BCDF-GHJK' },
  {
    file: 'join/enter/route.ts',
    method: 'POST',
    path: () => '/join/enter',
    body: form(
      { code: 'BCDF-GHJK' },
      fc.oneof(
        formOf({ code: tooLong(500) }),
        formOf({ code: fc.constant('BCDF-GHJK'), name: tooLong(200) }),
        formOf({ code: fc.constant('BCDF-GHJK'), department: tooLong(200) }),
        formOf({ other: fc.string() }),
        fc.constant(''),
      ),
    ),
  },
  { file: 'workshop/[workshop]/route.ts', method: 'GET', path: ({ workshop = someId }) => `/workshop/${workshop}` },
  {
    file: 'workshop/[workshop]/events/route.ts',
    method: 'GET',
    path: ({ workshop = someId }) => `/workshop/${workshop}/events?since=0`,
  },
  {
    file: 'workshop/[workshop]/vote/route.ts',
    method: 'POST',
    path: ({ workshop = someId }) => `/workshop/${workshop}/vote`,
    body: form(
      { question: 'continuity', round: '1', choice: '3' },
      fc.oneof(formOf({ question: fc.string(), round: fc.string() }), formOf({ other: fc.string() }), fc.constant('')),
    ),
  },
  {
    file: 'workshop/[workshop]/leave/route.ts',
    method: 'POST',
    path: ({ workshop = someId }) => `/workshop/${workshop}/leave`,
    body: form({ leave: 'yes' }, formOf({ leave: fc.constantFrom('', 'no') })),
  },
  {
    file: 'assessments/[id]/workshops/[workshop]/events/route.ts',
    method: 'GET',
    path: ({ assessment, workshop = someId }) => `/assessments/${assessment}/workshops/${workshop}/events?since=0`,
  },
];
