/** HTML as text, where whatever is put in is escaped unless it is HTML already. */
import { escapeHtml } from '@/lib/http/responses/plain-page';

export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | readonly Html[] | false | undefined;

/** A template: `html\`<p>${typed}</p>\``. False and undefined leave nothing. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(pieces.map((piece, index) => piece + textOf(parts[index])).join(''));
}

/** The heading of a screen: the script puts the focus there when the screen changes. */
export function screenTitle(text: string): Html {
  return html`<h1 tabindex="-1">${text}</h1>`;
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return escapeHtml(String(part));
}
