import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';
import { findDrawn } from '@/lib/render/find-cached';
import { cacheHtml } from '@/lib/render/html-cache';
import { staticHtml } from '@/lib/render/static-html';
import { StaticBody } from './static-body';

interface CachedBodyProps {
  /** Everything that the body depends on, the reader's language and rights included. */
  readonly contentKey: string;
  /** Asked only where no body is kept under the key. */
  readonly make: () => Promise<ReactElement>;
}

/**
 * Draws a long page body once and shows it as often as it is asked for. It carries no nonce and no secret, and no
 * client components. See docs/decisions/2026-11-22-report-drawn-once.md.
 */
export async function CachedBody({ contentKey, make }: CachedBodyProps) {
  return <StaticBody id={findDrawn(contentKey) ?? keepNew(contentKey, await make())} />;
}

function keepNew(contentKey: string, element: ReactElement): string {
  const html = staticHtml(element);
  const id = `body-${createHash('sha256').update(html).digest('base64url').slice(0, 16)}`;
  cacheHtml(contentKey, { id, html });
  return id;
}
