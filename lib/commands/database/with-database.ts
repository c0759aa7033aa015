import { closeDatabase, useAsCommand } from '@/lib/data/database/database';

const endings = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/**
 * Ends with the code that the work gives. The database is closed in any case, also where whoever runs the command ends
 * it.
 */
export async function withDatabase(work: () => Promise<number>): Promise<void> {
  useAsCommand();
  for (const [signal, code] of endings)
    process.once(signal, () => void closeDatabase().finally(() => process.exit(code)));
  try {
    process.exitCode = await work();
  } finally {
    await closeDatabase();
  }
}
