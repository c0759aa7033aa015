import type { Words } from '@/lib/i18n/catalogue/words';
import { plainPage, type TypedField } from './plain-page';
import type { Sending } from '@/lib/http/guard/sent-in-parts';
import type { InputIssue, Refusal, RefusalCode } from './refusal';

// Whoever has more to correct than this sees the rest next time; a hostile file could name a hundred thousand.
const mostIssues = 200;

const sendableAgain: readonly RefusalCode[] = [
  'too-many',
  'full',
  'too-much-kept',
  'unavailable',
  'no-space',
  'no-access',
  'not-in-workshop',
];

function headersOf(refusal: Refusal): Record<string, string> {
  const { retryAfterSeconds } = refusal;
  return retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
}

function wordsOfIssue(words: Words, { code, params = {} }: InputIssue): string {
  const key = [`problems.issues.${code}`, `answer-issues.${code}`].find((candidate) => words.has(candidate));
  return words.t(key ?? 'problems.issues.invalid', params);
}

function detailOf(words: Words, refusal: Refusal, reader: 'person' | 'program'): string {
  const limit = refusal.members['limitBytes'];
  const own = `problems.${refusal.code}.${reader}`;
  const key = words.has(own) ? own : `problems.${refusal.code}.detail`;
  return words.t(key, { kilobytes: typeof limit === 'number' ? Math.floor(limit / 1024) : 0 });
}

/** RFC 9457. */
export function problemDocument(words: Words, refusal: Refusal): Response {
  const document = {
    type: 'about:blank',
    title: words.t(`problems.${refusal.code}.title`),
    status: refusal.status,
    detail: detailOf(words, refusal, 'program'),
    code: refusal.code,
    ...(refusal.issues.length === 0
      ? {}
      : { errors: refusal.issues.slice(0, mostIssues).map((issue) => errorOf(words, issue)) }),
    ...(refusal.issues.length > mostIssues ? { furtherErrors: refusal.issues.length - mostIssues } : {}),
    ...refusal.members,
  };
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headersOf(refusal) };
  return new Response(JSON.stringify(document), { status: refusal.status, headers });
}

function errorOf(words: Words, issue: InputIssue): { path: string; code: string; detail: string } {
  return { path: issue.path, code: issue.code, detail: wordsOfIssue(words, issue) };
}

interface RefusedForm {
  readonly refusal: Refusal;
  readonly typed: readonly TypedField[];
  /** Something was sent that was refused before anybody read it. */
  readonly unread: boolean;
  /** The page with the form, where the browser told. */
  readonly from?: string | undefined;
  /** Where the form was sent; undefined for a request that changes nothing. */
  readonly address: string | undefined;
}

/** A page in plain words that shows everything back that was typed. */
export function problemPage(
  words: Words,
  { refusal, typed, unread, from, address }: RefusedForm,
  sending?: Sending,
): Response {
  const again = refusal.again ?? (sendableAgain.includes(refusal.code) ? typed : []);
  const page = {
    status: refusal.status,
    title: words.t(`problems.${refusal.code}.title`),
    paragraphs: [detailOf(words, refusal, 'person'), ...(unread ? [words.t('problems.unread')] : [])],
    problems: problemLines(words, refusal.issues),
    typed: refusal.both.length > 0 ? [] : typed,
    ...(address !== undefined && again.length > 0 ? { sendAgain: { address, fields: again, both: refusal.both } } : {}),
    pasteLink: refusal.code === 'unknown-link',
    links: [
      ...ownLinks(words, refusal),
      ...(from === undefined ? [] : [{ href: from, text: words.t('problems.back') }]),
      { href: '/', text: words.t('problems.home') },
    ],
    headers: headersOf(refusal),
  };
  return plainPage(words, page, sending);
}

/** Where the way on is known. */
function ownLinks(words: Words, { code }: Refusal): readonly { readonly href: string; readonly text: string }[] {
  return code === 'not-in-workshop' ? [{ href: '/join', text: words.t('problems.not-in-workshop.join') }] : [];
}

function problemLines(words: Words, issues: readonly InputIssue[]): readonly string[] {
  const lines = issues.slice(0, mostIssues).map((issue) => problemLine(words, issue));
  const further = issues.length - lines.length;
  return further > 0 ? [...lines, words.t('problems.furtherIssues', { count: further })] : lines;
}

function problemLine(words: Words, issue: InputIssue): string {
  const field = `problems.fields.${issue.path}`;
  const problem = wordsOfIssue(words, issue);
  const place = issue.path !== '' && words.has(field) ? words.t(field) : issue.path;
  return place === '' ? problem : words.t('problems.issueAt', { place, problem });
}
