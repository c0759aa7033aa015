/**
 * What anybody may have typed, made fit for any XML: what XML 1.0 forbids is dropped, half a character becomes the mark
 * for a character that could not be read. Everything legible stays, emoji included.
 * https://www.w3.org/TR/xml/#charsets
 */
export function legibleText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f\u001C-\u001F]/g, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(forbidden, '');
}

/** Control characters, which nothing shows, and the two that are no characters. */
const forbidden = /(?!\n)[\p{Cc}\uFFFE\uFFFF]/gu;

/**
 * The same for somebody's own words within ours: their direction is isolated, and the marks that could reach beyond
 * them or turn them around are dropped, so that what stands around them stays in order.
 * https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolatedText(text: string): string {
  return text === '' ? '' : `\u2068${withoutTurns(text)}\u2069`;
}

/** Without embeddings, overrides and isolates; the harmless marks of direction stay. */
export function withoutTurns(text: string): string {
  return legibleText(text).replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
}
