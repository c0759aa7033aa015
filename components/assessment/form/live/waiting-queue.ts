/** Sends the answers that wait on this device, without the form that they were given in. */
import type { LiveStatus } from './live-form';
import { SaveQueue } from './save-queue';
import { answerOf, sendAnswer } from './send-answer';
import { type UnsavedAnswer, type UnsavedAnswers, UnsavedStore } from './unsaved-store';

export class WaitingQueue {
  readonly #queue: SaveQueue;
  readonly #listening = new AbortController();

  constructor(assessmentId: string, waiting: UnsavedAnswers, report: (question: string, status: LiveStatus) => void) {
    const store = new UnsavedStore(assessmentId);
    this.#queue = new SaveQueue({
      send: (question, body) => sendAnswer(assessmentId, question, body),
      online: () => navigator.onLine,
      report,
      saved: (question) => {
        store.drop(question);
      },
    });
    for (const [question, answer] of Object.entries(waiting)) this.#begin(question, answer, report);
    addEventListener(
      'online',
      () => {
        this.#queue.retry();
      },
      { signal: this.#listening.signal },
    );
  }

  stop(): void {
    this.#listening.abort();
    this.#queue.stop();
  }

  /** What cannot be sent as it stands is for its own page to say. */
  #begin(
    question: string,
    { kind, draft, version }: UnsavedAnswer,
    report: (question: string, status: LiveStatus) => void,
  ): void {
    const reading = kind === undefined ? undefined : answerOf(kind, draft);
    if (reading === undefined) return;
    if ('why' in reading) {
      report(question, { kind: 'incomplete', why: reading.why });
      return;
    }
    this.#queue.setVersion(question, version);
    this.#queue.put(question, reading.answer);
  }
}

/** What waits, but for the section that the reader is in: its own form sends that. */
export function waitingElsewhere(assessmentId: string, section: string | undefined): UnsavedAnswers {
  return Object.fromEntries(
    Object.entries(new UnsavedStore(assessmentId).read()).filter(([, answer]) => answer.section !== section),
  );
}
