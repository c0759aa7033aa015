/** Runs as a line of text that no file and no neighbouring words can be hurt by. */
import type { Run, Text } from '@/lib/export/model/document';
import { isolatedText, legibleText } from './legible-text';

/** One line: breaks become spaces. */
export function plainText(text: string): string {
  return legibleText(text).replace(/\s+/gu, ' ');
}

export function runText({ text, own }: Run): string {
  return own ? isolatedText(text).replace(/\s+/gu, ' ') : plainText(text);
}

/** The whole text, as it is drawn. */
export function lineText(text: Text): string {
  return text.map(runText).join('');
}
