/**
 * A typed text for places with space for so many characters; the whole of it stands elsewhere in the same document or
 * in the report.
 *
 * @example shortened('International office', 10) // 'Internati…'
 */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
