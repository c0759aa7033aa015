import 'server-only';
import { headers } from 'next/headers';
import { environment } from '@/lib/env';
import { linkAddress } from './link-address';

/** The address that a private link consists of, as this request's reader can use it. */
export async function openAddress(token: string): Promise<string> {
  return linkAddress(await headers(), token, environment().publicAddress);
}
