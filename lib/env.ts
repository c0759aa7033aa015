/** The only reader of the environment. */
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres:\/\/|postgresql:\/\/)/, 'must begin with file:, postgres:// or postgresql://')
    .default('file:./data/chancery.db'),
  CHANCERY_PSEUDO_LOCALES: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
});

export interface Environment {
  readonly databaseUrl: string;
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
  return { databaseUrl: parsed.data.DATABASE_URL, pseudoLocales: parsed.data.CHANCERY_PSEUDO_LOCALES === '1' };
}

let known: Environment | undefined;

export function environment(): Environment {
  known ??= readEnvironment(process.env);
  return known;
}
