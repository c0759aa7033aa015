import 'server-only';
import type { NextRequest } from 'next/server';
import type { z } from 'zod';
import { MissingWorkshopError } from '@/lib/access/missing-workshop';
import { type Access, type Permission, ForbiddenError, mayDo, mayEnterWorkshop } from '@/lib/access/permissions';
import { findCallAccess } from '@/lib/access/sources/find-access';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import type { Words } from '@/lib/i18n/catalogue/words';
import { logEvent, logFailure } from '@/lib/log/log';
import { problemDocument, problemPage } from '@/lib/http/responses/answer-refusal';
import { Arrival } from './arrival';
import { addressOf, limits, rateLimiter } from './rate-limit';
import { BrokenOffError } from './read-body';
import { Refusal, type RefusalCode } from '@/lib/http/responses/refusal';
import type { BodyReader } from './request-body';
import { comesFromHere } from './same-site';
import { countSaved, requireSpaceFor } from './storage-budget';

type StricterLimit = 'creation' | 'opening' | 'exporting';

export interface RouteRules<Params, Body, Needed extends Permission | undefined> {
  /** For the log: the route, without ids or secrets. */
  readonly name: string;
  /** How refusals look: a page for people, a problem document for programs. */
  readonly refusedAs: 'page' | 'problem';
  /** Ids of the address; an address that does not fit is not found. */
  readonly params: z.ZodType<Params>;
  readonly body: BodyReader<Body>;
  /**
   * What the link must allow; the assessment is the address's `id`, and a `workshop` in it must be one that the link
   * opens.
   */
  readonly action?: Needed;
  /** Where the interface's contract counts a body that is too large among the faults of its contents. */
  readonly oversized?: 'invalid-input';
  /** About how many bytes something new takes beside what is sent; it is refused where there is no space for it. */
  readonly makes?: number;
  /** A stricter limit than that of an address. */
  readonly limit?: StricterLimit;
}

export interface GuardedCall<Params, Body, Needed> {
  readonly request: NextRequest;
  readonly params: Params;
  readonly body: Body;
  readonly access: Needed extends Permission ? Access : undefined;
  readonly words: Words;
}

interface RouteContext {
  readonly params: Promise<unknown>;
}

const retryAfterSeconds = 10;

// What a person typed is shown again where they are not to blame; what another site sent is not.
const readAnyway: readonly RefusalCode[] = [
  'too-many',
  'too-much-kept',
  'full',
  'unavailable',
  'no-space',
  'no-access',
  'not-in-workshop',
  'view-only',
  'narrow-link',
  'not-found',
  'unknown-link',
  'invalid-input',
  'conflict',
];

/** Who may call, and how often, once the address is known to fit. */
type Admit<Params, Caller> = (request: NextRequest, params: Params) => Promise<Caller>;

interface AdmittedCall<Params, Body, Caller> extends Omit<GuardedCall<Params, Body, undefined>, 'access'> {
  readonly caller: Caller;
}

type Route = (request: NextRequest, context: RouteContext) => Promise<Response>;

/**
 * Every route handler of an assessment begins here: origin, type of the body, frequency, the right to this assessment,
 * and only then the body itself, its size and its shape. Whatever goes wrong is answered in plain words.
 */
export function guardedRoute<Params, Body, const Needed extends Permission | undefined = undefined>(
  rules: RouteRules<Params, Body, Needed>,
  handle: (call: GuardedCall<Params, Body, Needed>) => Promise<Response>,
): Route {
  async function admit(request: NextRequest, params: Params) {
    requirePatience(request, rules.limit);
    const access = await findNeededAccess(request, rules, params);
    const sent = sentBytes(request, rules.body);
    if (rules.makes !== undefined) await requireSpaceFor(request, rules.makes + sent);
    else if (rules.action !== undefined && sent > 0) countSaved(request, sent);
    return access;
  }
  return admittingRoute({ rules, admit }, ({ caller, ...call }) => handle({ ...call, access: caller }));
}

interface AdmittingRules<Params, Body, Caller> {
  readonly rules: Pick<RouteRules<Params, Body, undefined>, 'name' | 'refusedAs' | 'params' | 'body' | 'oversized'>;
  readonly admit: Admit<Params, Caller>;
}

