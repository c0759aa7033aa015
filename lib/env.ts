/** The only reader of the environment. */
import { readSettings } from './settings.mjs';

export interface Environment {
  readonly databaseUrl: string;
  /** The same database without the pooler that stands before it; where none is set, `databaseUrl`. */
  readonly directDatabaseUrl: string;
  /**
   * What private links begin with, such as `https://city.example`; where it is not set, the host that was asked for.
   */
  readonly publicAddress?: string;
  /** What one address may begin in a day. */
  readonly dailyMegabytes: number;
  /** Where the database takes more, nothing new is begun. */
  readonly databaseMegabytes: number;
  /** What is kept free on the disk for saving; where it is not set, it follows from the disk. */
  readonly reserveMegabytes?: number;
  /** Whether browsers that came over https are told to ask the hosts below this one over https, too. */
  readonly hstsSubdomains: boolean;
  /** Whether the two test languages may be asked for by cookie. */
  readonly pseudoLocales: boolean;
  /** Whether the sources change while the process runs, so that nothing made of them may be kept. */
  readonly development: boolean;
}

/** Throws one line a setting that cannot be used; names the setting, never its value. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const settings = readSettings(variables);
  const {
    DATABASE_URL: databaseUrl,
    DATABASE_DIRECT_URL: directDatabaseUrl = databaseUrl,
    PUBLIC_ADDRESS: publicAddress,
    RESERVE_MEGABYTES: reserveMegabytes,
  } = settings;
  return {
    databaseUrl,
    directDatabaseUrl,
    dailyMegabytes: settings.DAILY_MEGABYTES,
    databaseMegabytes: settings.DATABASE_MEGABYTES,
    hstsSubdomains: settings.HSTS_SUBDOMAINS === '1',
    pseudoLocales: settings.CHANCERY_PSEUDO_LOCALES === '1',
    development: variables.NODE_ENV === 'development',
    ...(publicAddress !== undefined && { publicAddress }),
    ...(reserveMegabytes !== undefined && { reserveMegabytes }),
  };
}

let known: Environment | undefined;

export function environment(): Environment {
  known ??= readEnvironment(process.env);
  return known;
}
