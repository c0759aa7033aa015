/** Finds the secret of a link in what people paste and in what mail programs make of an address. */
import { looksLikeToken } from './tokens';

// A token of 32 bytes has 43 letters, and its last one is never a hyphen or an underscore: what follows it may be one.
const token = '[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]';
const behind = '(?=[-_]*(?![A-Za-z0-9_-]))';
const alone = new RegExp(`(?<![A-Za-z0-9_-])${token}${behind}`);
const inAddress = new RegExp(`/open/+(${token})${behind}`, 'gi');
// Mail programs break long lines, also in the middle of an address.
const acrossLines = new RegExp(`/open/+((?:[A-Za-z0-9_-]=?\\s*){42}[AEIMQUYcgkosw048])`, 'gi');

const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const mostEncodings = 3;
const mostTokens = 20;

/**
 * What stands behind `/open/` in an address, without what was pasted along with it; undefined where no token is in it.
 */
export function tokenIn(text: string): string | undefined {
  return readable(text).match(alone)?.[0];
}

/** Every token of a link in a message, an address or a link that a mail filter has wrapped; the likeliest first. */
export function tokensInMessage(message: string): readonly string[] {
  const text = readable(message);
  const found = [...text.matchAll(inAddress), ...text.matchAll(acrossLines)].map(([, one = '']) =>
    one.replace(/[=\s]/g, ''),
  );
  const all = [...found, ...(text.match(alone) ?? [])].filter(looksLikeToken);
  return [...new Set(all)].slice(0, mostTokens);
}

/** In plain letters: what filters have encoded, some of them twice, and nothing that nobody can see. */
function readable(text: string): string {
  let plain = text;
  for (let round = 0; round < mostEncodings; round += 1) plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, decoded);
  return plain.normalize('NFKC').replace(unseen, '');
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return ' ';
  }
}
