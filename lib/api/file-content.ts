import type { z } from 'zod';
import type { Content } from './operation';

interface FileKind {
  readonly mediaType: string;
  readonly content: 'text' | 'bytes' | 'json';
}

/** What an answer carries that is a file of one of several kinds; `json` is the shape of the one that is JSON. */
export function fileContent(kinds: readonly FileKind[], json: z.ZodType): Readonly<Record<string, Content>> {
  return Object.fromEntries(
    kinds.map(({ mediaType, content }) => [mediaType.replace(/;.*/, ''), content === 'json' ? json : content]),
  );
}
