import 'server-only';
import { participantAddress } from '@/lib/access/cookies/participant-cookie';
import type { Participant } from '@/lib/workshop/store/people/participants';
import { readWorkshopState } from '@/lib/workshop/store/workshop-state';
import { listOwnVotes } from '@/lib/workshop/store/people/votes';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { FormIssue } from '@/lib/instrument/form/answer-form';
import type { Question } from '@/lib/instrument/model/instrument';
import { plainPage } from '@/lib/http/responses/plain-page';
import { Refusal } from '@/lib/http/responses/refusal';
import type { VoteReading } from '@/lib/workshop/model/read-vote';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import type { RoundNumber } from '@/lib/workshop/model/workshop';
import type { Filled } from './ballot-fields';
import { voteKey } from './ballot';
import { closedPage, participantPage } from './participant-page';
import { nonceOf, shellResponse } from './shell';

interface RefusedVote {
  readonly words: Words;
  readonly participant: Participant;
  readonly question: Question;
  readonly round: RoundNumber;
  /** As it was typed. */
  readonly filled: Filled;
  readonly status: 400 | 403 | 409;
  readonly problems: readonly string[];
}

export function problemsOf(words: Words, reading: Exclude<VoteReading, { kind: 'vote' }>): readonly string[] {
  if (reading.kind === 'empty') return [words.t('voting.page.empty')];
  return reading.issues.map((issue) => problemOf(words, issue));
}

function problemOf(words: Words, issue: FormIssue): string {
  if (issue.code === 'contradiction') return words.t('voting.page.contradiction');
  return words.t(`answer-issues.${issue.code}`, issue.params ?? {});
}

/** Says why, and gives back everything that was typed. */
export async function answerRefusedVote(request: Request, vote: RefusedVote): Promise<Response> {
  const { words, participant, question, round, filled, status, problems } = vote;
  if (request.headers.get('accept')?.includes('application/json') === true)
    return Response.json({ problem: problems.join(' ') }, { status, headers: { 'cache-control': 'no-store' } });
  const [workshop, votes] = await Promise.all([readWorkshopState(participant.workshopId), listOwnVotes(participant)]);
  if (workshop === undefined) throw new Refusal('not-in-workshop');
  const nonce = nonceOf(request);
  if (workshop.state === 'closed') return shellResponse(closedPage(words), { status, nonce });
  if (participant.removed || !isVoting(workshop, question.id, round)) return typedBack(vote);
  const refused = { key: voteKey(question.id, round), filled, problems };
  return shellResponse(participantPage({ words, workshop, participant, votes, question: question.id, refused }), {
    status,
    nonce,
  });
}

function isVoting(workshop: WorkshopState, question: string, round: RoundNumber): boolean {
  return workshop.questions.some(
    (one) =>
      one.question === question && one.rounds.some(({ number, state }) => number === round && state === 'voting'),
  );
}

function typedBack({ words, participant, filled, status, problems }: RefusedVote): Response {
  const reason = filled.findLast(([name]) => name === 'reason')?.[1] ?? '';
  return plainPage(words, {
    status,
    title: words.t(participant.removed ? 'voting.page.removed' : 'voting.page.late'),
    paragraphs: problems,
    typed: [{ name: 'reason', value: reason, label: words.t('voting.page.reason') }],
    links: [{ href: participantAddress(participant.workshopId), text: words.t('voting.page.refresh') }],
  });
}
