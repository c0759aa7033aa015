/** The few ways in which a route handler answers. */
import { cameByHttps } from '@/lib/access/cookies/came-by-https';
import { safeFileName } from './file-name';

/** After a form was accepted: look at the result, and let a reload repeat the look, not the confirmation. */
export function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: path, 'cache-control': 'no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

export function json(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'cache-control': 'no-store' } });
}

/**
 * After something was forgotten: pages that the browser may have stored go too. Over http browsers take no such word.
 */
export function forgotten(request: Request, answer: Response): Response {
  if (cameByHttps(request)) answer.headers.set('clear-site-data', '"cache"');
  return answer;
}

/** A file to keep; the plain name is for programs that cannot read the other. */
export function attachment(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): Response {
  const safe = safeFileName(name);
  const plain =
    safe
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\w.-]+/g, '-')
      .replace(/^-+|-+(?=\.|$)/g, '') || 'file';
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
  return new Response(content, {
    headers: { 'content-type': type, 'content-disposition': disposition, 'cache-control': 'no-store' },
  });
}

interface PublicContent {
  readonly content: string;
  readonly type: string;
  /** Changes whenever the content does; no quotation marks. */
  readonly tag: string;
  readonly caching: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What everybody may have and keep; whoever has it already is told so. */
export function published(request: Request, { content, type, tag, caching, headers = {} }: PublicContent): Response {
  const kept = { etag: `"${tag}"`, 'cache-control': caching, ...headers };
  if (holds(request.headers.get('if-none-match'), kept.etag)) return new Response(null, { status: 304, headers: kept });
  return new Response(content, { headers: { 'content-type': type, ...kept } });
}

/** RFC 9110: a list of tags, each perhaps marked as weak, or a star for anything. */
function holds(listed: string | null, tag: string): boolean {
  const tags = (listed ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
