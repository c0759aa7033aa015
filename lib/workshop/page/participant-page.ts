/** What one participant sees: the screen of the workshop with their own votes in it. */
import { participantAddress } from '@/lib/access/cookies/participant-cookie';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { Participant } from '@/lib/workshop/store/people/participants';
import type { Ballot } from '@/lib/workshop/store/people/votes';
import { questionScreen, type Screen, screenOf, screenOfQuestion } from '@/lib/workshop/model/screen';
import type { WorkshopState } from '@/lib/workshop/model/workshop-state';
import { type OwnPart, voteKey } from './ballot';
import { type Filled, filledWith } from './ballot-fields';
import { drawRemoved, drawScreen, drawStatus } from './draw-screen';
import { html, type Html } from './html';
import type { PageData } from './page-data';
import { workshopReading } from './workshop-reading';
import { participantScript } from './participant-script-text';
import type { Shell } from './shell';
import { drawForAll, drawForRemoved } from './screen-drawing';

const refreshSeconds = 10;

interface ParticipantPageProps {
  readonly words: Words;
  readonly workshop: WorkshopState;
  readonly participant: Participant;
  readonly votes: readonly Ballot[];
  /** The question asked for at one's own pace. */
  readonly question?: string | undefined;
  readonly refused?: OwnPart['refused'];
}

export function participantPage(props: ParticipantPageProps): Shell {
  const { words, workshop, participant } = props;
  const screen = shownScreen(props);
  if (workshop.state === 'closed') return closedPage(words);
  const reading = workshopReading(words, workshop.instrumentVersion);
  const own: OwnPart = { cast: castVotes(props), ...(props.refused && { refused: props.refused }) };
  const forAll = participant.removed ? drawForRemoved(words) : drawForAll(words, workshop);
  const data = Object.entries<string>({ ...pageData(props, { own, key: forAll.key }) });
  const shown = participant.removed
    ? drawRemoved(words)
    : drawScreen({ reading, workshopId: workshop.workshopId, own }, screen);
  const main = html`<main${data.map(([name, value]) => html` data-${name}="${value}"`)}>
<p id="status">${participant.removed ? forAll.status : drawStatus(reading, workshop, screen)}</p>
<p id="line" role="status"></p>
<div id="screen">${shown}</div>
</main>`;
  return {
    words,
    title: words.t('voting.page.pageTitle', { title: workshop.setup.title }),
    place: placeOf(words, workshop, participant),
    main,
    footer: footerOf(props, screen),
    script: participantScript(),
    ...(screen.kind === 'waiting' || participant.removed ? { refresh: refreshSeconds } : {}),
  };
}

function pageData(
  { words, workshop }: ParticipantPageProps,
  { own, key }: { readonly own: OwnPart; readonly key: string },
): PageData {
  return {
    workshop: participantAddress(workshop.workshopId),
    event: String(workshop.event),
    key,
    own: ownText(own),
    pace: workshop.pace,
    sent: words.t('voting.page.sent'),
    unsent: words.t('voting.page.unsent'),
    moved: words.t('voting.page.moved'),
    refused: words.t('voting.page.refused'),
    lost: words.t('voting.page.lost'),
  };
}

/**
 * At one's own pace a question that was asked for, otherwise what the workshop is on; a refused vote stays before its
 * author.
 */
function shownScreen({
  workshop,
  question,
  refused,
}: Pick<ParticipantPageProps, 'workshop' | 'question' | 'refused'>): Screen {
  const led = screenOf(workshop);
  const own = refused && workshop.questions.find((one) => one.question === question);
  if (own) return screenOfQuestion(own);
  return led.kind === 'list' && question !== undefined ? (questionScreen(workshop, question) ?? led) : led;
}

/** The workshop has closed: nothing else is said of it, not even its name. */
export function closedPage(words: Words): Shell {
  const main = html`<main><h1>${words.t('voting.page.closed')}</h1><p>${words.t('voting.page.closedText')}</p></main>`;
  return { words, title: words.t('voting.page.closed'), main };
}

function footerOf({ words, workshop }: ParticipantPageProps, screen: Screen): Html {
  const address = participantAddress(workshop.workshopId);
  const label = words.t(workshop.pace === 'own' && screen.kind !== 'list' ? 'voting.page.list' : 'voting.page.refresh');
  return html`<a href="${address}">${label}</a>${leavePart(words, address)}`;
}

/** Folded, because whoever has left cannot change their votes any more. */
function leavePart(words: Words, address: string): Html {
  const t = (key: string) => words.t(`voting.page.leave.${key}`);
  const button = html`<button name="leave" value="yes">${t('submit')}</button>`;
  return html`<details><summary>${t('title')}</summary><p>${t('text')}</p>
<form method="post" action="${address}/leave">${button}</form></details>`;
}

function placeOf(words: Words, workshop: WorkshopState, { name, department }: Participant): string {
  return [workshop.setup.title, personOf(words, { name, department })].filter((text) => text !== '').join(' · ');
}

function personOf(
  words: Words,
  { name, department }: { readonly name: string | undefined; readonly department: string | undefined },
): string {
  if (name !== undefined && department !== undefined) return words.t('voting.page.asBoth', { name, department });
  if (name !== undefined) return words.t('voting.page.asName', { name });
  return department === undefined ? '' : words.t('voting.page.asDepartment', { department });
}

/** Votes of rounds that are open: the others cannot be changed. */
function castVotes({ workshop, votes }: ParticipantPageProps): ReadonlyMap<string, Filled> {
  const isOpen = ({ question, round }: Ballot) =>
    workshop.questions.some(
      (one) =>
        one.question === question && one.rounds.some(({ number, state }) => number === round && state === 'voting'),
    );
  return new Map(votes.filter(isOpen).map(({ question, round, vote }) => [voteKey(question, round), filledWith(vote)]));
}

function ownText({ cast }: OwnPart): string {
  return JSON.stringify(
    Object.fromEntries(
      [...cast].map(([key, filled]) => [
        key,
        new URLSearchParams(filled.map(([name, value]) => [name, value])).toString(),
      ]),
    ),
  );
}

/** The next question at one's own pace that one has not voted on, going round; none where that was the last. */
export function nextQuestion(workshop: WorkshopState, votes: readonly Ballot[], voted: string): string | undefined {
  const screen = screenOf(workshop);
  if (screen.kind !== 'list') return undefined;
  const place = screen.questions.findIndex(({ question }) => question === voted);
  const inQueue = [...screen.questions.slice(place + 1), ...screen.questions.slice(0, Math.max(0, place))];
  return inQueue.find(
    (one) =>
      one.kind === 'voting' && !votes.some(({ question, round }) => question === one.question && round === one.number),
  )?.question;
}
