import { environment } from '@/lib/env';

/** Once, before the first request: a setting that cannot be used stops the start, not every request after it. */
export function register(): void {
  try {
    environment();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
