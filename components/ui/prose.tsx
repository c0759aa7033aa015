import type { ReactNode } from 'react';

const proseLook =
  'max-w-page space-y-4 ' +
  '[&_dd]:ms-0 [&_dt]:font-semibold ' +
  '[&_h2]:mt-10 [&_h2]:text-2xl [&_h3]:mt-8 [&_h3]:text-xl ' +
  '[&_li]:mt-1 [&_ol]:list-decimal [&_ol]:ps-6 [&_ul]:list-disc [&_ul]:ps-6';

/** Running text: paragraphs, lists and headings with their distances. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className={proseLook}>{children}</div>;
}
