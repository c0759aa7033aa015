/** The only reader of the environment. */
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1).default('file:./data/chancery.db'),
  CHANCERY_PSEUDO_LOCALES: z.enum(['0', '1']).default('0'),
});

export interface Environment {
  readonly databaseUrl: string;
  /** Whether the two test languages may be asked for by cookie. */
  readonly pseudoLocales: boolean;
}

export function environment(): Environment {
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    throw new Error(`The environment is not usable:\n${z.prettifyError(parsed.error)}`);
  }
  return { databaseUrl: parsed.data.DATABASE_URL, pseudoLocales: parsed.data.CHANCERY_PSEUDO_LOCALES === '1' };
}
