import type { Answer } from '@/lib/instrument/answer';

/** The stored form of an answer: keys always in this order, so that equal answers are equal texts. */
export function writeAnswerContent(answer: Answer): string {
  const { evidence, note, confidence } = answer;
  return JSON.stringify({
    state: answer.state,
    ...(answer.state === 'answered' ? { value: answer.value } : {}),
    ...(answer.state === 'not-applicable' ? { reason: answer.reason } : {}),
    ...(evidence === undefined || evidence.length === 0 ? {} : { evidence: evidence.map(writeEvidence) }),
    ...(note === undefined || note === '' ? {} : { note }),
    ...(confidence === undefined ? {} : { confidence }),
  });
}

function writeEvidence(item: NonNullable<Answer['evidence']>[number]): object {
  return {
    title: item.title,
    ...(item.url === undefined ? {} : { url: item.url }),
    ...(item.date === undefined ? {} : { date: item.date }),
  };
}

export function readAnswerContent(content: string): Answer {
  return JSON.parse(content) as Answer;
}
