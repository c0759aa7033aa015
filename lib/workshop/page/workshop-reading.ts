import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { requireInstrument } from '@/lib/instrument/registry';

/** The words of a workshop, and the questionnaire that its city answers. */
export function workshopReading(words: Words, instrumentVersion: number): Reading {
  return { words, instrument: requireInstrument(instrumentVersion) };
}

/** Where the words of a question stand. */
export function questionWords({ instrument }: Reading, question: string): string {
  return `instrument-v${instrument.version}.questions.${question}`;
}
