'use client';

import { useEffect, useState } from 'react';
import { requireCachedHtml } from '@/lib/render/html-cache';

/**
 * A body that was drawn before. The server writes it into the page and sends no second copy of it as data; in the
 * browser it is what stands in the page already. See docs/decisions/2026-11-22-report-drawn-once.md.
 */
export function StaticBody({ id }: { readonly id: string }) {
  const [drawn] = useState(id);
  const [html] = useState(() =>
    typeof document === 'undefined' ? requireCachedHtml(id) : (document.getElementById(id)?.innerHTML ?? ''),
  );
  // Another body is not in this page: while pages are developed, a change brings one.
  useEffect(() => {
    if (id !== drawn) window.location.reload();
  }, [id, drawn]);
  return <div id={id} dangerouslySetInnerHTML={{ __html: html }} />;
}
