/** What a revealed round says, as a table with bars beside the numbers. */
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Question } from '@/lib/instrument/model/instrument';
import { levels } from '@/lib/instrument/model/levels';
import { noneKey } from '@/lib/workshop/model/tally/tally';
import type { Tally } from '@/lib/workshop/model/workshop';
import { html, type Html } from './html';
import { questionWords } from './workshop-reading';

interface Counted {
  readonly label: string;
  readonly count: number;
}

interface TallyTableProps {
  readonly reading: Reading;
  readonly question: Question;
  readonly tally: Tally;
  readonly caption: string;
}

export function tallyTable({ reading, question, tally, caption }: TallyTableProps): Html {
  const { words } = reading;
  const key = questionWords(reading, question.id);
  const count = (id: string, label: string): Counted => ({ label, count: tally.counts[id] ?? 0 });
  const option = (id: string, prefix = '') => count(prefix + id, words.t(`${key}.options.${id}`));
  const unsure = { label: words.t('form.section.unsure'), count: tally.unsure };
  const table = (title: string, lines: readonly Counted[]) => barTable({ reading, title, lines, of: tally.voters });
  switch (question.kind) {
    case 'levels':
      return table(caption, [
        ...levels.map((level) => count(String(level), words.t(`${key}.levels.${level}.title`))),
        unsure,
      ]);
    case 'checklist':
      return table(caption, [
        ...question.options.map((id) => option(id)),
        count(noneKey, words.t('form.section.none')),
        unsure,
      ]);
    case 'matrix': {
      const rows = question.rows.map((row) =>
        table(
          words.t(`${key}.rows.${row}`),
          question.options.map((id) => option(id, `${row}/`)).filter(({ count: chosen }) => chosen > 0),
        ),
      );
      return html`${table(caption, [unsure])}${rows}`;
    }
    case 'yes-no':
    case 'choice':
      return table(caption, [...question.options.map((id) => option(id)), unsure]);
    case 'country':
      return html``;
  }
}

interface BarTableProps {
  readonly reading: Reading;
  readonly title: string;
  readonly lines: readonly Counted[];
  readonly of: number;
}

function barTable({ reading: { words }, title, lines, of }: BarTableProps): Html {
  if (lines.length === 0) return html`<p><b>${title}</b> ${words.t('voting.page.nobody')}</p>`;
  const rows = lines.map(({ label, count }) => {
    const rect = html`<rect width="${percent(count, of)}%" height="12"/>`;
    const bar = html`<svg aria-hidden="true" width="100%" height="12">${rect}</svg>`;
    const said = words.t('voting.page.countOf', { count, of });
    return html`<tr><th scope="row">${label}${bar}</th><td>${said}</td></tr>`;
  });
  return html`<table class="bars"><caption>${title}</caption><tbody>${rows}</tbody></table>`;
}

function percent(count: number, of: number): number {
  return of === 0 ? 0 : Math.round((1000 * count) / of) / 10;
}
