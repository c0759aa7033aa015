import 'server-only';
import { environment } from '@/lib/env';
import { type GuideFormatId, guideFormats } from '@/lib/export/model/formats';
import { attachment } from './responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { noBody } from '@/lib/http/guard/request-body';
import { noParams } from '@/lib/http/guard/route-params';
import { exportOrRefuse } from './export-or-refuse';

const names = {
  'guide-pdf': 'guide.links.fileName',
  'cards-pdf': 'guide.links.cardsFileName',
} as const satisfies Record<GuideFormatId, string>;

/** What is the same for everybody is made once for each language. */
const made = new Map<string, Uint8Array<ArrayBuffer>>();

/** A file of the guide, for anyone. */
export function guideFile(format: GuideFormatId) {
  return guardedRoute(
    { name: `GET /workshop-guide ${format}`, refusedAs: 'page', params: noParams, body: noBody, limit: 'exporting' },
    async ({ request, words }) => {
      const key = `${format} ${words.locale}`;
      const content =
        made.get(key) ?? (await exportOrRefuse({ format, office: {}, locale: words.locale }, { request }));
      if (!environment().development) made.set(key, content);
      return attachment(content, words.t(names[format]), guideFormats[format].mediaType);
    },
  );
}
