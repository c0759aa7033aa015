/** The part of the page that changes with the workshop, with one's own votes in its fields. */
import type { WorkshopNews } from '@/lib/workshop/live/frames';
import { turnFor } from './next-screen';
import * as page from './page';
import { confirmedVote, typedVote, unsentVote } from './votes';

let shownKey = page.key;
/** HTML of the screen that waits to be shown. */
let waiting = '';

export function say(text: string): void {
  page.line.textContent = text;
}

export function isOver(): boolean {
  return page.screen.querySelector('[data-over]') !== null;
}

/** Puts what this device knows of the votes into forms and lists. */
export function fill(): void {
  for (const part of page.screen.querySelectorAll<HTMLElement>('[data-v]')) {
    const key = part.dataset.v ?? '';
    note(part, unsentVote(key) ? page.unsent : confirmedVote(key) ? page.sent : '');
    const body = typedVote(key) || unsentVote(key) || confirmedVote(key);
    if (body) fillFields(part, new URLSearchParams(body));
    if (confirmedVote(key)) offerChange(part);
  }
}

function offerChange(part: HTMLElement): void {
  const button = part.querySelector<HTMLElement>('[data-change]');
  if (button) button.textContent = button.dataset.change ?? '';
}

function fillFields(part: HTMLElement, typed: URLSearchParams): void {
  for (const text of part.querySelectorAll('textarea')) text.value = typed.get(text.name) ?? '';
  for (const choice of part.querySelectorAll('input'))
    choice.checked = typed.getAll(choice.name).includes(choice.value);
}

/** Shows the screen that waited. */
export function showNext(): void {
  const wasInside = page.screen.contains(document.activeElement);
  page.screen.innerHTML = waiting;
  waiting = '';
  fill();
  const title = page.screen.querySelector('h1');
  if (wasInside) title?.focus();
  say(title?.textContent ?? '');
  scrollTo(0, 0);
}

export function takeNews({ key, status = '', screen }: WorkshopNews): void {
  if (!key) return;
  page.status.textContent = status;
  if (key === shownKey || !screen) return;
  shownKey = key;
  takeStage(screen);
}

function takeStage(screen: string): void {
  const form = findForm();
  const vote = form?.dataset.v;
  const turn = turnFor(screen, vote, Boolean(vote && typedVote(vote)));
  waiting = turn === 'skip' ? '' : screen;
  if (turn === 'show') showNext();
  else if (turn === 'wait' && form) offerNext(form);
}

function offerNext(form: HTMLFormElement): void {
  note(form, page.moved);
  form.querySelector('[data-go]')?.removeAttribute('hidden');
}

/** A vote is in, or there is a problem with it. */
export function showSettled(vote: string, problem: string | undefined): void {
  const form = findForm();
  const isHere = form?.dataset.v === vote;
  if (isHere && !problem) return goOn(vote);
  fill();
  if (problem && isHere) note(form, problem);
  else if (problem) say(problem);
}

function goOn(vote: string): void {
  if (page.pace === 'own') location.assign(`${page.workshop}?after=${vote.split('/')[0]}`);
  else if (waiting) showNext();
  else fill();
}

function findForm(): HTMLFormElement | null {
  return page.screen.querySelector('form');
}

function note(part: HTMLElement, text: string): void {
  const place = part.querySelector('[data-note]');
  if (place) place.textContent = text;
}
