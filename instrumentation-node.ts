import { environment } from '@/lib/env';

const hourMilliseconds = 60 * 60 * 1000;

/** Once, before the first request: a setting that cannot be used stops the start, not every request after it. */
export async function begin(): Promise<void> {
  try {
    environment();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  // Only now, because the database is opened by what was just looked at.
  const [{ dropDue }, { logFailure, logFrameworkMessage }, { createFrontDoor }, { networkOf }, { publishedLocales }] =
    await Promise.all([
      import('@/lib/data/retention/drop-due'),
      import('@/lib/log/log'),
      import('@/lib/http/door/front-door'),
      import('@/lib/http/guard/rate-limit'),
      import('@/lib/i18n/catalogue/locales'),
    ]);
  const waiting: typeof globalThis & { chanceryServes?: (parts: object) => void } = globalThis;
  waiting.chanceryServes?.({ createFrontDoor, networkOf, logFrameworkMessage, publishedLocales });
  const drop = () => void dropDue(new Date()).catch((error: unknown) => logFailure('deleting what is due', error));
  drop();
  setInterval(drop, hourMilliseconds).unref();
}
