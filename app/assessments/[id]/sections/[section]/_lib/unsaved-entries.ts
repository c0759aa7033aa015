import { z } from 'zod';
import type { FormEntry } from '@/lib/instrument/form/answer-form';

const entries = z.array(z.tuple([z.string(), z.string()]));

/** Fields of a form as text, to be held until their problems are solved. */
export function writeEntries(held: readonly FormEntry[]): string {
  return JSON.stringify(held);
}

export function readEntries(content: string): readonly FormEntry[] {
  return entries.parse(JSON.parse(content));
}
