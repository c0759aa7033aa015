import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Part } from '@/components/ui/part';
import type { Edition } from '@/lib/benchmark/pool/edition';
import { smallestClass } from '@/lib/benchmark/pool/rules';
import type { Reading } from '@/lib/i18n/answer-text';
import type { Words } from '@/lib/i18n/words';
import { shownFigures } from './edition-figures';
import { EditionList, type ListedEdition } from './edition-list';
import { wholePool } from './group-choice';
import { HeadingFiguresPart } from './heading-figures';
import { PoolMethod } from './pool-method';

interface BenchmarkPageProps {
  readonly newest: Edition | undefined;
  /** Newest first. */
  readonly editions: readonly ListedEdition[];
  readonly reading: Reading;
}

/** What the pool is, its newest figures, all editions, and how they are made. */
export function BenchmarkPage({ newest, editions, reading }: BenchmarkPageProps) {
  const { words } = reading;
  return (
    <Page title={words.t('benchmark.title')} lead={words.t('benchmark.lead')}>
      {newest === undefined ? <NoEdition words={words} /> : <NewestEdition edition={newest} reading={reading} />}
      <Part id="demonstration" title={words.t('benchmark.demonstration.title')}>
        <p>{linked(words, 'benchmark.demonstration.text', '/benchmark/demonstration')}</p>
      </Part>
      {editions.length === 0 ? null : (
        <Part id="editions" title={words.t('benchmark.editions.title')}>
          <p>{words.t('benchmark.editions.text')}</p>
          <EditionList editions={editions} words={words} />
        </Part>
      )}
      <PoolMethod words={words} />
      <Part id="attack" title={words.t('benchmark.attack.title')}>
        {(['text', 'aim', 'sets'] as const).map((key) => (
          <p key={key}>{words.t(`benchmark.attack.${key}`)}</p>
        ))}
      </Part>
      <Part id="licence" title={words.t('benchmark.licence.title')}>
        <p>{linked(words, 'benchmark.licence.text', 'https://creativecommons.org/licenses/by/4.0/')}</p>
        <p>{linked(words, 'benchmark.licence.address', '/api/v1/editions')}</p>
      </Part>
      <Part id="withdraw" title={words.t('benchmark.withdraw.title')}>
        <p>{linked(words, 'benchmark.withdraw.text', '/benchmark/withdrawal')}</p>
      </Part>
    </Page>
  );
}

function linked(words: Words, key: string, href: string): ReactNode {
  return words.rich(key, { a: (text) => <a href={href}>{text}</a> });
}

/** What it would take; how many have contributed is told to nobody. */
function NoEdition({ words }: { readonly words: Words }) {
  return (
    <>
      <Notice title={words.t('benchmark.empty.title')}>
        <p>{words.t('benchmark.empty.text', { smallest: smallestClass })}</p>
        <p>{words.t('benchmark.empty.nothing')}</p>
      </Notice>
      <p>{words.t('benchmark.empty.how')}</p>
      <p className="mt-4">
        <ButtonLink href="/start">{words.t('benchmark.empty.next')}</ButtonLink>
      </p>
    </>
  );
}

function NewestEdition({ edition, reading }: { readonly edition: Edition; readonly reading: Reading }) {
  const { words } = reading;
  return (
    <Part id="newest" title={words.t('benchmark.newest.title')}>
      <p>{words.t('benchmark.newest.text', { number: edition.number, date: words.date(new Date(edition.date)) })}</p>
      <p className="text-muted">{words.t('benchmark.volunteers')}</p>
      <HeadingFiguresPart shown={shownFigures(edition, wholePool).headings} reading={reading} />
      <p>
        <ButtonLink href={`/benchmark/${edition.date}`}>{words.t('benchmark.newest.link')}</ButtonLink>
      </p>
    </Part>
  );
}
