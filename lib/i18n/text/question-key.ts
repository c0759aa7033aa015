/** Where the words of a question stand in the catalogue. */
export function questionKey(version: number, question: string): string {
  return `instrument-v${version}.questions.${question}`;
}

export function sectionKey(version: number, section: string): string {
  return `instrument-v${version}.sections.${section}`;
}
