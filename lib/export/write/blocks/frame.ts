import { unlistedPlace } from '@/lib/instrument/values/countries';
import { doneInReport } from '@/lib/i18n/text/done-text';
import type { Cover, Text, TextDocument } from '@/lib/export/model/document';
import type { Draft } from './draft';
import { phrase, plain, strong, typed } from './phrase';

type Kind = 'report' | 'one-pager' | 'handover';

type Frame = Pick<TextDocument, 'title' | 'language' | 'direction' | 'date' | 'author' | 'foot' | 'pageOf'>;

/** What a document is, whose, and of which day. */
export function frameOf({ report: { head }, reading: { words }, office }: Draft, kind: Kind): Frame {
  const values = {
    city: bareLine(head.city),
    kind: words.t(`export.kinds.${kind}`),
    date: words.date(new Date(head.asOf)),
  };
  return {
    title: words.t('export.title', values),
    language: words.locale,
    direction: words.direction,
    date: head.asOf,
    author: office.name === undefined || office.name === '' ? words.t('site.name') : bareLine(office.name),
    foot: words.t('export.foot', values),
    pageOf: words.t('export.pageOf', { page: '{page}', pages: '{pages}' }),
  };
}

export function coverOf(draft: Draft, kind: Kind): Cover {
  const { report, reading, office } = draft;
  const { words } = reading;
  return {
    kicker: words.t(`export.kinds.${kind}`),
    title: phrase(words, `export.cover.titles.${kind}`, { own: { city: report.head.city } }),
    lines: [...headLines(draft), ...(office.name === undefined || office.name === '' ? [] : [typed(office.name)])],
  };
}

/** Date, form, how much was answered, and by whom. */
export function headLines({ report: { head, answers }, reading: { words } }: Draft): readonly Text[] {
  const { asOf, form, country, answeredBy } = head;
  return [
    strong(words.date(new Date(asOf))),
    plain(
      words.t('export.cover.form', {
        listed: country === unlistedPlace ? 'no' : 'yes',
        country: words.country(country),
        form,
      }),
    ),
    plain(doneInReport(words, answers)),
    ...(answeredBy === undefined || answeredBy === ''
      ? []
      : [phrase(words, 'report.head.answeredBy', { own: { who: answeredBy } })]),
  ];
}

/** Halves of surrogate pairs, controls, and marks that turn the writing direction of what stands beside them. */
const unfit = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;
const longest = 60;

/** A typed name for places that take no runs: titles of files and the foot of a page. */
export function bareLine(text: string): string {
  const letters = [...text.replace(unfit, ' ').replace(/\s+/gu, ' ').trim()];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
}
