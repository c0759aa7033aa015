/**
 * A browser that knows no more than the script of the participants’ page asks of it; time passes in it when told to.
 */
import { setImmediate } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import type { WorkshopNews } from '@/lib/workshop/live/frames';
import type { PageData } from '@/lib/workshop/page/page-data';
import { participantScript } from '@/lib/workshop/page/participant-script-text';

export const workshop = '/workshop/some-workshop';

const choices = ['1', '2', '3'];

/** A form or an entry of a list: what has `data-v`. */
class Part {
  readonly dataset: { readonly v: string };
  readonly note = { textContent: '' };
  readonly go = {
    hidden: true,
    removeAttribute: () => {
      this.go.hidden = false;
    },
    matches: (selector: string) => selector === '[data-go]',
  };
  readonly choices: readonly { readonly name: string; readonly value: string; checked: boolean }[];
  readonly reason = { name: 'reason', value: '' };

  constructor(key: string, isForm: boolean) {
    this.dataset = { v: key };
    this.choices = isForm ? choices.map((value) => ({ name: 'choice', value, checked: false })) : [];
  }

  fields(): readonly (readonly [name: string, value: string])[] {
    const chosen = this.choices.filter(({ checked }) => checked).map(({ name, value }) => [name, value] as const);
    return [...chosen, [this.reason.name, this.reason.value]];
  }

  readonly send = { textContent: 'Send my vote', dataset: { change: 'Change my vote' } };

  querySelector(selector: string) {
    if (selector === '[data-change]') return this.send;
    return selector === '[data-note]' ? this.note : this.go;
  }

  querySelectorAll(selector: string) {
    if (this.choices.length === 0) return [];
    return selector === 'input' ? this.choices : [this.reason];
  }
}

type Listener = (event: object) => void;

class Screen {
  readonly listeners = new Map<string, Listener>();
  title = { textContent: '', isFocused: false, focus: () => undefined as void };
  parts: readonly Part[] = [];
  form: Part | null = null;
  #html = '';

  get innerHTML(): string {
    return this.#html;
  }

  set innerHTML(html: string) {
    this.#html = html;
    const title = {
      textContent: /<h1>([^<]*)/.exec(html)?.[1] ?? '',
      isFocused: false,
      focus: () => void (title.isFocused = true),
    };
    this.title = title;
    this.parts = [...html.matchAll(/<(form|li) data-v="([^"]*)"/g)].map(
      ([, tag, key = '']) => new Part(key, tag === 'form'),
    );
    this.form = html.startsWith('<form') ? (this.parts[0] ?? null) : null;
  }

  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, listener);
  }

  contains(element: unknown): boolean {
    return element === this.form && element !== null;
  }

  querySelector(selector: string): unknown {
    if (selector === 'form') return this.form;
    if (selector === 'h1') return this.title;
    return this.#html.includes('<div data-over>') ? {} : null;
  }

  querySelectorAll(): readonly Part[] {
    return this.parts;
  }
}

class Stream {
  static readonly opened: Stream[] = [];
  readonly address: string;
  readyState = 0;
  onmessage: ((message: { readonly data: string }) => void) | undefined;
  onerror: (() => void) | undefined;

  constructor(address: string) {
    this.address = address;
    Stream.opened.push(this);
  }

  close(): void {
    this.readyState = 2;
  }
}

interface Asked {
  readonly address: string;
  /** What a form sends; undefined for a question. */
  readonly body: string | undefined;
  readonly answer: (response: Response | Error) => void;
}

interface Opening {
  /** HTML of the screen that the page came with. */
  readonly screen: string;
  readonly pace?: PageData['pace'];
  /** Votes that the server has. */
  readonly own?: Readonly<Record<string, string>>;
  readonly storage?: Record<string, string>;
}

/** Loads the page, and runs the script as it is served. */
export function openPage({ screen: html, pace = 'led', own = {}, storage = {} }: Opening) {
  Stream.opened.length = 0;
  const screen = new Screen();
  screen.innerHTML = html;
  const parts = { screen, status: { textContent: '' }, line: { textContent: '' } };
  const words = { sent: 'Sent', unsent: 'Unsent', moved: 'Moved', refused: 'Refused', lost: 'Lost' };
  const dataset: PageData = { workshop, event: '7', key: 'first', own: JSON.stringify(own), pace, ...words };
  const document = {
    hidden: false,
    activeElement: null as unknown,
    querySelector: () => ({ dataset }),
    getElementById: (id: keyof typeof parts) => parts[id],
    addEventListener: (type: string, listener: Listener) => screen.listeners.set(type, listener),
  };
  const asked: Asked[] = [];
  const visited: string[] = [];
  let turn = () => {};
  const retries = new Set<() => void>();
  runInNewContext(participantScript(), {
    ...{
      document,
      URLSearchParams,
      AbortSignal,
      EventSource: Stream,
      localStorage: storage,
      scrollTo: () => undefined,
    },
    FormData: class {
      constructor(form: Part) {
        return form.fields();
      }
    },
    location: { assign: (address: string) => visited.push(address), reload: () => visited.push('again') },
    addEventListener: (type: string, listener: Listener) => screen.listeners.set(type, listener),
    setInterval: (work: () => void) => void (turn = work),
    setTimeout(work: () => void) {
      const timer = () => work();
      retries.add(timer);
      return timer;
    },
    clearTimeout: (timer: () => void) => retries.delete(timer),
    fetch: (address: string, sent?: { readonly body: URLSearchParams }) =>
      new Promise<Response>((resolve, reject) => {
        const answer = (response: Response | Error) =>
          response instanceof Error ? reject(response) : resolve(response);
        asked.push({ address, body: sent?.body.toString(), answer });
      }),
  });

  const happen = (type: string, event: object = {}) =>
    screen.listeners.get(type)?.({ preventDefault: () => undefined, ...event });
  return {
    ...parts,
    document,
    storage,
    visited,
    streams: Stream.opened,
    happen,
    /** What was asked for and has no answer. */
    asked,
    async answer(response: Response | Error) {
      asked.shift()?.answer(response);
      await setImmediate();
    },
    hear: (news: WorkshopNews) => Stream.opened.at(-1)?.onmessage?.({ data: JSON.stringify(news) }),
    /** Chooses in the form and writes a reason. */
    type(choice: string, reason = '') {
      if (screen.form === null) throw new Error('There is no form');
      for (const one of screen.form.choices) one.checked = one.value === choice;
      screen.form.reason.value = reason;
      happen('input', { target: { form: screen.form } });
    },
    submit: () => happen('submit', { target: screen.form }),
    turn(times = 1) {
      for (let passed = 0; passed < times; passed += 1) turn();
    },
    /** Attempts that were put off. */
    retries,
    retry() {
      const due = [...retries];
      retries.clear();
      for (const attempt of due) attempt();
    },
  };
}
