import { createHash } from 'node:crypto';
import type { Logo, Office } from '@/lib/export/model/office';

/** What the office typed of itself, as the fields of the form hold it. */
export function lookFields({ name = '', accent = '', timeZone = '' }: Pick<Office, 'name' | 'accent' | 'timeZone'>) {
  return { name, accent, timeZone };
}

/** Which logo is seen on the page; empty where there is none. */
export function logoFields(logo: Logo | undefined) {
  return { logo: logo === undefined ? '' : createHash('sha256').update(logo.base64).digest('base64url').slice(0, 22) };
}
