import type { Metadata } from 'next';
import { Explorer } from '@/components/benchmark/explorer/explorer';
import { type ExplorerQuery, oneOf, readExplorerQuery } from '@/components/benchmark/explorer/explorer-query';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { findMark } from '@/app/benchmark/_lib/find-mark';
import { findDemonstration } from './_lib/find-demonstration';

interface DemonstrationProps {
  readonly searchParams: Promise<ExplorerQuery>;
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('benchmark.demonstration.pageTitle'), robots: { index: false, follow: false } };
}

/** Drawn as any edition is, under a label that says what it is. */
export default async function Demonstration({ searchParams }: DemonstrationProps) {
  const [words, query] = await Promise.all([requestWords(), searchParams]);
  const { edition } = findDemonstration();
  const instrument = requireInstrument(edition.instrument.version);
  return (
    <Page
      title={words.t('benchmark.demonstration.pageTitle')}
      lead={words.t('benchmark.demonstration.lead')}
      back={{ href: '/benchmark', label: words.t('benchmark.back') }}
    >
      <Notice tone="warning" title={words.t('benchmark.demonstration.label')}>
        <p>{words.t('benchmark.demonstration.labelText')}</p>
      </Notice>
      <Explorer
        edition={edition}
        chosen={readExplorerQuery(edition, instrument, query)}
        mark={await findMark(instrument, oneOf(query.city))}
        self="/benchmark/demonstration"
        reading={{ words, instrument }}
      />
    </Page>
  );
}
