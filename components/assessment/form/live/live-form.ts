/** Saves answers as they are given. */
import { type AnswerDraft, draftFromAnswer, emptyDraft, fingerprint } from '@/lib/instrument/form/answer-draft';
import { baseName, baseValue } from '@/lib/instrument/form/answer-fields';
import { countChosen, showDependents } from './beside-answers';
import { describeQuestion } from './describe-fields';
import type { LiveQuestion, LiveSetup } from './live-setup';
import { type FormMethods, QuestionFields, questionOf } from './question-fields';
import { type CurrentAnswer, SaveQueue, type SaveStatus } from './save-queue';
import { answerOf, type Incompleteness, sendAnswer } from './send-answer';
import { type UnsavedAnswers, UnsavedStore } from './unsaved-store';

export type LiveStatus =
  | SaveStatus
  | { readonly kind: 'incomplete'; readonly why: Incompleteness }
  /** It waits for the server, on this page alone: the browser keeps nothing. */
  | { readonly kind: 'unkept' };

/** What the page is told. */
export interface LiveEvents {
  readonly status: (question: string, status: LiveStatus | undefined) => void;
  readonly announce: (text: string) => void;
  /** Unsaved answers of earlier were found on this device. */
  readonly restored: (answers: UnsavedAnswers) => void;
  /** Somebody wants to go on while answers wait for the connection. */
  readonly blocked: () => void;
}

const typingPause = 800;

export class LiveForm {
  readonly fields: QuestionFields;
  readonly #setup: LiveSetup;
  readonly #events: LiveEvents;
  readonly #form: HTMLFormElement;
  readonly #queue: SaveQueue;
  readonly #store: UnsavedStore;
  readonly #listening = new AbortController();
  readonly #typing = new Map<string, ReturnType<typeof setTimeout>>();
  /** Fingerprint of what is saved, by question. */
  readonly #saved = new Map<string, string>();
  /** What was handed over to be saved, by question. */
  readonly #sent = new Map<string, AnswerDraft>();
  readonly #incomplete = new Set<string>();
  #leaving = false;
  #continuing = false;
  /** The button that was pressed to go on: it says where to. */
  #pressed: HTMLElement | null = null;

