import { documentByteLimit, parseAssessmentDocument } from '@/lib/data/assessment-document';
import { createOnce } from '@/lib/data/create-once';
import { inQueue } from '@/lib/data/in-queue';
import { guardedRoute } from '@/lib/security/guarded-route';
import { onceKey } from '@/lib/security/once-key';
import { Refusal } from '@/lib/security/refusal';
import { fileBody, parseWith } from '@/lib/security/request-body';
import { noParams } from '@/lib/security/route-params';
import { answerStart } from '../answer-start';

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
