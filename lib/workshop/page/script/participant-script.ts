/**
 * Runs in the page of a participant, which works without it too: sends votes in the background, keeps on this device
 * what could not be sent, and brings in each screen as the workshop goes on.
 */
import { followWorkshop } from './follow-workshop';
import { screen } from './page';
import { sendVotes } from './send-votes';
import { fill, showNext } from './screen';
import { handInVote, typeVote } from './votes';

function comeBack(): void {
  followWorkshop();
  void sendVotes();
}

function bodyOf(form: HTMLFormElement): string {
  // Nothing in it is a file.
  return `${new URLSearchParams([...new FormData(form)] as [string, string][])}`;
}

screen.addEventListener('input', ({ target }) => {
  // Every field of a screen stands in a form.
  const { form } = target as HTMLInputElement;
  if (form) typeVote(form.dataset.v ?? '', bodyOf(form));
});
screen.addEventListener('submit', (submitted) => {
  const form = submitted.target as HTMLFormElement;
  submitted.preventDefault();
  handInVote(form.dataset.v ?? '', bodyOf(form));
  fill();
  void sendVotes();
});
screen.addEventListener('click', ({ target }) => {
  if ((target as Element).matches('[data-go]')) showNext();
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) comeBack();
});
addEventListener('online', comeBack);
addEventListener('pageshow', ({ persisted }) => {
  // From the browser's memory, as it was when it was left.
  if (persisted) location.reload();
});

fill();
comeBack();
