/** How much a person meets on a page: what the journeys' budgets are held to. */
import type { Page } from '@playwright/test';

export interface PageMeasure {
  /** Words of the main part that are in view without opening anything; choices of a list are not counted. */
  readonly words: number;
  readonly headings: number;
  readonly links: number;
  /** Heights of the window that the page takes, header and footer included. */
  readonly screens: number;
}

/** Measures the page that is open, at the size that its window has. */
export async function measurePage(page: Page): Promise<PageMeasure> {
  await page.locator('main').waitFor();
  return page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const isOnlyHeard = (element: Element) => element.closest('.sr-only') !== null;
    const texts: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('option, script, style, svg title, svg desc') !== null) continue;
      if (isSeen(parent) && !isOnlyHeard(parent)) texts.push(node.textContent ?? '');
    }
    const seen = (selector: string) =>
      [...main.querySelectorAll(selector)].filter((element) => isSeen(element) && !isOnlyHeard(element)).length;
    return {
      words: texts
        .join(' ')
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      headings: seen('h1, h2, h3, h4, h5, h6'),
      links: seen('a[href]'),
      screens: document.documentElement.scrollHeight / window.innerHeight,
    };
  });
}

/** A line for the log of the journey. */
export function measureLine(name: string, { words, headings, links, screens }: PageMeasure): string {
  return `${name}: ${words} words, ${headings} headings, ${links} links, ${screens.toFixed(1)} screens`;
}
