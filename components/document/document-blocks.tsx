import { DataTable } from '@/components/ui/data-table';
import type { Block, TableBlock, Text } from '@/lib/export/model/document';
import { Runs } from './runs';
import { StripList } from './strip-list';

/** A document, or a part of it, on a page: the same blocks that are drawn as PDF and as DOCX. */
export function DocumentBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  // Blocks have no names and their order never changes on a page.
  return blocks.map((block, place) => <OneBlock key={place} block={block} />);
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} />;
    case 'paragraph':
      return (
        <p className={tones[block.tone ?? 'plain']}>
          <Runs text={block.text} />
        </p>
      );
    case 'list':
      return <List {...block} />;
    case 'table':
      return <Table {...block} />;
    case 'strips':
      return <StripList {...block} />;
    case 'quotation':
      return (
        <figure>
          <blockquote className="border-s-4 border-line ps-4 whitespace-pre-line" translate="no">
            {block.text}
          </blockquote>
          <figcaption className="text-base text-muted">
            <Runs text={block.source} />
          </figcaption>
        </figure>
      );
    case 'group':
      return (
        <div className="break-inside-avoid">
          <DocumentBlocks blocks={block.blocks} />
        </div>
      );
    case 'page-break':
      return <div className="break-after-page" />;
  }
}

const tones = {
  plain: 'mt-2 text-base',
  lead: 'mt-3 text-lg',
  note: 'mt-2 text-base text-muted print:text-xs',
} as const;

const levels = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const;

function Heading({ level, text, id }: Extract<Block, { kind: 'heading' }>) {
  const Level = levels[level];
  return (
    <Level id={id} className="text-xl print:text-base">
      <Runs text={text} />
    </Level>
  );
}

function List({ ordered, items }: { readonly ordered: boolean; readonly items: readonly Text[] }) {
  const lines = items.map((item, place) => (
    <li key={place}>
      <Runs text={item} />
    </li>
  ));
  const look = 'mt-2 space-y-1.5 ps-6 text-base';
  return ordered ? (
    <ol className={`list-decimal ${look}`}>{lines}</ol>
  ) : (
    <ul className={`list-disc ${look}`}>{lines}</ul>
  );
}

function Table({ caption, columns, rows }: TableBlock) {
  return (
    <DataTable
      caption={caption.map(({ text }) => text).join('')}
      columns={columns.map(({ title, align }, place) => ({
        key: String(place),
        label: title.map(({ text }) => text).join(''),
        numeric: align === 'end',
      }))}
      rows={rows.map((cells, row) => ({
        key: String(row),
        cells: Object.fromEntries(cells.map((cell, place) => [String(place), <Runs key={place} text={cell} />])),
      }))}
    />
  );
}