  constructor(form: HTMLFormElement, setup: LiveSetup, parts: { methods: FormMethods; events: LiveEvents }) {
    this.#form = form;
    this.#setup = setup;
    this.#events = parts.events;
    this.fields = new QuestionFields(form, parts.methods);
    this.#store = new UnsavedStore(setup.assessmentId);
    this.#queue = new SaveQueue({
      send: (question, body) => sendAnswer(setup.assessmentId, question, body),
      online: () => navigator.onLine,
      report: (question, status) => {
        const waits = status.kind === 'offline' || status.kind === 'retrying';
        parts.events.status(question, waits && !this.#store.keeps ? { kind: 'unkept' } : status);
        this.#goOn();
      },
      saved: (question, version) => {
        this.#acknowledge(question, version, this.#sent.get(question) ?? emptyDraft);
      },
    });
    this.#begin();
  }

  stop(): void {
    this.#listening.abort();
    this.#queue.stop();
    for (const timer of this.#typing.values()) clearTimeout(timer);
  }

  keepMine(question: string, current: CurrentAnswer): void {
    this.#queue.keepMine(question, current.version);
  }

  keepTheirs(question: string, current: CurrentAnswer): void {
    this.#queue.keepTheirs(question, current.version);
    const { answer, savedAt: at } = current;
    const draft = draftFromAnswer(answer ?? undefined);
    this.fields.fill(question, draft);
    this.#acknowledge(question, current.version, draft);
    this.#follow(question);
    this.#events.status(question, at === undefined ? undefined : { kind: 'saved', at, cleared: answer === null });
  }

  /** Everything that is not saved, in words. */
  unsavedText(): string {
    return this.#unsaved()
      .map(({ id }) => describeQuestion(this.fields.fieldset(id), this.fields.read(id)))
      .join('\n\n');
  }

  #begin(): void {
    const { questions } = this.#setup;
    for (const { id } of questions) this.#readBase(id);
    const restored = this.#restore();
    for (const question of questions) {
      countChosen(this.fields, question, this.#setup.texts);
      // How space is made without a script.
      this.fields.slot('workshop', question.id)?.setAttribute('hidden', '');
    }
    showDependents(this.fields, questions);
    // Also what was chosen before this script arrived.
    for (const { id } of questions) if (!this.#isHeld(id)) this.#save(id, restored[id]?.version);
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    this.#listen();
  }

  /** Fills the fields with what this device kept of this section. */
  #restore(): UnsavedAnswers {
    for (const [id, { draft }] of Object.entries(this.#store.read()))
      if (fingerprint(draft) === this.#saved.get(id)) this.#store.drop(id);
    const found = this.#store.read();
    const here = Object.entries(found).filter(
      ([id, { section }]) => section === this.#setup.section && this.#saved.has(id) && !this.#isHeld(id),
    );
    for (const [id, { draft }] of here) this.fields.fill(id, draft);
    const restored = Object.fromEntries(here);
    if (here.length > 0 && !this.#setup.held) this.#events.restored(restored);
    return restored;
  }

  /** Shown with what could not be saved: the server's question has to be answered first. */
  #isHeld(question: string): boolean {
    return this.fields.fieldset(question).hasAttribute('data-held');
  }

  #base(question: string): HTMLInputElement | null {
    return this.#form.querySelector<HTMLInputElement>(`[name="${baseName(question)}"]`);
  }

  #readBase(question: string): void {
    const [version = '0', mark = ''] = this.#base(question)?.value.split('-') ?? [];
    this.#queue.setVersion(question, Number(version));
    this.#saved.set(question, mark);
  }

  /** The fields may be ahead of what is acknowledged: somebody goes on typing. */
  #acknowledge(question: string, version: number, draft: AnswerDraft): void {
    const base = this.#base(question);
    if (base !== null) base.value = baseValue(version, draft);
    this.#saved.set(question, fingerprint(draft));
    this.#store.drop(question);
    this.fields.slot('saved-by', question)?.setAttribute('hidden', '');
  }

  #listen(): void {
    const { signal } = this.#listening;
    this.#form.addEventListener('change', (event) => this.#changed(event.target, 0), { signal });
    this.#form.addEventListener('input', (event) => this.#typed(event.target), { signal });
    this.#form.addEventListener('click', (event) => this.#clicked(event), { signal });
    this.#form.addEventListener('submit', (event) => this.#submitted(event), { signal });
    addEventListener('online', () => this.#queue.retry(), { signal });
    addEventListener('beforeunload', (event) => this.#unloading(event), { signal });
    addEventListener('pageshow', () => (this.#leaving = false), { signal });
  }

  #changed(target: EventTarget | null, pause: number): void {
    const question = questionOf(target);
    if (question === undefined) return;
    this.fields.exclude(question, target as HTMLInputElement);
    this.#follow(question);
    clearTimeout(this.#typing.get(question));
    this.#typing.delete(question);
    if (pause === 0) {
      this.#save(question);
      return;
    }
    const timer = setTimeout(() => this.#flush(question), pause);
    this.#typing.set(question, timer);
  }

  #typed(target: EventTarget | null): void {
    const text = target instanceof HTMLInputElement && target.type === 'text';
    if (text || target instanceof HTMLTextAreaElement) this.#changed(target, typingPause);
  }

  /** What the page shows beside a question follows what stands in its fields. */
  #follow(question: string): void {
    const { questions, texts } = this.#setup;
    this.fields.refresh(question);
    const live = this.#find(question);
    if (live !== undefined) countChosen(this.fields, live, texts);
    const changed = showDependents(this.fields, questions);
    if (changed !== undefined) this.#events.announce(texts[changed]);
  }

  #flush(only?: string): void {
    for (const [question, timer] of this.#typing) {
      if (only !== undefined && question !== only) continue;
      clearTimeout(timer);
      this.#typing.delete(question);
      this.#save(question);
    }
  }

  #save(question: string, seenVersion?: number): void {
    const live = this.#find(question);
    if (live === undefined) return;
    const draft = this.fields.read(question);
    this.#incomplete.delete(question);
    if (fingerprint(draft) === this.#saved.get(question) && this.#queue.isSettled(question)) {
      this.#store.drop(question);
      this.#events.status(question, undefined);
      return;
    }
    if (seenVersion !== undefined) this.#queue.setVersion(question, seenVersion);
    const { title, kind } = live;
    const text = describeQuestion(this.fields.fieldset(question), draft);
    this.#store.keep(question, {
      draft,
      version: this.#queue.version(question),
      section: this.#setup.section,
      title,
      kind,
      text,
    });
    this.#send(live, draft);
  }

  #send({ id, kind }: LiveQuestion, draft: AnswerDraft): void {
    this.#sent.set(id, draft);
    const reading = answerOf(kind, draft);
    if ('answer' in reading) {
      this.#queue.put(id, reading.answer);
      return;
    }
    this.#incomplete.add(id);
    this.#events.status(id, { kind: 'incomplete', why: reading.why });
  }

  #find(question: string): LiveQuestion | undefined {
    return this.#setup.questions.find(({ id }) => id === question);
  }

  #unsaved(): readonly LiveQuestion[] {
    return this.#setup.questions.filter(
      ({ id }) => !this.#queue.isSettled(id) || this.#incomplete.has(id) || this.#typing.has(id),
    );
  }

  #clicked(event: Event): void {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[name="clear"]') : null;
    if (button === null) return;
    event.preventDefault();
    this.fields.fill(button.value, emptyDraft);
    this.#follow(button.value);
    this.#save(button.value);
  }

  /** Goes on once everything is saved; what the server refuses it shows again with its reason. */
  #submitted(event: SubmitEvent): void {
    this.#flush();
    this.#pressed = event.submitter;
    if (this.#unsaved().every(({ id }) => this.#incomplete.has(id)) || this.#leaving) {
      this.#leaving = true;
      return;
    }
    event.preventDefault();
    this.#continuing = true;
    this.#goOn();
  }

  #unloading(event: BeforeUnloadEvent): void {
    this.#flush();
    if (!this.#leaving && this.#unsaved().length > 0) event.preventDefault();
  }

  #goOn(): void {
    if (!this.#continuing || !this.#queue.isQuiet()) return;
    this.#continuing = false;
    if (this.#queue.isRetrying() || this.#queue.isClosed()) this.#events.blocked();
    else {
      this.#leaving = true;
      this.#form.requestSubmit(this.#pressed);
    }
  }
}
