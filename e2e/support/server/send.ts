/** Requests without a browser. */
import { randomUUID } from 'node:crypto';
import type { BodyCase, RouteCase } from '../../routes/route-case';

export type Headers_ = Readonly<Record<string, string>>;

export interface Packed {
  readonly type: string;
  readonly text: string;
}

/** A body as a browser would pack it. */
export function pack(body: Pick<BodyCase, 'type'>, text: string, boundary = `----chancery${randomUUID()}`): Packed {
  if (body.type !== 'multipart/form-data') return { type: body.type, text };
  const lines = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="file"; filename="file.json"',
    'Content-Type: application/json',
    '',
    text,
    `--${boundary}--`,
    '',
  ];
  return { type: `${body.type}; boundary=${boundary}`, text: lines.join('\r\n') };
}

export function linkCookie(assessmentId: string, token: string): Headers_ {
  return { cookie: `chancery-${assessmentId}=${token}` };
}

let caller = 0;

/** As if each request came from another computer, so that no limit of frequency hides what is tested. */
export function elsewhere(): Headers_ {
  caller += 1;
  return { 'x-forwarded-for': `2001:db8:${(caller >> 16).toString(16)}:${(caller & 0xffff).toString(16)}::1` };
}

/** The valid body of a route, unless another is given. */
export function bodyOf(
  route: RouteCase,
  text = route.body?.valid ?? '',
): { body?: string | Buffer<ArrayBuffer>; headers: Headers_ } {
  if (route.body === undefined) return { headers: {} };
  const packed = pack(route.body, text);
  return {
    body: route.body.binary ? Buffer.from(packed.text, 'latin1') : packed.text,
    headers: { 'content-type': packed.type },
  };
}
