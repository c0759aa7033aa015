/** What the exchange of contributions tells whoever runs it. */
import type { ExchangeChanges, ImportOutcome } from '@/lib/data/pool/exchange';
import type { ExchangeFile, ExchangeIssue } from '@/lib/data/pool/exchange-file';

/** In groups of four, so that two people can compare it over the telephone. */
export function fingerprintWords(fingerprint: string): string {
  return (fingerprint.match(/.{1,4}/g) ?? []).join(' ');
}

/** However it was copied. */
export function readFingerprint(text: string): string {
  return text.toLowerCase().replace(/[\s:-]/g, '');
}

/** One key a line; what follows the 64 digits is its owner's name, and lines that begin with # are remarks. */
export function readTrustedKeys(text: string): readonly string[] {
  const keys = text.split('\n').map((line) => /^\s*((?:[0-9a-f]{4}[ :-]?){16})(?![0-9a-f])/i.exec(line)?.[1]);
  return keys.filter((key) => key !== undefined).map(readFingerprint);
}

export function fileWords({ fingerprint, serial, madeOn, items, repeated }: ExchangeFile): string {
  const lines = [
    `File ${serial} of ${madeOn}, with ${cities(items.length)}; the signature holds.`,
    `Signed with the key ${fingerprintWords(fingerprint)}`,
  ];
  return [...lines, ...(repeated > 0 ? [`Given more than once in it, and read once: ${repeated}`] : [])].join('\n');
}

export function issueWords(issues: readonly ExchangeIssue[]): string {
  return [
    'The file cannot be imported. Nothing was changed.',
    ...issues.map(({ path, code }) => `- ${path === '' ? '' : `${path}: `}${issueReasons[code]}`),
  ].join('\n');
}

const issueReasons: Readonly<Record<ExchangeIssue['code'], string>> = {
  'too-large': 'it is larger than 128 MB',
  'not-json': 'it is not JSON: it may have been cut off',
  invalid: 'not as the format says',
  'bad-signature': 'does not fit what is signed: the file was altered, or another key signed it',
  'unknown-instrument-version': 'a version of the questionnaire that is not known here: upgrade first',
  'given-twice': 'the same contributor with another contribution',
  missing: 'is missing',
  'unknown-key': 'may not be there',
  'not-allowed': 'outside what the questionnaire allows',
  contradiction: 'contradicts other answers of the same city',
};

export function importWords(outcome: ImportOutcome, tense: 'would' | 'did'): string {
  if (outcome.kind === 'imported-before') return 'This file was imported before. Nothing is to be done.';
  if (outcome.kind === 'imported') return changeWords(outcome.changes, tense);
  switch (outcome.reason) {
    case 'untrusted-key':
      return (
        'The file is not imported: its key is not among those that are trusted. Compare the fingerprint with ' +
        'its owner, then name it with --trust.'
      );
    case 'own-key':
      return 'The file is not imported: it comes from this installation.';
    case 'old-serial':
      return (
        `The file is not imported: number ${outcome.latest} of the same key was imported before it. ` +
        'Ask for a new file.'
      );
  }
}

function changeWords({ added, replaced, known, withdrawn }: ExchangeChanges, tense: 'would' | 'did'): string {
  const area = tense === 'did' ? 'Imported.' : 'The import would do this:';
  return [
    area,
    `- new: ${added}`,
    `- given anew with other answers: ${replaced}`,
    `- known already: ${known}`,
    `- withdrawn since the last file: ${withdrawn}`,
  ].join('\n');
}

function cities(count: number): string {
  return count === 1 ? '1 city' : `${count} cities`;
}
