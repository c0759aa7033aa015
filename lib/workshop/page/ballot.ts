/** One question to vote on. */
import type { Reading } from '@/lib/i18n/text/answer-text';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { participantAddress } from '@/lib/access/cookies/participant-cookie';
import type { RoundNumber } from '@/lib/workshop/model/workshop';
import { ballotFields, type Filled } from './ballot-fields';
import { html, type Html, screenTitle } from './html';
import { questionWords } from './workshop-reading';

/** Tells one round of one question from all others, also to the script. */
export function voteKey(question: string, round: RoundNumber): string {
  return `${question}/${round}`;
}

/** What is one person's own on a page that is otherwise everybody's. */
export interface OwnPart {
  /** By vote key: votes that were cast in rounds that are open. */
  readonly cast: ReadonlyMap<string, Filled>;
  /** What was typed and refused, and why. */
  readonly refused?: { readonly key: string; readonly filled: Filled; readonly problems: readonly string[] };
}

/** A page as everybody sees it. */
export const nobody: OwnPart = { cast: new Map() };

interface BallotProps {
  readonly reading: Reading;
  readonly workshopId: string;
  readonly question: string;
  readonly round: RoundNumber;
  readonly own: OwnPart;
}

export function ballot({ reading, workshopId, question, round, own }: BallotProps): Html {
  const { words, instrument } = reading;
  const key = voteKey(question, round);
  const texts = questionWords(reading, question);
  const { filled, problems, sent } = standing(own, key);
  const whichRound = html`<p class="quiet">${words.t(`voting.page.round.${round}`)}</p>`;
  const goOn = html`<button type="button" data-go hidden>${words.t('voting.page.go')}</button>`;
  const [vote, change] = [words.t('voting.page.send'), words.t('voting.page.change')];
  const send = html`<button data-change="${change}">${sent ? change : vote}</button>`;
  const reason = filled.find(([name]) => name === 'reason')?.[1] ?? '';
  return html`<form method="post" action="${participantAddress(workshopId)}/vote" data-v="${key}" autocomplete="off">
<input type="hidden" name="question" value="${question}"><input type="hidden" name="round" value="${round}">
<fieldset aria-describedby="help"><legend>${whichRound}${screenTitle(words.t(`${texts}.title`))}</legend>
<details><summary>${words.t('voting.page.help')}</summary>
<p id="help" class="quiet">${words.t(`${texts}.help`)}</p></details>
${problems.map((problem) => html`<p class="problem" role="alert">${problem}</p>`)}
${ballotFields({ reading, question: requireQuestion(instrument, question), filled })}</fieldset>
<details${reason && html` open`}><summary>${words.t('voting.page.reason')}</summary>
<textarea name="reason" rows="3" aria-label="${words.t('voting.page.reason')}" aria-describedby="reason-hint">
${reason}</textarea><small id="reason-hint">${words.t('voting.page.reasonHint')}</small></details>
<p data-note role="status">${sent && words.t('voting.page.sent')}</p>
${send} ${goOn}
<p class="quiet">${words.t('voting.page.blind')}</p>
</form>`;
}

function standing(
  { cast, refused }: OwnPart,
  key: string,
): { readonly filled: Filled; readonly problems: readonly string[]; readonly sent: boolean } {
  if (refused?.key === key) return { filled: refused.filled, problems: refused.problems, sent: false };
  return { filled: cast.get(key) ?? [], problems: [], sent: cast.has(key) };
}
