/**
 * `npm run exchange -- key | export | preview | import | forget`: hands contributions to another installation, or takes
 * them.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportContributions, forgetSource, importContributions, previewImport } from '@/lib/data/pool/exchange';
import { exchangeByteLimit, type ExchangeFile, parseExchangeFile } from '@/lib/data/pool/exchange-file';
import { createExchangeKey, readExchangeKey } from '@/lib/data/pool/exchange-key';
import {
  fileWords,
  fingerprintWords,
  importWords,
  issueWords,
  readFingerprint,
  readTrustedKeys,
} from './words/exchange-words';
import { exitCodes } from './exit-codes';
import { readyDatabase } from './database/ready-database.mjs';
import { withDatabase } from './database/with-database';

const usage = `npm run exchange -- key                            make the key here, or show its fingerprint
npm run exchange -- export --to FILE               write all that stands here into a signed file
npm run exchange -- preview FILE                   say what the import of a file would do
npm run exchange -- import FILE --trust FINGERPRINT
npm run exchange -- import FILE --trusted-keys FILE
npm run exchange -- forget FINGERPRINT             let all that came with files of a key leave with the next
                                                   benchmark edition
The key is kept in data/exchange-key.pem; --key FILE names another place.`;

/** What whoever runs it can mend; anything else is a failure. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

const options = {
  key: { type: 'string', default: 'data/exchange-key.pem' },
  to: { type: 'string' },
  trust: { type: 'string', multiple: true },
  'trusted-keys': { type: 'string' },
} as const;

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    console.error(usage);
    return process.exit(exitCodes.failed);
  }
}

const { positionals, values } = readArguments();
const [command, subject] = positionals;

function ownKey() {
  if (!existsSync(values.key))
    throw new UsageError(`There is no key at ${values.key}. Make it first: npm run exchange -- key`);
  return readExchangeKey(values.key);
}

function readFile(): ExchangeFile | number {
  if (subject === undefined) throw new UsageError(usage);
  if (statSync(subject).size > exchangeByteLimit) return refuse(issueWords([{ path: '', code: 'too-large' }]));
  const parsed = parseExchangeFile(readFileSync(subject, 'utf8'));
  if (!parsed.ok) return refuse(issueWords(parsed.issues));
  console.log(fileWords(parsed.file));
  return parsed.file;
}

function refuse(words: string): number {
  console.log(words);
  return exitCodes.refused;
}

function trustedKeys(): readonly string[] {
  const list = values['trusted-keys'];
  return [
    ...(values.trust ?? []).map(readFingerprint),
    ...(list === undefined ? [] : readTrustedKeys(readFileSync(list, 'utf8'))),
  ];
}

const commands: Readonly<Record<string, () => number | Promise<number>>> = {
  key() {
    const made = !existsSync(values.key);
    const { fingerprint } = made ? createExchangeKey(values.key) : readExchangeKey(values.key);
    if (made) console.log(`Made the key ${values.key}. Keep a copy: without it, no file from here is known as yours.`);
    else console.log(`There is the key ${values.key}`);
    console.log(`Fingerprint, for those who are to trust it: ${fingerprintWords(fingerprint)}`);
    return exitCodes.done;
  },
  async export() {
    if (values.to === undefined) throw new UsageError(usage);
    if (existsSync(values.to)) throw new UsageError(`${values.to} is there already; choose another name.`);
    const { text, serial, cities } = await exportContributions(ownKey());
    writeFileSync(values.to, text, { mode: 0o600, flag: 'wx' });
    console.log(`File ${serial} with ${cities} contributions: ${values.to}`);
    return exitCodes.done;
  },
  async preview() {
    const file = readFile();
    if (typeof file === 'number') return file;
    const outcome = await previewImport(file);
    console.log(importWords(outcome, 'would'));
    return outcome.kind === 'refused' ? exitCodes.refused : exitCodes.done;
  },
  async import() {
    const file = readFile();
    if (typeof file === 'number') return file;
    const own = existsSync(values.key) ? { own: readExchangeKey(values.key).fingerprint } : {};
    const outcome = await importContributions(file, { trusted: trustedKeys(), ...own });
    console.log(importWords(outcome, 'did'));
    return outcome.kind === 'refused' ? exitCodes.refused : exitCodes.done;
  },
  async forget() {
    if (subject === undefined) throw new UsageError(usage);
    console.log(`Withdrawn: ${await forgetSource(readFingerprint(subject))}`);
    return exitCodes.done;
  },
};

await withDatabase(async () => {
  try {
    const work = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (work === undefined) throw new UsageError(usage);
    if (command !== 'key') await readyDatabase();
    return await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return exitCodes.failed;
  }
});
