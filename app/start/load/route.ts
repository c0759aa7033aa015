import { documentByteLimit, parseAssessmentDocument } from '@/lib/data/document/assessment-document';
import { createOnce } from '@/lib/data/whole/create-once';
import { inQueue } from '@/lib/data/database/in-queue';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { onceKey } from '@/lib/http/responses/once-key';
import { Refusal } from '@/lib/http/responses/refusal';
import { fileBody, parseWith } from '@/lib/http/guard/request-body';
import { noParams } from '@/lib/http/guard/route-params';
import { answerStart } from '@/app/start/_lib/answer-start';

// The form around the file takes some bytes too.
const envelopeBytes = 4096;

export const POST = guardedRoute(
  {
    name: 'POST /start/load',
    refusedAs: 'page',
    params: noParams,
    body: fileBody('file', documentByteLimit + envelopeBytes),
    limit: 'creation',
    makes: 10_000,
  },
  async ({ request, body: { content, fields }, words }) => {
    const parsed = await inQueue('load', () => parseAssessmentDocument(content));
    if (!parsed.ok) throw new Refusal('invalid-input', { issues: parsed.issues });
    const once = parseWith(onceKey, fields.get('once'));
    return answerStart(request, words, await createOnce({ once, content }, parsed.value));
  },
);
