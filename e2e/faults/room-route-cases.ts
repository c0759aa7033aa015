/** What people at the door of a room and in it ask for. */
import fc from 'fast-check';
import { form, formOf, type RouteCase, tooLong } from './route-case';

const someRoom = 'A'.repeat(22);

export const roomRouteCases: readonly RouteCase[] = [
  { file: 'join/route.ts', method: 'GET', path: () => '/join' },
  { file: 'join/[code]/route.ts', method: 'GET', path: () => '/join/BCDF-GHJK' },
  {
    file: 'join/enter/route.ts',
    method: 'POST',
    path: () => '/join/enter',
    body: form(
      { code: 'BCDF-GHJK' },
      fc.oneof(formOf({ code: tooLong(500) }), formOf({ code: fc.constant('BCDF-GHJK'), name: tooLong(200) }), formOf({ code: fc.constant('BCDF-GHJK'), department: tooLong(200) }), formOf({ other: fc.string() }), fc.constant('')),
    ),
  },
  { file: 'room/[workshop]/route.ts', method: 'GET', path: () => `/room/${someRoom}`, insideRoom: true },
  { file: 'room/[workshop]/events/route.ts', method: 'GET', path: () => `/room/${someRoom}/events?since=0`, insideRoom: true },
  {
    file: 'room/[workshop]/vote/route.ts',
    method: 'POST',
    path: () => `/room/${someRoom}/vote`,
    insideRoom: true,
    body: form({ question: 'continuity', round: '1', choice: '3' }, fc.oneof(formOf({ question: fc.string(), round: fc.string() }), formOf({ other: fc.string() }), fc.constant(''))),
  },
  { file: 'room/[workshop]/leave/route.ts', method: 'POST', path: () => `/room/${someRoom}/leave`, insideRoom: true, body: form({ leave: 'yes' }, formOf({ leave: fc.constantFrom('', 'no') })) },
  { file: 'assessments/[id]/workshops/[workshop]/events/route.ts', method: 'GET', path: ({ assessment }) => `/assessments/${assessment}/workshops/${someRoom}/events?since=0`, needs: 'edit' },
];
