import type { Metadata } from 'next';
import { EditionFiguresBody } from '@/components/benchmark/edition-figures';
import { readGroup } from '@/components/benchmark/group-choice';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { requestWords } from '@/lib/i18n/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { findDemonstration } from './find-demonstration';

interface DemonstrationProps {
  readonly searchParams: Promise<{ readonly group?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await requestWords();
  return { title: words.t('benchmark.demonstration.pageTitle'), robots: { index: false, follow: false } };
}

/** Drawn as any edition is, under a label that says what it is. */
export default async function Demonstration({ searchParams }: DemonstrationProps) {
  const [words, { group }] = await Promise.all([requestWords(), searchParams]);
  const { edition } = findDemonstration();
  return (
    <Page
      title={words.t('benchmark.demonstration.pageTitle')}
      lead={words.t('benchmark.demonstration.lead')}
      back={{ href: '/benchmark', label: words.t('benchmark.back') }}
    >
      <Notice tone="warning" title={words.t('benchmark.demonstration.label')}>
        <p>{words.t('benchmark.demonstration.labelText')}</p>
      </Notice>
      <EditionFiguresBody
        edition={edition}
        chosen={readGroup(edition, group)}
        self="/benchmark/demonstration"
        reading={{ words, instrument: requireInstrument(edition.instrument.version) }}
      />
    </Page>
  );
}
