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

/** By their places beside the module that the package is entered by. */
function filesOf(packageName: string, places: readonly string[]): string[] {
  const folder = dirname(locate.resolve(packageName));
  return places.map((place) => join(folder, place));
}

/** Of the fonts that come as a package a script, for those who write in a script that few others do. */
function scriptFamily(name: string, weights: readonly string[] = ['400Regular', '700Bold']): FontFamily {
  const file = name.replaceAll(' ', '');
  return {
    name,
    files: filesOf(
      `@expo-google-fonts/${name.toLowerCase().replaceAll(' ', '-')}`,
      weights.map((weight) => `${weight}/${file}_${weight}.ttf`),
    ),
  };
}

/**
 * Every script in which a country writes an official language from side to side, in the order in which they are tried.
 */
export const fontFamilies: readonly FontFamily[] = [
  // That of the pages; what it cannot show is left to those after it.
  scriptFamily('Source Sans 3', ['400Regular', '600SemiBold', '700Bold']),
  {
    name: 'Noto Sans',
    files: filesOf('@embedpdf/fonts-latin', [
      '../fonts/NotoSans-Regular.ttf',
      '../fonts/NotoSans-SemiBold.ttf',
      '../fonts/NotoSans-Bold.ttf',
    ]),
  },
  {
    name: 'Noto Naskh Arabic',
    files: filesOf('@embedpdf/fonts-arabic', [
      '../fonts/NotoNaskhArabic-Regular.ttf',
      '../fonts/NotoNaskhArabic-Bold.ttf',
    ]),
  },
  {
    name: 'Noto Sans S Chinese',
    files: filesOf('@embedpdf/fonts-sc', ['../fonts/NotoSansHans-Regular.otf', '../fonts/NotoSansHans-Bold.otf']),
  },
  {
    name: 'Noto Sans Korean',
    files: filesOf('@embedpdf/fonts-kr', ['../fonts/NotoSansKR-Regular.otf', '../fonts/NotoSansKR-Bold.otf']),
  },
  scriptFamily('Noto Sans Hebrew'),
  scriptFamily('Noto Sans Thai'),
  scriptFamily('Noto Sans Bengali'),
  scriptFamily('Noto Sans Tamil'),
  scriptFamily('Noto Sans Sinhala'),
  scriptFamily('Noto Sans Georgian'),
  scriptFamily('Noto Sans Armenian'),
  scriptFamily('Noto Sans Ethiopic'),
  scriptFamily('Noto Sans Khmer'),
  scriptFamily('Noto Sans Lao'),
  scriptFamily('Noto Sans Myanmar'),
  scriptFamily('Noto Sans Thaana'),
  scriptFamily('Noto Sans Tifinagh', ['400Regular']),
  scriptFamily('Noto Serif Tibetan'),
];

/** What titles are set in, before all others. */
export const titleFamily: FontFamily = scriptFamily('Source Serif 4', ['700Bold']);

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
