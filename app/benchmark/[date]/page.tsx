import type { Metadata } from 'next';
import { cache } from 'react';
import { EditionPage } from '@/components/benchmark/edition-page';
import { type ExplorerQuery, oneOf, readExplorerQuery } from '@/components/benchmark/explorer/explorer-query';
import { showNotFound } from '@/lib/access/pages/show-not-found';
import { findEdition } from '@/lib/data/pool/editions';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { findMark } from '@/app/benchmark/_lib/find-mark';

interface EditionProps {
  readonly params: Promise<{ readonly date: string }>;
  readonly searchParams: Promise<ExplorerQuery>;
}

/** Read once a request, for the title and for the page. */
const requireEdition = cache(async (date: string) => {
  const stored = /^\d{4}-\d{2}-\d{2}$/.test(date) ? await findEdition(date) : undefined;
  if (stored === undefined) showNotFound();
  return stored;
});

export async function generateMetadata({ params }: EditionProps): Promise<Metadata> {
  const [{ date }, words] = await Promise.all([params, requestWords()]);
  const { edition } = await requireEdition(date);
  return {
    title: words.t('benchmark.edition.title', { number: edition.number, date: words.date(new Date(edition.date)) }),
  };
}

export default async function EditionOfDate({ params, searchParams }: EditionProps) {
  const [{ date }, query, words] = await Promise.all([params, searchParams, requestWords()]);
  const stored = await requireEdition(date);
  const instrument = requireInstrument(stored.edition.instrument.version);
  const mark = await findMark(instrument, oneOf(query.city));
  return (
    <EditionPage
      sealed={stored}
      attack={stored.attack}
      chosen={readExplorerQuery(stored.edition, instrument, query)}
      mark={mark}
      reading={{ words, instrument }}
    />
  );
}
