/** The fonts a page is set in, each with what it can show. Fonts of the machine are never asked. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFontCoverage, type FontCoverage } from './font-coverage';

interface FontFamily {
  readonly name: string;
  /** Regular first: the other weights of a family show the same characters. */
  readonly files: readonly string[];
}

const locate = createRequire(import.meta.url);

function filesOf(packageName: string, names: readonly string[]): string[] {
  const folder = join(dirname(locate.resolve(`@embedpdf/${packageName}`)), '../fonts');
  return names.map((name) => join(folder, name));
}

/** In the order in which they are tried. */
export const fontFamilies: readonly FontFamily[] = [
  { name: 'Noto Sans', files: filesOf('fonts-latin', ['NotoSans-Regular.ttf', 'NotoSans-SemiBold.ttf', 'NotoSans-Bold.ttf']) },
  { name: 'Noto Naskh Arabic', files: filesOf('fonts-arabic', ['NotoNaskhArabic-Regular.ttf', 'NotoNaskhArabic-Bold.ttf']) },
  { name: 'Noto Sans S Chinese', files: filesOf('fonts-sc', ['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf']) },
];

const coverages = new Map<FontFamily, FontCoverage>();

/** Read once, and only when a text holds what the families before it cannot show. */
function coverageOf(family: FontFamily): FontCoverage {
  const known = coverages.get(family);
  if (known) return known;
  const [regular] = family.files;
  if (regular === undefined) throw new Error(`The family ${family.name} has no file.`);
  const coverage = readFontCoverage(readFileSync(regular));
  coverages.set(family, coverage);
  return coverage;
}

/** A family that shows all of these characters: they belong together and cannot be shared out between two. */
export function fontFor(characters: readonly string[]): FontCoverage | undefined {
  const points = characters.map((character) => character.codePointAt(0) ?? 0);
  const family = fontFamilies.find((candidate) => points.every((point) => coverageOf(candidate).has(point)));
  return family && coverageOf(family);
}
