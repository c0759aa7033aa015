/**
 * What a careful eye would find on a page in a pseudo-language. Runs inside the page: everything it needs is in here.
 */
import type { Page } from '@playwright/test';

export interface Findings {
  /** Words of three and more plain letters where none are allowed. */
  readonly english: readonly string[];
  /** Text that is cut off or lies outside the page. */
  readonly clipped: readonly string[];
}

/**
 * Not English are: proper names, given as an argument; what is marked as not to be translated; and what the reader
 * typed, which tests type in Greek.
 */
export function lookOver(page: Page, names: readonly string[]): Promise<Findings> {
  return page.evaluate((properNames) => {
    const plainWord = /[A-Za-z]{3,}/;
    const readAloud = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'];
    const silent = 'script, style, noscript, template, [translate="no"]';

    function english(): string[] {
      const found = new Set<string>();
      const note = (text: string, where: Element) => {
        if (!plainWord.test(text)) return;
        const rest = properNames.reduce((shorter, name) => shorter.replaceAll(name, ''), text);
        if (plainWord.test(rest) && where.closest(silent) === null)
          found.add(`${where.tagName.toLowerCase()}: ${text.trim().slice(0, 120)}`);
      };
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement !== null) note(node.textContent ?? '', node.parentElement);
      }
      for (const element of document.querySelectorAll('*')) {
        for (const name of readAloud) note(element.getAttribute(name) ?? '', element);
      }
      return [...found];
    }

    const sideways = new Map<Element, boolean>();

    function scrollsSideways(element: Element | null): boolean {
      if (element === null || element === document.documentElement) return false;
      const known = sideways.get(element);
      if (known !== undefined) return known;
      const scrolls =
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrollsSideways(element.parentElement);
      sideways.set(element, scrolls);
      return scrolls;
    }

    // Text for screen readers alone is cut off on purpose.
    function isOnlyRead(element: Element): boolean {
      const box = element.closest('.sr-only');
      return box !== null && box.getBoundingClientRect().width <= 1;
    }

    // What a field holds can be scrolled inside it.
    const scrollable = 'input, textarea, select';

    function isShown(element: Element): boolean {
      return element.checkVisibility() && !isOnlyRead(element);
    }

    function beyond(rect: DOMRect, left: number, right: number): boolean {
      return rect.width > 0 && (rect.left < left - 1 || rect.right > right + 1);
    }

    /** A drawing cuts off what reaches over its edge, unless it says otherwise. */
    function edgesFor(element: Element): readonly [left: number, right: number] {
      const svg = element.closest('svg');
      if (svg === null || getComputedStyle(svg).overflow === 'visible')
        return [0, document.documentElement.clientWidth];
      const { left, right } = svg.getBoundingClientRect();
      return [left, right];
    }

    function reachesOut(node: Node, parent: Element): boolean {
      const [left, right] = edgesFor(parent);
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].some((rect) => beyond(rect, left, right));
    }

    function textsOutside(): string[] {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = (node.textContent ?? '').trim();
        const parent = node.parentElement;
        if (parent === null || text === '' || scrollsSideways(parent)) continue;
        if (isShown(parent) && reachesOut(node, parent)) found.push(`outside: ${text.slice(0, 80)}`);
      }
      return found;
    }

    function isCutOff(element: HTMLElement): boolean {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    }

    function boxesCutOff(): string[] {
      return [...document.body.querySelectorAll<HTMLElement>('*')]
        .filter(
          (element) =>
            element instanceof HTMLElement && !element.matches(scrollable) && isShown(element) && isCutOff(element),
        )
        .map((element) => {
          const text = (element.textContent ?? '').trim().slice(0, 60);
          return `cut off: <${element.tagName.toLowerCase()} class="${element.className}"> ${text}`;
        });
    }

    return { english: english(), clipped: [...new Set([...textsOutside(), ...boxesCutOff()])] };
  }, names);
}
