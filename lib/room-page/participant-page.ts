/** What one participant sees: the stage of the room with their own votes in it. */
import { roomAddress } from '@/lib/access/room-cookie';
import type { Words } from '@/lib/i18n/words';
import type { Participant } from '@/lib/data/participants';
import type { Ballot } from '@/lib/data/votes';
import { questionStage, type Stage, stageOf, stageOfQuestion } from '@/lib/workshop/stage';
import type { RoomState } from '@/lib/workshop/room-state';
import { type OwnPart, voteKey } from './ballot';
import { type Filled, filledWith } from './ballot-fields';
import { drawRemoved, drawStage, drawStatus } from './draw-stage';
import { html, type Html } from './html';
import type { PageData } from './page-data';
import { roomReading } from './room-reading';
import { roomScript } from './room-script';
import type { Shell } from './shell';
import { drawForAll, drawForRemoved } from './stage-drawing';

const refreshSeconds = 10;

interface ParticipantPageProps {
  readonly words: Words;
  readonly room: RoomState;
  readonly participant: Participant;
  readonly votes: readonly Ballot[];
  /** The question asked for at one's own pace. */
  readonly question?: string | undefined;
  readonly refused?: OwnPart['refused'];
}

export function participantPage(props: ParticipantPageProps): Shell {
  const { words, room, participant } = props;
  const stage = shownStage(props);
  if (room.state === 'closed') return closedPage(words);
  const reading = roomReading(words, room.instrumentVersion);
  const own: OwnPart = { cast: castVotes(props), ...(props.refused && { refused: props.refused }) };
  const forAll = participant.removed ? drawForRemoved(words) : drawForAll(words, room);
  const data = Object.entries<string>({ ...pageData(props, { own, key: forAll.key }) });
  const main = html`<main${data.map(([name, value]) => html` data-${name}="${value}"`)}>
<p id="status">${participant.removed ? forAll.status : drawStatus(reading, room, stage)}</p>
<p id="line" role="status"></p>
<div id="stage">${participant.removed ? drawRemoved(words) : drawStage({ reading, workshopId: room.workshopId, own }, stage)}</div>
</main>`;
  return {
    words,
    title: words.t('room.page.pageTitle', { title: room.setup.title }),
    place: placeOf(words, room, participant),
    main,
    footer: footerOf(props, stage),
    script: roomScript(),
    ...(stage.kind === 'waiting' || participant.removed ? { refresh: refreshSeconds } : {}),
  };
}

function pageData({ words, room }: ParticipantPageProps, { own, key }: { readonly own: OwnPart; readonly key: string }): PageData {
  return {
    room: roomAddress(room.workshopId),
    event: String(room.event),
    key,
    own: ownText(own),
    pace: room.pace,
    sent: words.t('room.page.sent'),
    unsent: words.t('room.page.unsent'),
    moved: words.t('room.page.moved'),
    refused: words.t('room.page.refused'),
    lost: words.t('room.page.lost'),
  };
}

/** At one's own pace a question that was asked for, otherwise what the room is on; a refused vote stays before its author. */
function shownStage({ room, question, refused }: Pick<ParticipantPageProps, 'room' | 'question' | 'refused'>): Stage {
  const led = stageOf(room);
  const own = refused && room.questions.find((one) => one.question === question);
  if (own) return stageOfQuestion(own);
  return led.kind === 'list' && question !== undefined ? (questionStage(room, question) ?? led) : led;
}

/** The room has closed: nothing else is said of it, not even its name. */
export function closedPage(words: Words): Shell {
  const main = html`<main><h1>${words.t('room.page.closed')}</h1><p>${words.t('room.page.closedText')}</p></main>`;
  return { words, title: words.t('room.page.closed'), main };
}

function footerOf({ words, room }: ParticipantPageProps, stage: Stage): Html {
  const address = roomAddress(room.workshopId);
  const label = words.t(room.pace === 'own' && stage.kind !== 'list' ? 'room.page.list' : 'room.page.refresh');
  return html`<a href="${address}">${label}</a>${leavePart(words, address)}`;
}

/** Folded, because whoever has left cannot change their votes any more. */
function leavePart(words: Words, address: string): Html {
  return html`<details><summary>${words.t('room.page.leave.title')}</summary><p>${words.t('room.page.leave.text')}</p>
<form method="post" action="${address}/leave"><button name="leave" value="yes">${words.t('room.page.leave.submit')}</button></form></details>`;
}

function placeOf(words: Words, room: RoomState, { name, department }: Participant): string {
  return [room.setup.title, personOf(words, { name, department })].filter((text) => text !== '').join(' · ');
}

function personOf(words: Words, { name, department }: { readonly name: string | undefined; readonly department: string | undefined }): string {
  if (name !== undefined && department !== undefined) return words.t('room.page.asBoth', { name, department });
  if (name !== undefined) return words.t('room.page.asName', { name });
  return department === undefined ? '' : words.t('room.page.asDepartment', { department });
}

/** Votes of rounds that are open: the others cannot be changed. */
function castVotes({ room, votes }: ParticipantPageProps): ReadonlyMap<string, Filled> {
  const isOpen = ({ question, round }: Ballot) => room.questions.some((one) => one.question === question && one.rounds.some(({ number, state }) => number === round && state === 'voting'));
  return new Map(votes.filter(isOpen).map(({ question, round, vote }) => [voteKey(question, round), filledWith(vote)]));
}

function ownText({ cast }: OwnPart): string {
  return JSON.stringify(Object.fromEntries([...cast].map(([key, filled]) => [key, new URLSearchParams(filled.map(([name, value]) => [name, value])).toString()])));
}

/** The next question at one's own pace that one has not voted on, going round; none where that was the last. */
export function nextQuestion(room: RoomState, votes: readonly Ballot[], voted: string): string | undefined {
  const stage = stageOf(room);
  if (stage.kind !== 'list') return undefined;
  const place = stage.questions.findIndex(({ question }) => question === voted);
  const inTurn = [...stage.questions.slice(place + 1), ...stage.questions.slice(0, Math.max(0, place))];
  return inTurn.find((one) => one.kind === 'voting' && !votes.some(({ question, round }) => question === one.question && round === one.number))?.question;
}
