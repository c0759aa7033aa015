/** How a document of many parts looks on a page: the parts by their headings, the text no wider than it can be read. */
export const longTextStyle = [
  '[&_[id]]:scroll-mt-4',
  '[&_h2]:mt-12 [&_h2]:border-t-2 [&_h2]:border-ink [&_h2]:pt-4 [&_h2]:text-2xl print:[&_h2]:mt-6',
  '[&_h3]:mt-8 [&_h3]:break-after-avoid [&_h3]:text-lg [&_h2]:break-after-avoid',
  '[&_:is(p,li,h2,h3)]:max-w-page [&_figure]:mt-4 [&_figure]:max-w-page',
].join(' ');
