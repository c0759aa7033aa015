// What the driver of a database says, in a sentence for whoever runs the program: what is wrong, and what to do.
import { Refusal } from './refusal.mjs';

const unreachable = 'PostgreSQL does not answer at the address in the setting. Start it, or correct the address';
const account = 'PostgreSQL refuses the account or the password in the setting. Correct them';
const lost =
  'The connection to the database was lost before it was done; nothing was changed. See that the database ' +
  'runs, and start again';
const held = 'Another process has held the database for a minute. Wait until it has ended, or end it, and start again';
const full = 'There is no space on the disk of the database. Make space, and start again';
const unwritable =
  'The database can be read and not written. Give this account the right to write the file and its folder, ' +
  'or name another in DATABASE_URL';
const damaged = 'The file of the database is damaged. Put back the latest backup';

/** By the code of the error: of the system, of PostgreSQL (SQLSTATE), of SQLite. */
const sentences = {
  ECONNREFUSED: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  ENOENT: unreachable,
  ECONNRESET: lost,
  EPIPE: lost,
  '08006': lost,
  '57P01': lost,
  '57P02': lost,
  '57P03': 'PostgreSQL is starting or ending. Wait a moment, and start again',
  28000: account,
  '28P01': account,
  '3D000': 'PostgreSQL has no database of the name in the setting. Make it (createdb), or correct the name',
  '3F000':
    'The account in the setting has no schema to work in. Give it one: GRANT USAGE, CREATE ON SCHEMA public ' +
    'TO the account',
  42501:
    'The account in the setting may not do in the database what Chancery needs. Make it the owner of the ' +
    'database, or set DATABASE_DIRECT_URL to an account that is',
  25006: 'The database only lets itself be read: it is a standby, or set so. Name the server that is written to',
  53100: full,
  53300: 'PostgreSQL has no connection free. End what holds them, or raise max_connections',
  '55P03': held,
  SQLITE_BUSY: held,
  SQLITE_FULL: full,
  SQLITE_READONLY: unwritable,
  SQLITE_PERM: unwritable,
  SQLITE_CANTOPEN:
    'The file of the database cannot be opened. See that this account may read and write it and its folder',
  SQLITE_NOTADB: 'The file that DATABASE_URL names is no database. Name another, or put back the latest backup',
  SQLITE_CORRUPT: damaged,
  SQLITE_IOERR: 'The disk of the database does not do what it is asked. See what the system says about it',
  ENOSPC: full,
  EDQUOT: full,
};

const byWords = [
  [/timeout expired|Query read timeout/, unreachable],
  [/Connection terminated|Client has encountered a connection error|not queryable/, lost],
];

/** @returns {Refusal} */
export function explainFailure(error) {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : String(error);
  const known = sentences[plainCode(error?.code)] ?? byWords.find(([pattern]) => pattern.test(message))?.[1];
  return new Refusal(
    known === undefined
      ? `The database could not be opened or brought up to date: ${message}`
      : `${known} (${error.code ?? message}).`,
    { cause: error },
  );
}

// SQLite adds to some codes what exactly happened, such as SQLITE_IOERR_WRITE.
function plainCode(code) {
  return typeof code === 'string' ? code.replace(/^(SQLITE_[A-Z]+)_\w+$/, '$1') : '';
}
