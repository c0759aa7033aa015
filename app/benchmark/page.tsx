import type { Metadata } from 'next';
import { BenchmarkPage } from '@/components/benchmark/benchmark-page';
import type { ListedEdition } from '@/components/benchmark/edition-list';
import { latestEdition, listAttackResults, listEditions } from '@/lib/data/pool/editions';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { currentInstrument, requireInstrument } from '@/lib/instrument/registry';

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('benchmark.title') };
}

export default async function Benchmark() {
  const [words, summaries, attacks, newest] = await Promise.all([
    requestWords(),
    listEditions(),
    listAttackResults(),
    latestEdition(),
  ]);
  const editions = summaries.map(({ instrumentVersion: version, number, date }): ListedEdition => ({
    version,
    number,
    date,
    attack: attacks.get(date),
  }));
  const instrument = newest ? requireInstrument(newest.edition.instrument.version) : currentInstrument;
  return <BenchmarkPage newest={newest?.edition} editions={editions} reading={{ words, instrument }} />;
}
