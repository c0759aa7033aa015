/** The only reader of the environment. */
import { readSettings } from './settings.mjs';

export interface Environment {
  readonly databaseUrl: string;
  /** The same database without the pooler that stands before it; where none is set, `databaseUrl`. */
  readonly directDatabaseUrl: string;
  /** What secret links begin with, such as `https://city.example`; where it is not set, the host that was asked for. */
  readonly publicAddress?: string;
  /** Whether the two test languages may be asked for by cookie. */
  readonly pseudoLocales: boolean;
}

/** Throws one line a setting that cannot be used; names the setting, never its value. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const { DATABASE_URL: databaseUrl, DATABASE_DIRECT_URL: direct, PUBLIC_ADDRESS: publicAddress, CHANCERY_PSEUDO_LOCALES: pseudo } = readSettings(variables);
  return { databaseUrl, directDatabaseUrl: direct ?? databaseUrl, pseudoLocales: pseudo === '1', ...(publicAddress === undefined ? {} : { publicAddress }) };
}

let known: Environment | undefined;

export function environment(): Environment {
  known ??= readEnvironment(process.env);
  return known;
}
