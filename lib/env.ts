/** The only reader of the environment. */
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres:\/\/|postgresql:\/\/)/, 'must begin with file:, postgres:// or postgresql://')
    .default('file:./data/chancery.db'),
  PUBLIC_ADDRESS: z
    .string()
    .regex(/^https?:\/\/[^\s/?#@\\]+\/?$/, 'must be http:// or https:// and a host, with nothing behind it')
    .transform((address) => address.replace(/\/$/, ''))
    .optional(),
  CHANCERY_PSEUDO_LOCALES: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
});

export interface Environment {
  readonly databaseUrl: string;
  /** What secret links begin with, such as `https://city.example`; where it is not set, the host that was asked for. */
  readonly publicAddress?: string;
  /** Whether the two test languages may be asked for by cookie. */
  readonly pseudoLocales: boolean;
}

/** Throws one line a setting that cannot be used; names the setting, never its value. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not usable:\n${lines.join('\n')}`);
  }
  const { DATABASE_URL: databaseUrl, PUBLIC_ADDRESS: publicAddress, CHANCERY_PSEUDO_LOCALES: pseudo } = parsed.data;
  return { databaseUrl, pseudoLocales: pseudo === '1', ...(publicAddress === undefined ? {} : { publicAddress }) };
}

let known: Environment | undefined;

export function environment(): Environment {
  known ??= readEnvironment(process.env);
  return known;
}
