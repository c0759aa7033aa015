/** For tests: what a database had in tables and columns that have another name now, or are there no more. */
import {
  areaLink,
  assessmentId,
  edition,
  given,
  ownLink,
  taken,
  then,
  typed,
  yesterday,
  type Row,
} from './upgrade-rows.fixture';

/** Those who stand in the pool that was counted without noise; the first has been withdrawn. */
export const formerContributions = [
  'former-contribution--1',
  'former-contribution--2',
  'former-contribution--3',
  'former-contribution--4',
] as const;

/** What a database had in columns that there are no more, and what became of it: see the test. */
export const formerRows: Readonly<Record<string, readonly Row[]>> = {
  Contribution: formerContributions.map((id, place) => ({
    ...given,
    id,
    contributor: id,
    receiptHash: `${place}`.repeat(43),
    joined: 1,
    sealedBy: 'making',
    sealedAs: 'counted',
    sealedAt: then,
    ...(place === 0 && { withdrawnOn: '2026-02-01', sealedAs: 'leaving' }),
  })),
  Edition: [{ ...edition, ledger: '{}' }],
};

/** The same rows under the names that tables and columns had before; a database has them under one name alone. */
export const rowsOfFormerNames: Readonly<Record<string, readonly Row[]>> = {
  Target: [{ assessmentId, dimension: 'strategy', band: 'established' }],
  Snapshot: [{ ...taken, figuresEdition: 'cities-surveys-2018-2024.1' }],
  HeldInput: [{ ...typed, heldAt: yesterday }],
  Link: [{ ...areaLink, role: 'heading', heading: 'strategy' }],
  KeptLink: [ownLink],
};

/** What the tables and columns of before are called now. */
export const namesNow: {
  readonly tables: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
} = {
  tables: { HeldInput: 'UnsavedInput', KeptLink: 'BrowserLink' },
  columns: {
    'Target.dimension': 'area',
    'Target.band': 'stage',
    'Snapshot.figuresEdition': 'figuresVersion',
    'HeldInput.heldAt': 'typedAt',
    'Link.heading': 'area',
  },
};
