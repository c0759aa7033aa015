/** Sends what was handed in, one vote after another, each until an answer says that it is in or refused. */
import { refused, workshop } from './page';
import { showSettled } from './screen';
import { nextUnsent, settleVote, unsentVote } from './votes';

const longestAnswerMilliseconds = 9_000;
const retryMilliseconds = 3_000;

let isSending = false;
let retry: ReturnType<typeof setTimeout>;

export async function sendVotes(): Promise<void> {
  const key = nextUnsent();
  if (!key || isSending) return;
  isSending = true;
  clearTimeout(retry);
  const body = unsentVote(key) ?? '';
  const problem = await post(body).catch(() => undefined);
  isSending = false;
  if (problem === undefined) {
    retry = setTimeout(() => void sendVotes(), retryMilliseconds);
    return;
  }
  settleVote(key, body, !problem);
  showSettled(key, problem);
  void sendVotes();
}

/** The problem, empty where the vote is in; undefined where the server, failing or asked too much, has not decided. */
async function post(body: string): Promise<string | undefined> {
  const answer = await fetch(`${workshop}/vote`, {
    method: 'POST',
    body: new URLSearchParams(body),
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(longestAnswerMilliseconds),
  });
  if (answer.status >= 500 || answer.status === 429) return undefined;
  return answer.ok ? '' : (await problemIn(answer)) || refused;
}

async function problemIn(answer: Response): Promise<string | undefined> {
  // As answerRefusedVote writes it; a proxy on the way may have written anything else.
  const { problem } = (await answer.json().catch(() => ({}))) as { readonly problem?: string };
  return problem;
}
