/** The fields in which a participant votes on one question, named as `readVote` reads them. */
import type { Reading } from '@/lib/i18n/text/answer-text';
import { isListKind, specialChoices, draftFromAnswer } from '@/lib/instrument/form/answer-draft';
import type { FormEntry } from '@/lib/instrument/form/answer-form';
import type { Question } from '@/lib/instrument/model/instrument';
import { levels } from '@/lib/instrument/model/levels';
import type { Vote } from '@/lib/workshop/model/workshop';
import { html, type Html } from './html';
import { questionWords } from './workshop-reading';

/** What stands in the fields: as voted, or as typed and refused. */
export type Filled = readonly FormEntry[];

/** What the fields of a vote hold. */
export function filledWith(vote: Vote | undefined): Filled {
  if (vote === undefined) return [];
  const { choice, options, rows } = draftFromAnswer(
    vote.state === 'unsure' ? { state: 'unsure' } : { state: 'answered', value: vote.value },
  );
  const at =
    (name: string) =>
    (value: string): FormEntry => [name, value];
  return [
    ...choice.map(at('choice')),
    ...options.map(at('options')),
    ...Object.entries(rows).flatMap(([row, values]) => values.map(at(`rows.${row}`))),
    ['reason', vote.reason ?? ''],
  ];
}

interface Pick {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** What the choice means, for those who want to know before they choose. */
  readonly more?: readonly string[];
  readonly moreTitle?: string;
}

interface BallotFieldsProps {
  readonly reading: Reading;
  readonly question: Question;
  readonly filled: Filled;
}

export function ballotFields(props: BallotFieldsProps): Html {
  return html`${ownFields(props)}${specialFields(props)}`;
}

function ownFields({ reading, question, filled }: BallotFieldsProps): Html {
  const key = questionWords(reading, question.id);
  const { words } = reading;
  const options = (listed: readonly string[], field: Omit<Pick, 'value' | 'label'>) =>
    listed.map((value) => pick(filled, { ...field, value, label: words.t(`${key}.options.${value}`) }));
  switch (question.kind) {
    case 'levels':
      return html`${levels.map((level) => pick(filled, levelPick(reading, key, level)))}`;
    case 'checklist': {
      const { chooseUpTo } = question;
      const instruction =
        chooseUpTo === undefined
          ? words.t('form.section.chooseSeveral')
          : words.t('form.section.chooseUpTo', { max: chooseUpTo });
      const boxes = options(question.options, { type: 'checkbox', name: 'options' });
      return html`<p class="quiet">${instruction}</p>${boxes}`;
    }
    case 'matrix':
      return html`${question.rows.map((row) => {
        const boxes = options(question.options, { type: 'checkbox', name: `rows.${row}` });
        return html`<fieldset><legend>${words.t(`${key}.rows.${row}`)}</legend>${boxes}</fieldset>`;
      })}`;
    case 'yes-no':
    case 'choice':
      return html`${options(question.options, { type: 'radio', name: 'choice' })}`;
    // Nobody votes on the country.
    case 'country':
      return html``;
  }
}

function levelPick({ words }: Reading, key: string, level: number): Pick {
  const own = `${key}.levels.${level}`;
  return {
    type: 'radio',
    name: 'choice',
    value: String(level),
    label: words.t(`${own}.title`),
    moreTitle: words.t('form.section.more'),
    more: [words.t(`${own}.descriptor`), words.t('form.section.example', { example: words.t(`${own}.example`) })],
  };
}

/** Beside a list these are boxes, since a radio could not be unticked without a script. */
function specialFields({ reading: { words }, question, filled }: BallotFieldsProps): Html {
  const list = isListKind(question.kind);
  const type = list ? 'checkbox' : 'radio';
  const none = { type, name: 'choice', value: specialChoices.none, label: words.t('form.section.none') } as const;
  const unsure = { type, name: 'choice', value: specialChoices.unsure, label: words.t('form.section.unsure') } as const;
  return html`${list && pick(filled, none)}${pick(filled, unsure)}`;
}

function pick(filled: Filled, { type, name, value, label, more = [], moreTitle = '' }: Pick): Html {
  const checked = filled.some(([filledName, chosen]) => filledName === name && chosen === value) && html` checked`;
  const field = html`type="${type}" name="${name}" value="${value}"`;
  if (more.length === 0) return html`<label class="pick"><input ${field}${checked}><span>${label}</span></label>`;
  // The name of the choice is its title alone; what it means follows when asked for.
  const id = `${name}-${value}`;
  const described = html`aria-labelledby="${id}" aria-describedby="${id}-more"`;
  const choice = html`<label class="pick"><input ${field} ${described}${checked}><b id="${id}">${label}</b></label>`;
  const said = more.map((text) => html`<p>${text}</p>`);
  return html`<div class="level">${choice}<details><summary aria-label="${moreTitle}: ${label}">${moreTitle}</summary>
<div id="${id}-more">${said}</div></details></div>`;
}
