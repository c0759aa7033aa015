/** What is shown under a private link itself, before or in place of what it opens. */
import { firstPage } from '@/lib/access/first-page';
import { linkAddress } from '@/lib/access/links/link-address';
import { type Access, mayDo } from '@/lib/access/permissions';
import { environment } from '@/lib/env';
import type { Words } from '@/lib/i18n/catalogue/words';
import { plainPage } from '@/lib/http/responses/plain-page';

/** A form to this address itself: what `use` may be, the route says. */
function buttonTo(token: string, value: 'open' | 'yes', text: string) {
  return { address: `/open/${token}`, name: 'use', value, text };
}

/**
 * For programs that follow links: a redirect would be followed by them, and the browser would see where it leads alone.
 */
export function openLinkPage(words: Words, token: string): Response {
  return plainPage(words, {
    status: 200,
    title: words.t('share.door.title'),
    paragraphs: [words.t('share.door.text')],
    button: buttonTo(token, 'open', words.t('share.door.open')),
  });
}

/** The cookie that was given a moment ago has not come back. */
export function noCookiesPage(words: Words, request: Request, token: string): Response {
  return plainPage(words, {
    status: 403,
    title: words.t('share.noCookies.title'),
    paragraphs: [words.t('share.noCookies.text'), words.t('share.noCookies.recommendation')],
    kept: {
      label: words.t('share.noCookies.label'),
      text: linkAddress(request.headers, token, environment().publicAddress),
    },
    button: buttonTo(token, 'open', words.t('share.noCookies.again')),
  });
}

/** The wider link stays in use, and the person is told so: what they see next is not what others see by this link. */
export function unchangedLinkPage(words: Words, opened: Access): Response {
  return plainPage(words, {
    status: 200,
    title: words.t('share.kept.title'),
    paragraphs: [words.t(`share.kept.shows.${opened.role}`), words.t('share.kept.text')],
    links: [{ href: firstPage(opened), text: words.t('share.kept.go') }],
  });
}

export function choicePage(
  words: Words,
  { opened, held }: { readonly opened: Access; readonly held: Access },
  token: string,
): Response {
  const text = mayDo(opened.role, 'answer') ? 'share.open.text' : 'share.open.parts';
  return plainPage(words, {
    status: 200,
    title: words.t('share.open.title'),
    paragraphs: [
      words.t(text),
      ...(opened.label === undefined ? [] : [words.t('share.open.for', { label: opened.label })]),
    ],
    button: buttonTo(token, 'yes', words.t('share.open.use')),
    links: [{ href: firstPage(held), text: words.t('share.open.keep') }],
  });
}
