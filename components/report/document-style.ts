/**
 * How those parts of the report look that it repeats by the dozen. Said once at the root, by element, instead of
 * on each: a report has thousands of elements, and their class names would weigh as much as its words.
 */
export const documentStyle = [
  '[&_[id]]:scroll-mt-4 [&_h4]:text-lg',
  // A recommendation, and its chain of terms and what they say.
  '[&_article]:mt-6 [&_article]:border-s-4 [&_article]:border-accent [&_article]:ps-5 [&_article>p]:mt-2',
  '[&_dl]:mt-3 [&_dl]:grid [&_dl]:gap-x-6 [&_dl]:text-base sm:[&_dl]:grid-cols-[8.5rem_1fr]',
  '[&_dd]:mb-2 [&_dd]:break-inside-avoid [&_dd_ol]:list-decimal [&_dd_ol]:ps-5 [&_dt]:text-muted',
  // A published figure: its words, and its strip beside them.
  '[&_figure]:mt-2 [&_figure]:grid [&_figure]:gap-x-6 sm:[&_figure]:grid-cols-[1fr_11rem]',
  // What may be opened.
  '[&_summary]:cursor-pointer [&_summary]:py-2 [&_summary]:text-accent [&_summary>span]:underline ' +
    '[&_summary>span]:underline-offset-4',
  '[&_small]:ms-4 [&_small]:block [&_small]:text-base [&_small]:text-muted',
  'print:[&_summary]:list-none print:[&_summary]:text-ink print:[&_summary>span]:no-underline',
].join(' ');
