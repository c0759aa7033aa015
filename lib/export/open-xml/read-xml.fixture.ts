/** XML read by a strict parser that no exporter writes with: for tests, which must not believe the writer. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';

export interface Element {
  /** Without its prefix. */
  readonly tag: string;
  /** By their names without prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const element: z.ZodType<Element, unknown> = z.lazy(() =>
  z
    .object({
      tag: z.string(),
      attrs: z.record(z.string(), z.string()),
      children: z.array(z.union([z.string(), element])),
    })
    .transform(({ tag, attrs, children }) => ({ tag, attributes: attrs, children })),
);

let compiler: NodeCompiler | undefined;

/** The root of the document; throws where it is not well-formed. */
export function readXml(bytes: Uint8Array): Element {
  compiler ??= NodeCompiler.create({ workspace: '/' });
  compiler.mapShadow('/part.xml', Buffer.from(bytes));
  const main = '#metadata(xml("/part.xml"))<part>';
  const compiled = compiler.compile({ mainFileContent: main, resetRead: true });
  const fault = compiled.takeError();
  if (fault || !compiled.result) throw new Error(JSON.stringify(fault?.shortDiagnostics ?? 'not read'));
  const found: unknown = compiler.query(compiled.result, { selector: '<part>', field: 'value' });
  return (
    z
      .tuple([z.array(z.union([z.string(), element]))])
      .parse(found)[0]
      .filter((node) => typeof node !== 'string')[0] ?? fail()
  );
}

function fail(): never {
  throw new Error('The document has no root.');
}

export function textOf(node: Element | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** Every element of the name, in the order of the document, the root included. */
export function findAll(node: Element, tag: string): readonly Element[] {
  const below = node.children.flatMap((child) => (typeof child === 'string' ? [] : findAll(child, tag)));
  return node.tag === tag ? [node, ...below] : below;
}
