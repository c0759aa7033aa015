import type { Metadata } from 'next';
import { BenchmarkPage } from '@/components/benchmark/benchmark-page';
import type { ListedEdition } from '@/components/benchmark/edition-list';
import { findEdition, listEditions } from '@/lib/data/editions';
import { requestWords } from '@/lib/i18n/request-words';
import { currentInstrument, requireInstrument } from '@/lib/instrument/registry';

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('benchmark.title') };
}

export default async function Benchmark() {
  const [words, summaries] = await Promise.all([requestWords(), listEditions()]);
  const editions = await Promise.all(summaries.map(async (summary) => ({ ...summary, stored: await findEdition(summary.date) })));
  const newest = editions[0]?.stored?.edition;
  const listed = editions.map(({ stored, ...summary }): ListedEdition => ({ ...summary, attack: stored?.attack }));
  const instrument = newest ? requireInstrument(newest.instrument.version) : currentInstrument;
  return <BenchmarkPage newest={newest} editions={listed} reading={{ words, instrument }} />;
}
