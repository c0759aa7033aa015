import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Part } from '@/components/ui/part';
import type { Edition } from '@/lib/benchmark/pool/edition/edition';
import { smallestClass } from '@/lib/benchmark/pool/rules';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { AttackScope } from './attack-scope';
import { EditionList, type ListedEdition } from './edition-list';
import { everyoneOf } from './explorer/group-choice';
import { AreaFiguresPart } from './explorer/area-figures';
import { PoolMethod } from './pool-method';
import { shownGroups } from './explorer/shown-groups';

interface BenchmarkPageProps {
  readonly newest: Edition | undefined;
  /** The newest series first, and in each the newest edition. */
  readonly editions: readonly ListedEdition[];
  readonly reading: Reading;
}

/**
 * What the pool is, its newest figures, all editions, and how they are made; before the first edition, what it takes.
 */
export function BenchmarkPage({ newest, editions, reading }: BenchmarkPageProps) {
  const { words } = reading;
  return (
    <Page title={words.t('benchmark.title')} lead={words.t('benchmark.lead')}>
      {newest === undefined ? (
        <NoEdition words={words} />
      ) : (
        <Editions newest={newest} editions={editions} reading={reading} />
      )}
      <Part id="withdraw" title={words.t('benchmark.withdraw.title')}>
        <p>{linked(words, 'benchmark.withdraw.text', '/benchmark/withdrawal')}</p>
      </Part>
    </Page>
  );
}

function Editions({ newest, editions, reading }: BenchmarkPageProps & { readonly newest: Edition }) {
  const { words } = reading;
  return (
    <>
      <NewestEdition edition={newest} reading={reading} />
      <Part id="editions" title={words.t('benchmark.editions.title')}>
        <p>{words.t('benchmark.editions.text')}</p>
        <EditionList editions={editions} words={words} />
      </Part>
      <PoolMethod words={words} />
      <Part id="attack" title={words.t('benchmark.attack.title')}>
        <AttackScope words={words} />
      </Part>
      <Part id="licence" title={words.t('benchmark.licence.title')}>
        <p>{linked(words, 'benchmark.licence.text', 'https://creativecommons.org/licenses/by/4.0/')}</p>
        <p>{linked(words, 'benchmark.licence.address', '/api/v1/editions')}</p>
      </Part>
      <Part id="demonstration" title={words.t('benchmark.demonstration.title')}>
        <p>{linked(words, 'benchmark.demonstration.text', '/benchmark/demonstration')}</p>
      </Part>
    </>
  );
}

function linked(words: Words, key: string, href: string): ReactNode {
  return words.rich(key, { a: (text) => <a href={href}>{text}</a> });
}

/** What it would take, and how to give; how many have contributed is told to nobody. */
function NoEdition({ words }: { readonly words: Words }) {
  return (
    <>
      <Notice title={words.t('benchmark.empty.title')}>
        <p>{words.t('benchmark.empty.text', { smallest: smallestClass })}</p>
      </Notice>
      <ol className="list-decimal space-y-2 ps-6">
        {(['answer', 'give', 'wait'] as const).map((step) => (
          <li key={step}>{words.t(`benchmark.empty.steps.${step}`)}</li>
        ))}
      </ol>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-4">
        <ButtonLink href="/start">{words.t('benchmark.empty.next')}</ButtonLink>
        <a href="/benchmark/demonstration" className="py-2">
          {words.t('benchmark.empty.demonstration')}
        </a>
      </p>
      <p className="mt-6">{linked(words, 'benchmark.method.link', '/method#pool')}</p>
    </>
  );
}

function NewestEdition({ edition, reading }: { readonly edition: Edition; readonly reading: Reading }) {
  const { words } = reading;
  return (
    <Part id="newest" title={words.t('benchmark.newest.title')}>
      <p>{words.t('benchmark.newest.text', { number: edition.number, date: words.date(new Date(edition.date)) })}</p>
      <p className="text-muted">{words.t('benchmark.volunteers')}</p>
      <p>{words.t('benchmark.off.why')}</p>
      <AreaFiguresPart
        groups={shownGroups({ group: everyoneOf(edition), beside: undefined }, words)}
        reading={reading}
      />
      <p>
        <ButtonLink href={`/benchmark/${edition.date}`}>{words.t('benchmark.newest.link')}</ButtonLink>
      </p>
    </Part>
  );
}
