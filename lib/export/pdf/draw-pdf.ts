import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { TextDocument } from '../document';
import type { Office } from '../office';
import { fontFamilies } from './fonts';
import { logoPath, printDocument } from './print-document';

const folder = fileURLToPath(new URL('.', import.meta.url));
const template = readFileSync(new URL('template.typ', import.meta.url), 'utf8');

let shared: NodeCompiler | undefined;

/** One for all documents: it finds the fonts once, and reads a font when a document first needs it. */
function compiler(): NodeCompiler {
  shared ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fontFamilies.flatMap(({ files }) => files) }] });
  return shared;
}

/** A tagged PDF after ISO 14289-1 (PDF/UA-1). The same document and office give the same bytes. */
export function drawPdf(document: TextDocument, office: Office): Promise<Uint8Array> {
  return Promise.resolve().then(() => draw(document, office));
}

function draw(document: TextDocument, office: Office): Uint8Array {
  const typst = compiler();
  try {
    typst.mapShadow(`${folder}document.json`, Buffer.from(JSON.stringify(printDocument(document, office))));
    if (office.logo) typst.mapShadow(`${folder}${logoPath.slice(1)}`, Buffer.from(office.logo.base64, 'base64'));
    return new Uint8Array(typst.pdf({ mainFileContent: template }, { pdfStandard: 'ua-1' }));
  } finally {
    typst.resetShadow();
    typst.evictCache(1);
  }
}
