/** The part of the participants' page that changes with the workshop. */
import type { Words } from '@/lib/i18n/catalogue/words';
import { answerText, type Reading } from '@/lib/i18n/text/answer-text';
import { participantAddress } from '@/lib/access/cookies/participant-cookie';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import type { QuestionScreen, Screen } from '@/lib/workshop/model/screen';
import type { RoundNumber, Tally } from '@/lib/workshop/model/workshop';
import { ballot, type OwnPart, voteKey } from './ballot';
import { html, type Html, screenTitle } from './html';
import { questionWords } from './workshop-reading';
import { tallyTable } from './tally-table';

interface ScreenProps {
  readonly reading: Reading;
  readonly workshopId: string;
  readonly own: OwnPart;
}

type Of<Kind extends Screen['kind']> = Extract<Screen, { readonly kind: Kind }>;

export function drawScreen(props: ScreenProps, screen: Screen): Html {
  const { reading, workshopId, own } = props;
  const { words } = reading;
  switch (screen.kind) {
    case 'closed':
      return html`<div data-over>${notice(words, 'closed')}</div>`;
    case 'waiting':
      return html`${notice(words, 'waiting')}${practice(words)}`;
    case 'list':
      return drawList(props, screen);
    case 'voting': {
      const { question, number, earlier } = screen;
      const before = tallyPart(reading, { question, number: 1, tally: earlier });
      return html`${ballot({ reading, workshopId, question, round: number, own })}${before}`;
    }
    case 'revealed':
      return drawRevealed(reading, screen);
    case 'decided':
      return drawDecided(reading, screen);
  }
}

/** What somebody sees who was taken out of the workshop: the same page, which goes on when they are let in again. */
export function drawRemoved(words: Words): Html {
  return html`<div data-out>${notice(words, 'removed')}</div>`;
}

function notice(words: Words, what: 'closed' | 'waiting' | 'removed'): Html {
  return html`${screenTitle(words.t(`voting.page.${what}`))}<p>${words.t(`voting.page.${what}Text`)}</p>`;
}

const ways = ['foot', 'bicycle', 'tram', 'car'] as const;

/** A question to get used to the page with: it is in no form, so nothing of it can be sent. */
function practice(words: Words): Html {
  const choices = ways.map(
    (way) => html`<label class="pick"><input type="radio" name="practice">
<span>${words.t(`voting.page.practice.${way}`)}</span></label>`,
  );
  return html`<details><summary>${words.t('voting.page.practice.title')}</summary>
<fieldset><legend>${words.t('voting.page.practice.question')}</legend>${choices}</fieldset>
<p class="quiet">${words.t('voting.page.practice.notSent')}</p></details>`;
}

function titleOf(reading: Reading, question: string): string {
  return reading.words.t(`${questionWords(reading, question)}.title`);
}

function drawList({ reading, workshopId, own }: ScreenProps, { questions }: Of<'list'>): Html {
  const { words } = reading;
  const items = questions.map((screen) => {
    const href = `${participantAddress(workshopId)}?question=${screen.question}`;
    const key = screen.kind === 'voting' ? voteKey(screen.question, screen.number) : undefined;
    const name = words.t(`${questionWords(reading, screen.question)}.short`);
    const note = key !== undefined && html`<span data-note>${own.cast.has(key) && words.t('voting.page.sent')}</span>`;
    const standing = html`<span class="quiet">${standingOf(reading, screen)}</span>`;
    const mark = key !== undefined && html` data-v="${key}"`;
    return html`<li${mark}><a href="${href}">${name}</a> ${standing}${note}</li>`;
  });
  const lead = html`<p>${words.t('voting.page.ownText')}</p>`;
  return html`${screenTitle(words.t('voting.page.ownTitle'))}${lead}<ol class="list">${items}</ol>`;
}

function standingOf({ words }: Reading, screen: QuestionScreen): string {
  switch (screen.kind) {
    case 'voting':
      return words.t(screen.number === 1 ? 'voting.page.open' : 'voting.page.again');
    case 'waiting':
      return words.t('voting.page.notBegun');
    default:
      return words.t(`voting.page.${screen.kind}Short`);
  }
}

function drawRevealed(reading: Reading, { question, number, tally, earlier }: Of<'revealed'>): Html {
  const { words } = reading;
  const gone = tally === undefined && html`<p>${words.t('voting.page.tallyGone')}</p>`;
  const before = number === 2 && tallyPart(reading, { question, number: 1, tally: earlier });
  return html`<p class="quiet">${words.t('voting.page.revealed')}</p>${screenTitle(titleOf(reading, question))}
${gone}${tallyPart(reading, { question, number, tally })}${before}
<p>${words.t('voting.page.talk')}</p>`;
}

function drawDecided(reading: Reading, { question, decision, tally, earlier }: Of<'decided'>): Html {
  const { words } = reading;
  const { answer, reason, minorityView } = decision;
  const said = (title: string, text: string | undefined) =>
    text !== undefined && html`<h2>${title}</h2><blockquote>${text}</blockquote>`;
  const last = tallyPart(reading, { question, number: earlier === undefined ? 1 : 2, tally });
  const before = tallyPart(reading, { question, number: 1, tally: earlier });
  return html`<p class="quiet">${words.t('voting.page.decided')}</p>${screenTitle(titleOf(reading, question))}
<p><b>${answerText(reading, question, answer)}</b></p>
${said(words.t('voting.page.decidedReason'), reason)}${said(words.t('voting.page.decidedMinority'), minorityView)}
${last}${before}`;
}

interface TallyPartProps {
  readonly question: string;
  readonly number: RoundNumber;
  readonly tally: Tally | undefined;
}

function tallyPart(reading: Reading, { question, number, tally }: TallyPartProps): Html {
  if (tally === undefined) return html``;
  const caption = reading.words.t(`voting.page.caption.${number}`, { voters: tally.voters });
  return tallyTable({ reading, question: requireQuestion(reading.instrument, question), tally, caption });
}

/** How far it has come, on one line: how many are here or have voted, never who voted how. */
export function drawStatus({ words }: Reading, workshop: WorkshopState, screen: Screen): string {
  const present = workshop.present.count;
  if (screen.kind === 'closed') return '';
  if (screen.kind !== 'voting') return words.t('voting.page.present', { count: present });
  const round = workshop.questions
    .find(({ question }) => question === screen.question)
    ?.rounds.find(({ number }) => number === screen.number);
  return words.t('voting.page.voted', { voted: round?.voted.count ?? 0, present });
}
