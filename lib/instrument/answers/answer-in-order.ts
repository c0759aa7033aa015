import type { Answer } from './answer';

/** Keys in one order, so that equal reports are equal texts. */
export function inOrder(answer: Answer): Answer {
  const { evidence, note, confidence } = answer;
  const extras = {
    ...(evidence &&
      evidence.length > 0 && {
        evidence: evidence.map(({ title, url, date }) => ({ title, ...(url && { url }), ...(date && { date }) })),
      }),
    ...(note && { note }),
    ...(confidence && { confidence }),
  };
  switch (answer.state) {
    case 'answered':
      return { state: answer.state, value: rowsInOrder(answer.value), ...extras };
    case 'not-applicable':
      return { state: answer.state, reason: answer.reason, ...extras };
    case 'unsure':
    case 'withheld':
      return { state: answer.state, ...extras };
  }
}

type Value = Extract<Answer, { state: 'answered' }>['value'];

function rowsInOrder(value: Value): Value {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
