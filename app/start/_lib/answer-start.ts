import type { NextRequest } from 'next/server';
import { linkAddress } from '@/lib/access/links/link-address';
import { grantAccess } from '@/lib/access/sources/browser-tokens';
import type { CreatedAssessment } from '@/lib/data/whole/create-assessment';
import { environment } from '@/lib/env';
import type { Words } from '@/lib/i18n/catalogue/words';
import { seeOther } from '@/lib/http/responses/responses';
import { plainPage } from '@/lib/http/responses/plain-page';

interface Started extends CreatedAssessment {
  /** Where the page of the key leads to. */
  readonly then?: 'workshop' | undefined;
}

/**
 * To the page that shows the link to keep. Of a browser that has shown no cookie so far nobody knows whether it will
 * show this one: it is shown the link at once, since the next page could not.
 */
export async function answerStart(
  request: NextRequest,
  words: Words,
  { assessmentId, editToken: token, then }: Started,
): Promise<Response> {
  const cookies = await grantAccess(request, { assessmentId, token });
  const location = `/assessments/${assessmentId}/share?new=1${then === undefined ? '' : '&then=workshop'}`;
  if (request.cookies.size > 0) return seeOther(location, cookies);
  const page = plainPage(words, {
    status: 201,
    title: words.t('share.own.newTitle'),
    paragraphs: [words.t('share.own.text'), words.t('start.noCookies.text')],
    kept: { label: words.t('share.own.label'), text: linkAddress(request.headers, token, environment().publicAddress) },
    links: [{ href: `/open/${token}`, text: words.t('start.noCookies.open') }],
    headers: { location },
  });
  for (const cookie of cookies) page.headers.append('set-cookie', cookie);
  return page;
}
