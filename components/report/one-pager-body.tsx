import { DocumentBlocks } from '@/components/document/document-blocks';
import { Runs } from '@/components/document/runs';
import { Page } from '@/components/ui/page';
import type { Block, TextDocument } from '@/lib/export/model/document';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { ReactNode } from 'react';

interface OnePagerBodyProps {
  readonly page: TextDocument;
  readonly letterhead?: ReactNode;
  /** Where the whole report is, for those who may read it. */
  readonly report?: string | undefined;
  /** The same page as files. */
  readonly files: readonly { readonly href: string; readonly label: string }[];
  readonly words: Words;
}

/** One screen or one sheet of paper for the mayor’s desk: the document that is also made as PDF and as DOCX. */
export function OnePagerBody({ page, letterhead, report, files, words }: OnePagerBodyProps) {
  const [title, note, ...blocks] = page.blocks;
  return (
    <Page
      title={title?.kind === 'heading' ? <Runs text={title.text} /> : page.title}
      letterhead={letterhead}
      kicker={note?.kind === 'paragraph' ? <Runs text={note.text} /> : null}
      measure="wide"
      {...(report !== undefined && { back: { href: report, label: words.t('excerpt.wholeReport') } })}
    >
      <div className="gap-x-12 lg:columns-2 print:columns-2 print:gap-x-8">
        {sectionsOf(blocks).map((section, place) => (
          <section key={place} className="mb-6 break-inside-avoid print:mb-3">
            <DocumentBlocks blocks={section} />
          </section>
        ))}
      </div>
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        {files.map(({ href, label }) => (
          <a key={href} href={href} download="">
            {label}
          </a>
        ))}
      </p>
    </Page>
  );
}

/** Blocks that stay together: each heading with what follows it. */
function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return blocks.reduce<readonly (readonly Block[])[]>(
    (sections, block) =>
      block.kind === 'heading' || sections.length === 0
        ? [...sections, [block]]
        : [...sections.slice(0, -1), [...(sections.at(-1) ?? []), block]],
    [],
  );
}
