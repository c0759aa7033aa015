import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { repeatableArchive } from './repeatable-archive';

const core = (moment: string) =>
  '<cp:coreProperties><dc:title>t</dc:title>' +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
  `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`;

/** What a library would pack: random ids, the time of day, an order of its own. */
function packed(moment: string, id: string): Uint8Array {
  const rels =
    '<Relationships><Relationship Id="rId3" Target="styles.xml"/>' +
    `<Relationship Id="${id}" Target="https://example.org/?a=1"/></Relationships>`;
  const entries = {
    'word/document.xml': strToU8(`<w:p r:id="${id}">He said "rId3" – Łódź</w:p>`),
    'word/_rels/document.xml.rels': strToU8(rels),
    'docProps/core.xml': strToU8(core(moment)),
    'word/media/image1.png': new Uint8Array([0, 255, 128]),
    '[Content_Types].xml': strToU8('<Types/>'),
  };
  const order = moment.startsWith('2025') ? Object.entries(entries) : Object.entries(entries).reverse();
  return zipSync(Object.fromEntries(order), { mtime: new Date(moment) });
}

const one = packed('2025-03-04T05:06:07Z', 'rIdab-c_9');
const other = packed('2026-07-08T09:10:11Z', 'rIdxyz');

describe('repeatableArchive', () => {
  it('gives the same bytes for the same contents', () => {
    expect(one).not.toEqual(other);
    expect(repeatableArchive(one, { date: '2026-01-02' })).toEqual(repeatableArchive(other, { date: '2026-01-02' }));
  });

  it('keeps what is in the parts and puts the kinds of parts first', () => {
    const parts = unzipSync(repeatableArchive(one, { date: '2026-01-02' }));
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/media/image1.png',
    ]);
    expect(parts['word/media/image1.png']).toEqual(new Uint8Array([0, 255, 128]));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toBe(
      '<w:p r:id="rId4">He said "rId3" – Łódź</w:p>',
    );
    expect(strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())).toContain(
      'Id="rId4" Target="https://example.org/?a=1"',
    );
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toBe(core('2026-01-02T00:00:00Z'));
  });

  it('steadies an archive inside the archive', () => {
    const nested = (inner: Uint8Array) =>
      repeatableArchive(zipSync({ 'ppt/embeddings/sheet.xlsx': inner }), { date: '2026-01-02' });
    expect(nested(one)).toEqual(nested(other));
  });

  it('lets one kind of document rewrite its XML, and nothing else', () => {
    const seen: string[] = [];
    const rewrite = (part: string, text: string) => {
      seen.push(part);
      return text.replace('Łódź', 'Lodz');
    };
    const parts = unzipSync(repeatableArchive(one, { date: '2026-01-02', rewrite }));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Lodz');
    expect(seen).not.toContain('word/media/image1.png');
  });
});
