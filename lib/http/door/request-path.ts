import 'server-only';
import { headers } from 'next/headers';
import { pathHeader } from './path-header';

/** The path of the page that is asked for, so that the navigation can say where one is. */
export async function requestPath(): Promise<string> {
  return (await headers()).get(pathHeader) ?? '';
}
