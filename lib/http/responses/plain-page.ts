import type { Words } from '@/lib/i18n/catalogue/words';
import { cleanText } from '@/lib/instrument/values/clean-text';
import type { BothValues } from './refusal';
import { type Sending, sentInParts } from '@/lib/http/guard/sent-in-parts';

/** One field of a refused form, as it was sent. */
export interface TypedField {
  readonly name: string;
  readonly value: string;
  /** Absent for fields that people never see. */
  readonly label?: string;
}

interface PlainLink {
  readonly href: string;
  readonly text: string;
}

export interface PlainPage {
  readonly status: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What is wrong, one sentence each. */
  readonly problems?: readonly string[];
  /** Shown back whole, so that nothing is lost. */
  readonly typed?: readonly TypedField[];
  readonly sendAgain?: {
    readonly address: string;
    readonly fields: readonly Pick<TypedField, 'name' | 'value'>[];
    /** Fields that the sender has to choose in before. */
    readonly both?: readonly BothValues[];
  };
  /** A private link in a field of its own, so that a click or a key selects all of it. */
  readonly kept?: { readonly label: string; readonly text: string };
  /** Offers a field for the whole message that a link came in. */
  readonly pasteLink?: boolean;
  /** A form of one button. */
  readonly button?: { readonly address: string; readonly name: string; readonly value: string; readonly text: string };
  /** Where to go on, the likeliest first. */
  readonly links?: readonly PlainLink[];
  readonly headers?: Readonly<Record<string, string>>;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * A page that needs nothing but itself: no script, no database, no bundle. `sending`: where it may be long, in parts.
 */
export function plainPage(words: Words, page: PlainPage, sending?: Sending): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers };
  const body = sending === undefined ? renderPlainPage(words, page) : sentInParts(piecesOf(words, page), sending);
  return new Response(body, { status: page.status, headers });
}

export function renderPlainPage(words: Words, page: PlainPage): string {
  return [...piecesOf(words, page)].join('');
}

function* piecesOf(words: Words, page: PlainPage): Generator<string, void> {
  const title = words.t(page.status < 400 ? 'site.titleTemplate' : 'problems.pageTitle', { title: page.title });
  yield `<!doctype html>
<html lang="${escapeHtml(words.locale)}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<header><a href="/">${escapeHtml(words.t('site.name'))}</a></header>
<main>
<h1>${escapeHtml(page.title)}</h1>
${page.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
${problemList(page.problems ?? [])}
`;
  yield* typedPart(words, page.typed ?? []);
  if (page.sendAgain !== undefined) yield* sendAgainForm(words, page.sendAgain);
  yield `
${keptField(page.kept)}
${buttonForm(page.button)}
${page.pasteLink === true ? pasteForm(words) : ''}
${(page.links ?? []).map(({ href, text }) => `<p><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></p>`).join('\n')}
</main>
</body>
</html>
`;
}

/** A long text, piece by piece; no letter is in two of them. */
function* escapedPieces(text: string): Generator<string, void> {
  for (const piece of text.match(/.{1,8192}/gsu) ?? []) yield escapeHtml(piece);
}

function problemList(problems: readonly string[]): string {
  if (problems.length === 0) return '';
  return `<ul>\n${problems.map((problem) => `<li>${escapeHtml(problem)}</li>`).join('\n')}\n</ul>`;
}

function* typedPart(words: Words, typed: readonly TypedField[]): Generator<string, void> {
  const shown = typed.filter(({ label, value }) => label !== undefined && cleanText(value) !== '');
  if (shown.length === 0) return;
  yield `<h2>${escapeHtml(words.t('problems.typed.title'))}</h2>
<p>${escapeHtml(words.t('problems.typed.text'))}</p>
<dl>
`;
  for (const { label = '', value } of shown) {
    yield `<dt>${escapeHtml(label)}</dt>\n<dd translate="no">`;
    yield* escapedPieces(value);
    yield '</dd>\n';
  }
  yield '</dl>\n';
}

function buttonForm(button: PlainPage['button']): string {
  if (button === undefined) return '';
  const { address, name, value, text } = button;
  return `<form method="post" action="${escapeHtml(address)}">
<button type="submit" name="${escapeHtml(name)}" value="${escapeHtml(value)}">${escapeHtml(text)}</button>
</form>`;
}

function keptField(kept: PlainPage['kept']): string {
  if (kept === undefined) return '';
  return `<p><label for="kept">${escapeHtml(kept.label)}</label></p>
<textarea id="kept" readonly rows="3" dir="ltr" translate="no">${escapeHtml(kept.text)}</textarea>`;
}

function pasteForm(words: Words): string {
  return `<form method="post" action="/open">
<p><label for="message">${escapeHtml(words.t('share.paste.label'))}</label></p>
<textarea id="message" name="message" rows="6" required></textarea>
<button type="submit">${escapeHtml(words.t('share.paste.submit'))}</button>
</form>`;
}

function* sendAgainForm(
  words: Words,
  { address, fields, both = [] }: NonNullable<PlainPage['sendAgain']>,
): Generator<string, void> {
  yield `<form method="post" action="${escapeHtml(address)}">\n`;
  for (const { name, value } of fields) {
    yield `<input type="hidden" name="${escapeHtml(name)}" value="`;
    yield* escapedPieces(value);
    yield '">\n';
  }
  const submit = words.t(both.length > 0 ? 'problems.both.submit' : 'problems.typed.sendAgain');
  yield `${both.map((field) => choiceOf(words, field)).join('\n')}
<button type="submit">${escapeHtml(submit)}</button>
</form>`;
}

/** Nothing is chosen beforehand. */
function choiceOf(words: Words, { name, label, mine, theirs }: BothValues): string {
  const option = (whose: 'mine' | 'theirs', { value, text }: BothValues['mine']) => {
    const radio = `<input type="radio" name="${escapeHtml(name)}" value="${escapeHtml(value)}" required>`;
    const said = escapeHtml(text === '' ? words.t('problems.both.empty') : text);
    const whoseWords = escapeHtml(words.t(`problems.both.${whose}`));
    return `<label>${radio} <span>${whoseWords}<span translate="no" dir="auto">${said}</span></span></label>`;
  };
  return `<fieldset>
<legend>${escapeHtml(label)}</legend>
${option('mine', mine)}
${option('theirs', theirs)}
</fieldset>`;
}
