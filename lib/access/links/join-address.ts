import 'server-only';
import { headers } from 'next/headers';
import { environment } from '@/lib/env';
import { siteAddress } from './link-address';

/** Where people type the code of a workshop, as this request's reader reaches it. */
export async function joinAddress(): Promise<string> {
  return `${siteAddress(await headers(), environment().publicAddress)}/join`;
}
