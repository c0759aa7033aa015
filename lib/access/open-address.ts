import 'server-only';
import { headers } from 'next/headers';

/** The address that a secret link consists of, on the host that this request came to. */
export async function openAddress(token: string): Promise<string> {
  const received = await headers();
  const host = received.get('x-forwarded-host') ?? received.get('host') ?? 'localhost';
  const protocol = received.get('x-forwarded-proto')?.split(',')[0] ?? 'http';
  return `${protocol}://${host}/open/${token}`;
}
