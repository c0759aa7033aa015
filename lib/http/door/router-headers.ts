/** Headers in which a page of ours tells the framework what it shows already. */
import type { IncomingHttpHeaders } from 'node:http';
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state';

const stateHeader = 'next-router-state-tree';

/**
 * Forgets the state of a page where the framework could not read it: it fails on such a state, instead of drawing the
 * whole page as it does without one. What it can read is asked of itself.
 */
export function dropUnreadableState(headers: IncomingHttpHeaders): void {
  try {
    parseAndValidateFlightRouterState(headers[stateHeader]);
  } catch {
    delete headers[stateHeader];
  }
}
