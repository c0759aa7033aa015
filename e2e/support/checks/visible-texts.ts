/** Which texts of a page can be seen, judged by the pixels of a screenshot: what a style sheet says proves nothing. */
import type { Page } from '@playwright/test';

interface ShownText {
  readonly text: string;
  /** In the whole page, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** WCAG 2.2, success criterion 1.4.3: of large text; letters of a few pixels hardly ever have their full colour. */
const leastContrast = 3;

/** Further down a page repeats itself. */
const mostPixels = 3000;

function shownTexts(page: Page): Promise<readonly ShownText[]> {
  return page.evaluate((most) => {
    const found: ShownText[] = [];
    const isHidden = (element: Element) =>
      !element.checkVisibility({ visibilityProperty: true }) ||
      (element.closest('.sr-only')?.getBoundingClientRect().width ?? 2) <= 1;
    // One line is enough: the others look the same.
    const firstLine = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getClientRects()[0] ?? new DOMRect();
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (text === '' || parent === null || isHidden(parent)) continue;
      const line = firstLine(node);
      if (line.width < 5) continue;
      const [left, top] = [line.left + scrollX, line.top + scrollY];
      if (left >= 0 && top >= 0 && top + line.height <= most)
        found.push({ text, left, top, width: line.width, height: line.height });
    }
    return found;
  }, mostPixels);
}

/** Runs in a page of its own: the colours of the one that is judged shall not touch the drawing. */
function faintAmong(blank: Page, png: Buffer, texts: readonly ShownText[]): Promise<readonly string[]> {
  return blank.evaluate(
    async ({ address, shown, least }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const drawing = canvas.getContext('2d', { willReadFrequently: true });
      if (drawing === null) throw new Error('Nothing to draw on');
      drawing.drawImage(image, 0, 0);

      function luminance(colour: number): number {
        const [red = 0, green = 0, blue = 0] = [16, 8, 0].map((shift) => {
          const share = ((colour >> shift) & 255) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      }

      function contrast(one: number, other: number): number {
        const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      }

      return shown.flatMap(({ text, left, top, width, height }) => {
        // Not the outermost pixels: what lies around a text is no part of it.
        const { data } = drawing.getImageData(
          Math.ceil(left) + 1,
          Math.ceil(top) + 1,
          Math.max(1, Math.floor(width) - 3),
          Math.max(1, Math.floor(height) - 3),
        );
        const counts = new Map<number, number>();
        for (let at = 0; at < data.length; at += 4) {
          const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        const [ground = 0] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? [];
        const best = Math.max(...[...counts.keys()].map((colour) => contrast(ground, colour)));
        return best < least ? [`${text.slice(0, 60)} (${best.toFixed(1)})`] : [];
      });
    },
    { address: `data:image/png;base64,${png.toString('base64')}`, shown: texts, least: leastContrast },
  );
}

/** Texts that nobody could read, with the contrast that they have. */
export async function faintTexts(page: Page): Promise<readonly string[]> {
  const texts = await shownTexts(page);
  if (texts.length === 0) throw new Error('The page shows no text at all');
  const size = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  const png = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width: size.width, height: Math.min(size.height, mostPixels) },
  });
  const blank = await page.context().newPage();
  const faint = await faintAmong(blank, png, texts);
  await blank.close();
  return faint;
}
