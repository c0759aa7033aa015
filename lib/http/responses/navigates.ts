/** Programs that follow links themselves, some of them before the browser to which they then hand where they ended. */
const followers =
  /ms-?office|microsoft office|microsoft outlook|\b(?:word|excel|powerpoint|onenote|outlook|teams|libreoffice)\/|skypeuripreview|bot\b|crawler|spider|preview|facebookexternalhit|whatsapp|safelinks|urldefense|barracuda|proofpoint|mimecast/i;

/**
 * Whether a browser asks in order to show the answer. Over https browsers say so; over http none does, and the little
 * that they all say about themselves has to do.
 */
export function navigates({ method, headers }: Request): boolean {
  const agent = headers.get('user-agent') ?? '';
  if (method === 'HEAD' || followers.test(agent)) return false;
  const mode = headers.get('sec-fetch-mode');
  if (mode !== null) return mode === 'navigate';
  return agent.startsWith('Mozilla/5.0') && (headers.get('accept') ?? '').includes('text/html');
}
