/** What a route handler takes, and what it must refuse; from whom, authorisation.ts says. */
import fc from 'fast-check';

export interface Ids {
  readonly assessment: string;
  readonly token: string;
  readonly workshop?: string;
  readonly action?: string;
}

/** Of what is not there. */
export const someId = 'A'.repeat(22);

export type BodyType = 'application/json' | 'application/x-www-form-urlencoded' | 'multipart/form-data';

export interface BodyCase {
  readonly type: BodyType;
  /** Would be accepted from whoever has the right. */
  readonly valid: string;
  /** Its letters stand for bytes, as in a picture. */
  readonly binary?: true;
  /** Must be refused from anyone. */
  readonly wrong: fc.Arbitrary<string>;
  /** More than this must be refused unread. */
  readonly mostBytes: number;
  /** What cannot be saved is kept apart and shown again, so the answer is a redirect to it. */
  readonly holdsWrong?: true;
}

export interface RouteCase {
  readonly file: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: (ids: Ids) => string;
  readonly body?: BodyCase;
  /** What the interface's contract says of a body that is too large; 413 where it says nothing. */
  readonly oversized?: 400;
}

export const kilobyte = 1024;

export const notOneOf = (...allowed: readonly string[]) => fc.string().filter((text) => !allowed.includes(text));
export const tooLong = (limit: number) =>
  fc.string({ unit: fc.constantFrom('a', 'é', '語', '%', '&'), minLength: limit + 1, maxLength: limit * 3 });

export function constants(fields: Record<string, string>): Record<string, fc.Arbitrary<string>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fc.constant(value)]));
}

/** Fields of a form, some of them wrong, as a browser would send them. */
export function formOf(fields: Record<string, fc.Arbitrary<string>>): fc.Arbitrary<string> {
  return fc.record(fields).map((values) => new URLSearchParams(values).toString());
}

export function form(valid: Record<string, string>, wrong: fc.Arbitrary<string>): BodyCase {
  return {
    type: 'application/x-www-form-urlencoded',
    valid: new URLSearchParams(valid).toString(),
    wrong,
    mostBytes: 64 * kilobyte,
  };
}

/** Of a form with long texts. */
export function longForm(valid: Record<string, string>, wrong: fc.Arbitrary<string>): BodyCase {
  return { ...form(valid, wrong), mostBytes: 256 * kilobyte };
}
