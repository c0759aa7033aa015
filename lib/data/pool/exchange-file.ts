/** The file in which one installation hands its contributions to another. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import type { Contribution } from '@/lib/benchmark/pool/contribution/contribution';
import { parseContribution } from '@/lib/benchmark/pool/contribution/parse-contribution';
import { findInstrument } from '@/lib/instrument/registry';
import { type ExchangeKey, fingerprintOf, isSignedBy } from './exchange-key';
import { inTodaysWords } from '@/lib/instrument/parse/todays-words';

const exchangeFormat = 'chancery-contributions';
/** Some forty thousand cities. */
export const exchangeByteLimit = 128 * 1024 * 1024;
const mostIssues = 20;

export interface ExchangeItem {
  /** The contributor's name in files of this key. */
  readonly contributor: string;
  readonly contribution: Contribution;
}

/** Everything that stands on the day it was made: what an earlier file had and this one has not was withdrawn. */
export interface ExchangeFile {
  readonly fingerprint: string;
  readonly serial: number;
  /** A day of the calendar. */
  readonly madeOn: string;
  /** Each contributor once. */
  readonly items: readonly ExchangeItem[];
  /** How many items were in the file once more. */
  readonly repeated: number;
  /** Of all that is signed. */
  readonly checksum: string;
}

export type ExchangeIssueCode =
  'too-large' | 'not-json' | 'invalid' | 'bad-signature' | 'unknown-instrument-version' | 'given-twice';

export interface ExchangeIssue {
  /** Keys and list places joined by dots, such as `contributions.0.contribution.areas.impact`; empty for the whole. */
  readonly path: string;
  readonly code: ExchangeIssueCode | 'missing' | 'unknown-key' | 'not-allowed' | 'contradiction';
}

export type ParsedExchangeFile =
  | { readonly ok: true; readonly file: ExchangeFile }
  | { readonly ok: false; readonly issues: readonly ExchangeIssue[] };

const envelope = z.strictObject({
  format: z.literal(exchangeFormat),
  formatVersion: z.literal([1, 2]),
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  serial: z.int().min(1).max(2_147_483_647),
  madeOn: z.iso.date(),
  contributions: z.array(
    z.strictObject({ contributor: z.string().regex(/^[A-Za-z0-9_-]{43}$/), contribution: z.unknown() }),
  ),
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});

interface NewExchangeFile extends Pick<ExchangeFile, 'serial' | 'madeOn' | 'items'> {
  readonly key: ExchangeKey;
}

/** The text of the file; items in the order of their names, which says nothing of when they were given. */
export function writeExchangeFile({ key, serial, madeOn, items }: NewExchangeFile): {
  readonly text: string;
  readonly checksum: string;
} {
  const contributions = items.toSorted((one, other) => (one.contributor < other.contributor ? -1 : 1));
  const signed = { format: exchangeFormat, formatVersion: 2, publicKey: key.publicKey, serial, madeOn, contributions };
  const spelt = canonicalJson(signed);
  return { text: `${canonicalJson({ ...signed, signature: key.sign(spelt) })}\n`, checksum: digestOf(spelt) };
}

/** Nothing in it is believed before its signature holds; whether its key is trusted is for the reader to say. */
export function parseExchangeFile(text: string): ParsedExchangeFile {
  if (Buffer.byteLength(text) > exchangeByteLimit) return refused('', 'too-large');
  const json = readJson(text);
  if (json === undefined) return refused('', 'not-json');
  const parsed = envelope.safeParse(json);
  if (!parsed.success)
    return {
      ok: false,
      issues: parsed.error.issues.slice(0, mostIssues).map(({ path }) => ({ path: path.join('.'), code: 'invalid' })),
    };
  const { signature, ...signed } = parsed.data;
  const spelt = canonicalJson(signed);
  if (!isSignedBy(signed.publicKey, spelt, signature)) return refused('signature', 'bad-signature');
  const { publicKey, serial, madeOn } = signed;
  const contributions = signed.formatVersion === 1 ? signed.contributions.map(inFormatOfToday) : signed.contributions;
  const read = readItems(contributions);
  if (read.issues.length > 0) return { ok: false, issues: read.issues.slice(0, mostIssues) };
  const { items } = read;
  return {
    ok: true,
    file: {
      fingerprint: fingerprintOf(publicKey),
      serial,
      madeOn,
      items,
      repeated: contributions.length - items.length,
      checksum: digestOf(spelt),
    },
  };
}

interface GivenItem {
  readonly contributor: string;
  readonly contribution?: unknown;
}

/** Files of format 1 had other words for the same. Their signature is of the bytes that came. */
function inFormatOfToday({ contributor, contribution }: GivenItem): GivenItem {
  return { contributor, contribution: inTodaysWords(contribution) };
}

function readItems(given: readonly GivenItem[]) {
  const items = new Map<string, ExchangeItem>();
  const issues: ExchangeIssue[] = [];
  for (const [place, { contributor, contribution }] of given.entries()) {
    const path = `contributions.${place}`;
    const read = readContribution(contribution, `${path}.contribution`);
    if (!read.ok) {
      issues.push(...read.issues);
      continue;
    }
    const other = items.get(contributor);
    if (other !== undefined && canonicalJson(other.contribution) !== canonicalJson(read.contribution))
      issues.push({ path: `${path}.contributor`, code: 'given-twice' });
    items.set(contributor, { contributor, contribution: read.contribution });
  }
  return { items: [...items.values()], issues };
}

function readContribution(
  input: unknown,
  path: string,
):
  | { readonly ok: true; readonly contribution: Contribution }
  | { readonly ok: false; readonly issues: readonly ExchangeIssue[] } {
  const version = z.looseObject({ instrumentVersion: z.int() }).safeParse(input);
  if (!version.success) return { ok: false, issues: [{ path: `${path}.instrumentVersion`, code: 'invalid' }] };
  const instrument = findInstrument(version.data.instrumentVersion);
  if (instrument === undefined)
    return { ok: false, issues: [{ path: `${path}.instrumentVersion`, code: 'unknown-instrument-version' }] };
  const parsed = parseContribution(input, instrument);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    issues: parsed.issues.map((issue) => ({
      path: [path, issue.path].filter((part) => part !== '').join('.'),
      code: issue.code,
    })),
  };
}

function refused(path: string, code: ExchangeIssueCode): ParsedExchangeFile {
  return { ok: false, issues: [{ path, code }] };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
