/**
 * The two typefaces of every page, served from here. A page that comes before they do is shown in fallbacks of the same
 * measures, and stays so: nothing moves. Letters beyond those of western Europe are in files of their own, fetched by
 * those pages alone that have them. The framework reads these values before anything runs, so they are literals.
 */
import localFont from 'next/font/local';

const sans = localFont({
  src: [
    { path: '../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2', weight: '600' },
  ],
  variable: '--sans',
  display: 'optional',
  adjustFontFallback: 'Arial',
});

const sansExtended = localFont({
  src: [
    { path: '../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2', weight: '600' },
  ],
  variable: '--sans-extended',
  display: 'optional',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F' },
  ],
});

const serif = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2',
  weight: '700',
  variable: '--serif',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});

const serifExtended = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-ext-700-normal.woff2',
  weight: '700',
  variable: '--serif-extended',
  display: 'optional',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F' },
  ],
});

/** Names of the classes that tell a page where its typefaces are. */
export const fontClasses = [sans, sansExtended, serif, serifExtended].map(({ variable }) => variable).join(' ');
