// What can be set, and by which names. Read by the program that serves, and before that by the one that starts it.
import { z } from 'zod';

const fileCharacters = { '#': '%23', '?': '%3F' };

/** What stands in the way of a file's address; undefined where nothing does. */
function faultOfFile(url) {
  const path = url.slice('file:'.length);
  const [found] = /[#?]/.exec(path) ?? [];
  if (found !== undefined) return `has the character ${found} in its path: write ${fileCharacters[found]} in its place`;
  if (/^\/\/(?!localhost\/|\/)/.test(path))
    return 'takes what follows file:// for a computer: write file:./path/to.db, or file:/path/to.db';
  return faultOfCharacters(path);
}

function faultOfCharacters(path) {
  try {
    const plain = decodeURIComponent(path);
    if (plain === '' || /^:memory:$/.test(plain)) return 'must name a file, such as file:./data/chancery.db';
    return /\p{Cc}/u.test(plain) ? 'has a character in its path that no file should have' : undefined;
  } catch {
    return 'has the character % in its path, which begins a code such as %20 there: write %25 in its place';
  }
}

function faultOfServer(url) {
  if (url.includes('#')) return 'has the character # in it: write %23 in its place, in a password too';
  return /%(?![0-9a-f]{2})/i.test(url)
    ? 'has the character % in it, which begins a code such as %20 there: write %25 in its place, in a password too'
    : undefined;
}

const begins = /^postgres(ql)?:\/\//;

function faultOfAddress(url) {
  if (url.startsWith('file:')) return faultOfFile(url);
  return begins.test(url) ? faultOfServer(url) : 'must begin with file:, postgres:// or postgresql://';
}

function faultOfDirectAddress(url) {
  return begins.test(url) ? faultOfServer(url) : 'must begin with postgres:// or postgresql://';
}

/** Text in which the function finds no fault. */
function faultless(faultOf) {
  return z.string().superRefine((value, context) => {
    const message = faultOf(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
}

const megabytes = z
  .string()
  .regex(/^\d{1,9}$/, 'must be a whole number of megabytes')
  .transform(Number);

const schema = z.object({
  DATABASE_URL: faultless(faultOfAddress).default('file:./data/chancery.db'),
  DATABASE_DIRECT_URL: faultless(faultOfDirectAddress).optional(),
  PUBLIC_ADDRESS: z
    .string()
    .regex(/^https?:\/\/[^\s/?#@\\]+\/?$/, 'must be http:// or https:// and a host, with nothing behind it')
    .transform((address) => address.replace(/\/$/, ''))
    .optional(),
  DAILY_MEGABYTES: megabytes.default(100),
  DATABASE_MEGABYTES: megabytes.default(10_000),
  RESERVE_MEGABYTES: megabytes.optional(),
  HSTS_SUBDOMAINS: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
  CHANCERY_PSEUDO_LOCALES: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
});

/** Those that the listener reads, and those that only tests set. */
const readElsewhere = ['PORT', 'HOST', 'TRUSTED_PROXIES', 'CHANCERY_SCREENSHOTS', 'CHANCERY_E2E_ADDRESS'];
const known = [...Object.keys(schema.shape), ...readElsewhere];

// A cluster gives every program variables such as CHANCERY_SERVICE_HOST and CHANCERY_DB_PORT_5432_TCP, after its
// services.
const ofCluster = /_SERVICE_(HOST|PORT)(_\w+)?$|_PORT(_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?$/;
const mostSlips = 3;

/**
 * Names that look like one of ours and are none: what they were meant to set would be left as it is, without a word.
 */
function misspelt(names) {
  return names.flatMap((name) => {
    if (known.includes(name)) return [];
    const meant = known.find((own) => !names.includes(own) && isSlipOf(name, own));
    if (meant !== undefined) return [`${name}: is no setting. Is ${meant} meant? Correct the name, or remove it`];
    return name.startsWith('CHANCERY_') && !ofCluster.test(name)
      ? [`${name}: is no setting. Remove it, or see docs/operations.md for the names`]
      : [];
  });
}

// Short names such as HOST are too near to what other programs read.
function isSlipOf(name, own) {
  if (own.length < 10 || Math.abs(name.length - own.length) > mostSlips) return false;
  const slips = distance(name.toUpperCase(), own);
  return slips <= mostSlips && slips <= own.length / 5;
}

/** How many letters to put in, leave out or change. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1)
      next[to] = Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (one[at - 1] === other[to - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length];
}

/**
 * Throws one line a setting that cannot be used; names the setting, never its value.
 *
 * @param {Readonly<Record<string, string | undefined>>} variables
 */
export function readSettings(variables) {
  const present = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(present);
  const faults = [
    ...misspelt(Object.keys(present)),
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
  ];
  if (parsed.data?.DATABASE_DIRECT_URL !== undefined && parsed.data.DATABASE_URL.startsWith('file:'))
    faults.push('DATABASE_DIRECT_URL: belongs to a DATABASE_URL of PostgreSQL, and there is none');
  if (parsed.data === undefined || faults.length > 0)
    throw new Error(`The settings cannot be used:\n${faults.map((fault) => `  ${fault}.`).join('\n')}`);
  return parsed.data;
}
