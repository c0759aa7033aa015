/** One application and one fresh database for the whole run. */
import { startApp } from './support/server/app-server';

export default async function setUp(): Promise<() => Promise<void>> {
  const app = await startApp();
  process.env.CHANCERY_E2E_ADDRESS = app.address;
  return () => app.remove();
}
