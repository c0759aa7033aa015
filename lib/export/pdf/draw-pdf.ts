import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { TextDocument } from '@/lib/export/model/document';
import type { Office } from '@/lib/export/model/office';
import { fontFamilies, titleFamily } from './fonts/fonts';
import type { PrintFiles } from './print-data';
import { logoPath, printDocument } from './print-document';
import { tagRowHeaders } from './row-headers';

const folder = fileURLToPath(new URL('.', import.meta.url));
const template = readFileSync(new URL('template.typ', import.meta.url), 'utf8');

let shared: NodeCompiler | undefined;

/** One for all documents: it finds the fonts once, and reads a font when a document first needs it. */
function compiler(): NodeCompiler {
  shared ??= NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontPaths: [titleFamily, ...fontFamilies].flatMap(({ files }) => files) }],
  });
  return shared;
}

/**
 * Of so many documents it stays known how each of their parts was set: most parts are the same when an answer has
 * changed and its city asks again, and are not set a second time.
 */
const documentsKept = 4;

/** Pages. What is known of a longer document would take too much memory, and is let go of at once. */
const longestKept = 120;

/** Lets go of what is known of documents made before, also in a thread that has ended since: it holds their words. */
export function forgetDocuments(): void {
  compiler().evictCache(0);
}

/** A tagged PDF after ISO 14289-1 (PDF/UA-1). The same document and office give the same bytes. */
export function drawPdf(document: TextDocument, office: Office): Promise<Uint8Array> {
  return Promise.resolve().then(() => draw(document, office));
}

/** Sizes to try for what is meant for one page; smaller than the last would be hard to read. */
const scales = [1, 0.94, 0.88, 0.85];

function draw(document: TextDocument, office: Office): Uint8Array {
  const typst = compiler();
  let kept = 0;
  try {
    if (office.logo) typst.mapShadow(join(folder, logoPath), Buffer.from(office.logo.base64, 'base64'));
    const pages = setPages(typst, document, withReadableLogo(typst, office));
    if (pages.numOfPages <= longestKept) kept = documentsKept;
    return tagRowHeaders(write(typst, pages));
  } finally {
    typst.resetShadow();
    // Whoever waits need not wait for this.
    setImmediate(() => typst.evictCache(kept));
  }
}

/** A picture that cannot be read costs the document its logo, and nothing else. */
function withReadableLogo(typst: NodeCompiler, office: Office): Office {
  if (!office.logo) return office;
  const { result } = typst.compile({ mainFileContent: `#image("${logoPath}")` });
  if (result) return office;
  return {
    ...(office.name !== undefined && { name: office.name }),
    ...(office.accent !== undefined && { accent: office.accent }),
  };
}

function setPages(typst: NodeCompiler, document: TextDocument, office: Office): NodeTypstDocument {
  for (const scale of document.onePage ? scales : []) {
    const pages = setAt(typst, printDocument(document, office, scale));
    if (pages.numOfPages === 1) return pages;
  }
  return setAt(typst, printDocument(document, office));
}

function setAt(typst: NodeCompiler, files: PrintFiles): NodeTypstDocument {
  for (const [name, json] of Object.entries(files)) typst.mapShadow(join(folder, name), Buffer.from(json));
  const compiled = typst.compile({ mainFileContent: template });
  if (compiled.result) return compiled.result;
  throw new Error('The document could not be set.', { cause: compiled.takeError()?.shortDiagnostics });
}

function write(typst: NodeCompiler, pages: NodeTypstDocument): Buffer {
  try {
    return typst.pdf(pages, { pdfStandard: 'ua-1' });
  } catch {
    // A document that is tagged all the same, and falls short of the standard in one place, is better than none.
    return typst.pdf(pages);
  }
}
