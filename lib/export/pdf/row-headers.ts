/**
 * Makes the first cell of every row the header of its row. The compiler tags headers of columns alone: row headers are
 * behind a switch (`a11y-extras`) that its module for Node does not reach.
 *
 * It writes the tags as plain objects, so each change keeps the length of its object, and no address in the file moves.
 * A header tells by its scope what it is the header of, as ISO 14289-1 (7.5) asks. Cells no longer name their headers:
 * they name the column's alone, which would keep a reader from looking for the row's.
 */
export function tagRowHeaders(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf);
  const text = file.toString('latin1');
  const places = placesOfObjects(text);
  const objectAt = (place: number) => text.slice(place, text.indexOf('endobj', place));
  for (const place of places) {
    if (!isTagged('TR', text, place)) continue;
    cellsOf(objectAt(place)).forEach((id, index) => {
      const at = places[id] ?? 0;
      if (isTagged('TD', text, at)) file.write(withoutHeaders(objectAt(at), index === 0), at, 'latin1');
    });
  }
  return new Uint8Array(file);
}

const opening = /\d+ 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/(\w+)\n/y;

function isTagged(tag: string, text: string, place: number): boolean {
  opening.lastIndex = place;
  return opening.exec(text)?.[1] === tag;
}

/** From the table at the end of the file: nothing that stands in a text can be taken for an object. */
function placesOfObjects(text: string): readonly number[] {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1];
  const table =
    start === undefined
      ? undefined
      : /^xref\s+0 \d+\s+((?:\d{10} \d{5} [fn]\s{2})*)/.exec(text.slice(Number(start)))?.[1];
  return [...(table ?? '').matchAll(/(\d{10}) \d{5} [fn]/g)].map(([, place]) => Number(place));
}

function cellsOf(row: string): readonly number[] {
  const cells = /\/K \[((?:\d+ 0 R ?)*)\]/.exec(row)?.[1] ?? '';
  return [...cells.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
}

const named = /\/Headers \[[^\]]*\]/;
const scope = '/Scope /Row';

/** A cell without anything in it names nothing. */
function withoutHeaders(cell: string, isFirst: boolean): string {
  const isHeader = isFirst && !cell.includes('/K []') && (named.exec(cell)?.[0].length ?? 0) >= scope.length;
  const attributes = cell.replace(named, (headers) => (isHeader ? scope : '').padEnd(headers.length));
  return isHeader ? attributes.replace('/S /TD', '/S /TH') : attributes;
}