/** The same for callers who hold something else than a link: `admit` limits them and finds out who they are. */
export function admittingRoute<Params, Body, Caller>(
  { rules, admit }: AdmittingRules<Params, Body, Caller>,
  handle: (call: AdmittedCall<Params, Body, Caller>) => Promise<Response>,
): Route {
  return async function route(request, context) {
    const words = await requestWords().catch(() => createWords(english));
    const arrival = new Arrival(request, rules.body);
    try {
      requireSameSite(request);
      arrival.requireType();
      const params = requireParams(rules.params, (await context.params) ?? {});
      const caller = await admit(request, params);
      const received = await arrival.receive(caller === undefined ? 'stranger' : 'holder');
      const body = await received.parse();
      return await handle({ request, params, body, words, caller });
    } catch (error) {
      const refusal = asAgreed(refusalOf(error, rules.name), rules.oversized);
      if (rules.refusedAs === 'problem') return problemDocument(words, refusal);
      const typed = readAnyway.includes(refusal.code) ? await arrival.typed(words) : [];
      const form = {
        refusal,
        typed,
        unread: arrival.unread,
        from: pageBefore(request),
        address: addressToSendAgain(request),
      };
      return problemPage(
        words,
        form,
        typed.length === 0 ? undefined : { signal: request.signal, over: arrival.leaveLater() },
      );
    } finally {
      arrival.leave();
    }
  };
}

/** The path alone, so that it leads to this site whatever the header says. */
function pageBefore(request: NextRequest): string | undefined {
  const before = request.headers.get('referer') ?? '';
  if (!URL.canParse(before)) return undefined;
  const { pathname } = new URL(before);
  return pathname.startsWith('//') ? undefined : pathname;
}

function requireSameSite(request: NextRequest): void {
  if (!comesFromHere(request)) throw new Refusal('cross-site');
}

function requireParams<Params>(schema: z.ZodType<Params>, given: unknown): Params {
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new Refusal('not-found');
  return parsed.data;
}

function requirePatience(request: NextRequest, stricter: StricterLimit | undefined): void {
  const address = addressOf(request);
  attempt(`address ${address}`, 'address');
  if (stricter !== undefined) attempt(`${stricter} ${address}`, stricter);
}

/** What is sent cannot be longer than it says; what does not say so may be as long as is read. */
function sentBytes(request: NextRequest, { contentType, mostBytes }: BodyReader<unknown>): number {
  if (contentType === undefined) return 0;
  return Math.min(mostBytes, Number(request.headers.get('content-length') ?? mostBytes) || 0);
}

/** Counts one attempt of whoever the key names. */
export function attempt(key: string, limit: keyof typeof limits): void {
  const seconds = rateLimiter.attempt(key, limits[limit], Date.now());
  if (seconds > 0) throw new Refusal('too-many', { retryAfterSeconds: seconds });
}

/** The conditional type follows the rules' `action`, which the compiler cannot see inside. */
async function findNeededAccess<Params, Body, Needed extends Permission | undefined>(
  request: NextRequest,
  rules: RouteRules<Params, Body, Needed>,
  params: Params,
): Promise<GuardedCall<Params, Body, Needed>['access']> {
  type Found = GuardedCall<Params, Body, Needed>['access'];
  if (rules.action === undefined) return undefined as Found;
  const access = await requireCallAccess(request, requireId(params));
  if (!mayDo(access.role, rules.action)) throw new Refusal(request.method === 'GET' ? 'narrow-link' : 'view-only');
  requireOpenWorkshop(access, params);
  return access as Found;
}

function requireId(params: unknown): string {
  if (typeof params === 'object' && params !== null && 'id' in params && typeof params.id === 'string')
    return params.id;
  throw new Error('A route that needs access has no id in its address');
}

/** Under an address with a `workshop`, a link that opens another one finds nothing. */
function requireOpenWorkshop(access: Access, params: unknown): void {
  if (typeof params !== 'object' || params === null || !('workshop' in params)) return;
  if (typeof params.workshop !== 'string' || !mayEnterWorkshop(access, params.workshop)) throw new Refusal('not-found');
}

async function requireCallAccess(request: NextRequest, assessmentId: string): Promise<Access> {
  const access = await findCallAccess(request, assessmentId);
  if (access === undefined) throw new Refusal('no-access');
  attempt(`assessment ${assessmentId}`, 'assessment');
  return access;
}

function refusalOf(error: unknown, place: string): Refusal {
  if (error instanceof Refusal) return noted(error, place);
  if (error instanceof ForbiddenError) return new Refusal('view-only');
  if (error instanceof MissingWorkshopError) return new Refusal('not-found');
  if (error instanceof BrokenOffError) logEvent(place, 'what was sent did not arrive whole');
  else logFailure(place, error);
  return new Refusal('unavailable', { retryAfterSeconds });
}

/** Who meets a limit may be a crowd or an attack: the operator sees that it was met. */
function noted(refusal: Refusal, place: string): Refusal {
  if (refusal.retryAfterSeconds !== undefined) logEvent(place, `refused: ${refusal.code}`);
  return refusal;
}

function asAgreed(refusal: Refusal, oversized: 'invalid-input' | undefined): Refusal {
  if (refusal.code !== 'too-large' || oversized === undefined) return refusal;
  return new Refusal(oversized, { issues: [{ path: '', code: 'too-large' }], members: refusal.members });
}

function addressToSendAgain(request: NextRequest): string | undefined {
  return request.method === 'GET' ? undefined : request.nextUrl.pathname;
}
