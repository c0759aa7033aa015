import type { ReactElement } from 'react';
import { Recent } from '@/lib/render/recent';
import { staticHtml } from '@/lib/render/static-html';

/** A body has some 150 KB: this many take under 20 MB. */
const kept = new Recent<string>(100);

interface KeptBodyProps {
  /** Everything that the body depends on, the reader's language and rights included. */
  readonly contentKey: string;
  /** Asked only where no body is kept under the key. */
  readonly make: () => Promise<ReactElement>;
}

/**
 * Draws a long page body once and shows it as often as it is asked for. It carries no nonce and no secret, and no
 * client components. See docs/decisions/report-html.md.
 */
export async function KeptBody({ contentKey, make }: KeptBodyProps) {
  let html = kept.find(contentKey);
  if (html === undefined) {
    html = staticHtml(await make());
    kept.keep(contentKey, html);
  }
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
