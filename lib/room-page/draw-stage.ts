/** The part of the participants' page that changes with the room. */
import type { Words } from '@/lib/i18n/words';
import { answerText, type Reading } from '@/lib/i18n/answer-text';
import { roomAddress } from '@/lib/access/room-cookie';
import { requireQuestion } from '@/lib/instrument/asked';
import type { RoomState } from '@/lib/workshop/room-state';
import type { QuestionStage, Stage } from '@/lib/workshop/stage';
import type { RoundNumber, Tally } from '@/lib/workshop/workshop';
import { ballot, type OwnPart, voteKey } from './ballot';
import { html, type Html } from './html';
import { questionWords } from './room-reading';
import { tallyTable } from './tally-table';

interface StageProps {
  readonly reading: Reading;
  readonly workshopId: string;
  readonly own: OwnPart;
}

type Of<Kind extends Stage['kind']> = Extract<Stage, { readonly kind: Kind }>;

export function drawStage(props: StageProps, stage: Stage): Html {
  const { reading, workshopId, own } = props;
  const { words } = reading;
  switch (stage.kind) {
    case 'closed':
      return html`<div data-over><h1 tabindex="-1">${words.t('room.page.closed')}</h1><p>${words.t('room.page.closedText')}</p></div>`;
    case 'waiting':
      return html`<h1 tabindex="-1">${words.t('room.page.waiting')}</h1><p>${words.t('room.page.waitingText')}</p>`;
    case 'list':
      return drawList(props, stage);
    case 'voting': {
      const { question, number, earlier } = stage;
      return html`${ballot({ reading, workshopId, question, round: number, own })}${tallyPart(reading, { question, number: 1, tally: earlier })}`;
    }
    case 'revealed':
      return drawRevealed(reading, stage);
    case 'decided':
      return drawDecided(reading, stage);
  }
}

/** What somebody sees who was taken out of the room: the same page, which goes on when they are let in again. */
export function drawRemoved(words: Words): Html {
  return html`<div data-out><h1 tabindex="-1">${words.t('room.page.removed')}</h1><p>${words.t('room.page.removedText')}</p></div>`;
}

function titleOf(reading: Reading, question: string): string {
  return reading.words.t(`${questionWords(reading, question)}.title`);
}

function drawList({ reading, workshopId, own }: StageProps, { questions }: Of<'list'>): Html {
  const { words } = reading;
  const items = questions.map((stage) => {
    const href = `${roomAddress(workshopId)}?question=${stage.question}`;
    const key = stage.kind === 'voting' ? voteKey(stage.question, stage.number) : undefined;
    const name = words.t(`${questionWords(reading, stage.question)}.short`);
    const note = key !== undefined && html`<span data-note>${own.cast.has(key) && words.t('room.page.sent')}</span>`;
    return html`<li${key !== undefined && html` data-v="${key}"`}><a href="${href}">${name}</a> <span class="quiet">${standingOf(reading, stage)}</span>${note}</li>`;
  });
  return html`<h1 tabindex="-1">${words.t('room.page.ownTitle')}</h1><p>${words.t('room.page.ownText')}</p><ol class="list">${items}</ol>`;
}

function standingOf({ words }: Reading, stage: QuestionStage): string {
  switch (stage.kind) {
    case 'voting':
      return words.t(stage.number === 1 ? 'room.page.open' : 'room.page.again');
    case 'waiting':
      return words.t('room.page.notBegun');
    default:
      return words.t(`room.page.${stage.kind}Short`);
  }
}

function drawRevealed(reading: Reading, { question, number, tally, earlier }: Of<'revealed'>): Html {
  const { words } = reading;
  const gone = tally === undefined && html`<p>${words.t('room.page.tallyGone')}</p>`;
  return html`<p class="quiet">${words.t('room.page.revealed')}</p><h1 tabindex="-1">${titleOf(reading, question)}</h1>
${gone}${tallyPart(reading, { question, number, tally })}${number === 2 && tallyPart(reading, { question, number: 1, tally: earlier })}
<p>${words.t('room.page.talk')}</p>`;
}

function drawDecided(reading: Reading, { question, decision, tally, earlier }: Of<'decided'>): Html {
  const { words } = reading;
  const { answer, reason, minorityView } = decision;
  const said = (title: string, text: string | undefined) => text !== undefined && html`<h2>${title}</h2><blockquote>${text}</blockquote>`;
  return html`<p class="quiet">${words.t('room.page.decided')}</p><h1 tabindex="-1">${titleOf(reading, question)}</h1>
<p><b>${answerText(reading, question, answer)}</b></p>
${said(words.t('room.page.decidedReason'), reason)}${said(words.t('room.page.decidedMinority'), minorityView)}
${tallyPart(reading, { question, number: earlier === undefined ? 1 : 2, tally })}${tallyPart(reading, { question, number: 1, tally: earlier })}`;
}

function tallyPart(reading: Reading, { question, number, tally }: { readonly question: string; readonly number: RoundNumber; readonly tally: Tally | undefined }): Html {
  if (tally === undefined) return html``;
  const caption = reading.words.t(`room.page.caption.${number}`, { voters: tally.voters });
  return tallyTable({ reading, question: requireQuestion(reading.instrument, question), tally, caption });
}

/** How far it has come, on one line: how many are here or have voted, never who voted how. */
export function drawStatus({ words }: Reading, room: RoomState, stage: Stage): string {
  const present = room.present.count;
  if (stage.kind === 'closed') return '';
  if (stage.kind !== 'voting') return words.t('room.page.present', { count: present });
  const round = room.questions.find(({ question }) => question === stage.question)?.rounds.find(({ number }) => number === stage.number);
  return words.t('room.page.voted', { voted: round?.voted.count ?? 0, present });
}
