/** Hears of the workshop by its stream; where no stream gets through, it asks. */
import type { WorkshopNews } from '@/lib/workshop/live/frames';
import { event, lost, workshop } from './page';
import { sendVotes } from './send-votes';
import { isOver, say, takeNews } from './screen';
import { forgetVotes } from './votes';

const turnMilliseconds = 4_000;
/** Turns without a word from the stream after which the page asks for itself. */
const patience = 2;
/** Turns after which a stream that the browser has given up is opened again. */
const turnsToReopen = 8;
/** EventSource.CLOSED. */
const closed = 2;

let lastEvent: string | number = event;
let source: EventSource | undefined;
let isLive = false;
let quietTurns = 0;

/** Also again, where the stream before may have died unnoticed. */
export function followWorkshop(): void {
  source?.close();
  if (isOver()) return;
  isLive = false;
  quietTurns = 0;
  source = new EventSource(`${workshop}/events`);
  source.onerror = () => {
    isLive = false;
  };
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const wasLive = isLive;
    isLive = true;
    quietTurns = 0;
    hear(JSON.parse(data) as WorkshopNews, wasLive);
  };
}

function hear(news: WorkshopNews, wasLive: boolean): void {
  if (!wasLive) say('');
  lastEvent = news.event;
  takeNews(news);
  if (isOver()) {
    source?.close();
    forgetVotes();
  } else void sendVotes();
}

async function ask(): Promise<void> {
  try {
    const answer = await fetch(`${workshop}/events?since=${lastEvent}`);
    if (!answer.ok) throw new Error();
    hear((await answer.json()) as WorkshopNews, false);
  } catch {
    say(lost);
  }
}

function takeTurn(): void {
  if (isLive || isOver()) return;
  quietTurns += 1;
  if (quietTurns % turnsToReopen === 0 && source?.readyState === closed) followWorkshop();
  else if (quietTurns >= patience) void ask();
}

setInterval(takeTurn, turnMilliseconds);
