/** The door of a workshop: the code, then what the workshop asks of those who come in. */
import { typedCodeLimit } from '@/lib/access/tokens/join-codes';
import type { WorkshopEntrance } from '@/lib/workshop/store/people/entrance';
import type { JoinRefusal } from '@/lib/workshop/store/people/join-workshop';
import type { Words } from '@/lib/i18n/catalogue/words';
import { fewestOfGroup } from '@/lib/workshop/model/tally/department-groups';
import { askedOf, type Newcomer, noDepartment } from '@/lib/workshop/model/read-newcomer';
import { html, type Html } from './html';
import type { Shell } from './shell';

type OpenEntrance = Extract<WorkshopEntrance, { ok: true }>;

const limits = { code: typedCodeLimit, text: 200 } as const;

function problemPart(problems: readonly string[]): Html {
  return html`${problems.map((problem) => html`<p class="problem" role="alert">${problem}</p>`)}`;
}

export interface CodePage {
  /** As it was typed, where it opened nothing. */
  readonly code?: string;
  readonly problems?: readonly string[];
}

export function codePage(words: Words, { code = '', problems = [] }: CodePage = {}): Shell {
  const t = (key: string) => words.t(`voting.join.${key}`);
  const typing = html`autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint"`;
  const field = html`name="code" class="code" value="${code}" required maxlength="${limits.code}" ${typing}`;
  const main = html`<main>
<h1>${t('title')}</h1>
<p>${t('lead')}</p>
${problemPart(problems)}
<form method="get" action="/join">
<div class="field"><label for="code">${t('code')}</label><small id="code-hint">${t('codeHint')}</small>
<input type="text" id="code" ${field}></div>
<button>${t('next')}</button>
</form>
</main>`;
  return { words, title: t('title'), main };
}

interface EntrancePage {
  readonly code: string;
  readonly typed?: Newcomer;
  readonly problems?: readonly string[];
}

export function entrancePage(words: Words, door: OpenEntrance, page: EntrancePage): Shell {
  const title = words.t('voting.join.workshopTitle', { title: door.title });
  const inside = door.place === 'inside';
  const seated = words.t(door.several ? 'voting.join.inside' : 'voting.join.onePlace');
  const main = html`<main>
<h1>${title}</h1>
${inside && html`<p>${seated}</p>${wayBack(words, page.code)}`}
${(!inside || door.several) && joinForm(words, door, page)}
</main>`;
  return { words, title, main, footer: html`<a href="/join">${words.t('voting.join.otherCode')}</a>` };
}

/** By the door, which gives the browser its key again where it has lost it. */
function wayBack(words: Words, code: string): Html {
  const field = html`<input type="hidden" name="code" value="${code}">`;
  return html`<form method="post" action="/join/enter">${field}<button>${words.t('voting.join.back')}</button></form>`;
}

function joinForm(words: Words, door: OpenEntrance, { code, typed = {}, problems = [] }: EntrancePage): Html {
  const asked = askedOf(door);
  return html`<p>${words.t(`voting.join.anonymity.${door.anonymity}`)}</p>
${asked.department && html`<p>${words.t('voting.join.groups', { fewest: fewestOfGroup })}</p>`}
${problemPart(problems)}
<form method="post" action="/join/enter">
<input type="hidden" name="code" value="${code}">
${door.place === 'inside' && html`<input type="hidden" name="another" value="yes">`}
${asked.name && nameField(words, typed)}
${asked.department && departmentField(words, door, typed)}
<button>${words.t('voting.join.enter')}</button>
</form>`;
}

function nameField(words: Words, { name = '' }: Newcomer): Html {
  const label = html`<label for="name">${words.t('voting.join.name')}</label>`;
  const attributes = html`name="name" value="${name}" required maxlength="${limits.text}" autocomplete="name"`;
  return html`<div class="field">${label}<input type="text" id="name" ${attributes}></div>`;
}

function departmentField(words: Words, { departments }: OpenEntrance, { department = '' }: Newcomer): Html {
  const chosen = (name: string) => name === department && html` selected`;
  const label = html`<label for="department">${words.t('voting.join.department')}</label>`;
  const options = [
    html`<option value="">${words.t('voting.join.chooseDepartment')}</option>`,
    ...departments.map((name) => html`<option${chosen(name)}>${name}</option>`),
    html`<option value="${noDepartment}"${chosen(noDepartment)}>${words.t('voting.join.noneOfThese')}</option>`,
  ];
  const select = html`<select id="department" name="department" required>${options}</select>`;
  return html`<div class="field">${label}${select}</div>`;
}

/** What to say, and with which status. */
export function joinRefusalText(
  words: Words,
  why: JoinRefusal['why'] | 'no-cookies',
): { readonly status: number; readonly problem: string } {
  const status = {
    'not-a-code': 404,
    'unknown-code': 404,
    'too-many': 429,
    full: 409,
    'line-full': 409,
    removed: 403,
    'no-cookies': 403,
    invalid: 400,
  }[why];
  return { status, problem: words.t(`voting.join.refused.${why}`) };
}
