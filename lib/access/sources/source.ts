import type { CookieJar } from '@/lib/access/cookies/cookies';
import type { Access } from '@/lib/access/permissions';

/** What a request brings along, as the framework hands it to pages and to route handlers. */
export interface Sent {
  readonly cookies: CookieJar;
  readonly headers: Pick<Headers, 'get'>;
}

export interface OpenAssessment {
  readonly access: Access;
  readonly city: string;
}

/** What a browser may go on with. */
export interface Held {
  readonly open: readonly OpenAssessment[];
  /** How many of the ways in that it holds have ended. */
  readonly ended: number;
}

type Find = (sent: Sent, assessmentId: string) => Promise<Access | undefined>;

/** One way to an access, such as links. It says nothing where it grants nothing, whatever the reason. */
export interface AccessSource {
  /** What a browser holds for this assessment. */
  readonly ofBrowser: Find;
  /** The same for a call of a route, which may come from a program. */
  readonly ofCall: Find;
  /** All that a browser holds, for any assessment. */
  readonly listOf: (sent: Sent) => Promise<Held>;
}
