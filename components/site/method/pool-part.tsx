import { DataTable } from '@/components/ui/data-table';
import { attackRecord } from '@/lib/benchmark/attack/attack-record';
import { knownShareNeeded } from '@/lib/benchmark/pool/contribution/contribution';
import { noiseTable, usualMove } from '@/lib/benchmark/pool/edition/noise-table';
import { codedUpTo, smallestChange, smallestClass, step, waysBySize, waysFor } from '@/lib/benchmark/pool/rules';
import { sharesMayBeOff } from '@/lib/benchmark/pool/edition/share';
import { waysText } from '@/lib/i18n/text/report/benchmark-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { MethodBodyProps } from './method-body-props';

const rules = [
  'consent',
  'full',
  'moved',
  'same',
  'rounding',
  'off',
  'groups',
  'parts',
  'quartiles',
  'verdicts',
  'renewal',
  'withdrawal',
] as const;
const unprotected = ['guess', 'membership', 'insiders', 'renewed', 'copies', 'areas', 'operator'] as const;

/**
 * How answers of many cities become a benchmark, what was tried to find single answers out of it, and what is not
 * protected.
 */
export function PoolPart({ words }: MethodBodyProps) {
  const off = (size: number) => words.whole(sharesMayBeOff(size, noiseTable));
  const figures = {
    share: words.whole(100 * knownShareNeeded),
    size: smallestClass,
    change: smallestChange,
    step,
    few: codedUpTo,
    reach: noiseTable.reach,
    usual: usualMove,
    ways: waysText(words, waysFor(Infinity)),
    offSmall: off(smallestClass),
    offMiddle: off(25),
    offLarge: off(100),
  };
  return (
    <>
      <p>{words.t('method.pool.text')}</p>
      <ul className="list-disc space-y-2 ps-6">
        {rules.map((rule) => (
          <li key={rule}>{words.t(`method.pool.${rule}`, figures)}</li>
        ))}
      </ul>
      <WaysTable words={words} />
      <h3 className="text-xl">{words.t('method.pool.attackTitle')}</h3>
      <p>{words.t('method.pool.attack')}</p>
      <TriedTable words={words} />
      <h3 className="text-xl">{words.t('method.pool.notTitle')}</h3>
      <ul className="list-disc space-y-2 ps-6">
        {unprotected.map((item) => (
          <li key={item}>{words.t(`method.pool.not.${item}`, figures)}</li>
        ))}
      </ul>
      <p>
        <a href="/benchmark">{words.t('method.pool.link')}</a>
      </p>
    </>
  );
}

/** What the attack came to before the rules were fixed. */
function TriedTable({ words }: { readonly words: Words }) {
  const counted = ['pools', 'answers', 'certain', 'notDecided'] as const;
  const guessed = ['guess', 'base'] as const;
  const rows = attackRecord.map((run) => ({
    key: `${run.set}-${run.insiders}`,
    cells: {
      what: words.t(`method.pool.tried.${run.set}`, { insiders: run.insiders }),
      ...Object.fromEntries(counted.map((key) => [key, words.whole(run[key])])),
      ...Object.fromEntries(
        guessed.map((key) => [key, run.guess === 0 ? '–' : words.t('method.pool.tried.share', { share: run[key] })]),
      ),
    },
  }));
  const figures = [...counted, ...guessed].map((key) => ({
    key,
    label: words.t(`method.pool.tried.${key}`),
    numeric: true,
  }));
  return (
    <DataTable
      caption={words.t('method.pool.tried.caption')}
      columns={[{ key: 'what', label: words.t('method.pool.tried.what') }, ...figures]}
      rows={rows}
    />
  );
}

/** How many ways of dividing an edition uses, by how many cities contribute. */
function WaysTable({ words }: { readonly words: Words }) {
  const rows = waysBySize.map(({ from, ways }, index) => ({
    key: String(from),
    cells: {
      cities: citiesText(words, from, waysBySize[index + 1]?.from),
      by: ways.length === 0 ? words.t('method.pool.ways.none') : waysText(words, ways),
    },
  }));
  const columns = (['cities', 'by'] as const).map((key) => ({ key, label: words.t(`method.pool.ways.${key}`) }));
  return <DataTable caption={words.t('method.pool.ways.caption')} columns={columns} rows={rows} />;
}

function citiesText(words: Words, from: number, next: number | undefined): string {
  if (next === undefined) return words.t('method.pool.ways.more', { from });
  return from === 0
    ? words.t('method.pool.ways.fewer', { to: next })
    : words.t('method.pool.ways.between', { from, to: next - 1 });
}
