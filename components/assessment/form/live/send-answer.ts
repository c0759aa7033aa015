/** How an answer goes to the server, from whichever page. */
import { type AnswerDraft, readDraft } from '@/lib/instrument/form/answer-draft';
import type { QuestionKind } from '@/lib/instrument/model/instrument';

export function sendAnswer(assessmentId: string, question: string, body: string): Promise<Response> {
  return fetch(`/api/v1/assessments/${assessmentId}/answers/${question}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body,
    // Lets the last answer arrive although the page is being left; browsers allow it for small bodies only.
    keepalive: body.length < 15_000,
    signal: AbortSignal.timeout(30_000),
  });
}

/** What is missing before it can be sent. */
export type Incompleteness = 'valueMissing' | 'contradiction';

/** What is to be sent for a draft; null clears the answer. */
export function answerOf(
  kind: QuestionKind,
  draft: AnswerDraft,
): { readonly answer: unknown } | { readonly why: Incompleteness } {
  const reading = readDraft(kind, draft);
  if (reading.kind === 'empty') return { answer: null };
  if (reading.kind === 'contradiction') return { why: 'contradiction' };
  return reading.input['state'] === 'answered' && !('value' in reading.input)
    ? { why: 'valueMissing' }
    : { answer: reading.input };
}
