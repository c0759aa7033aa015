import type { ReactNode } from 'react';
import { DataTable, type Row } from '@/components/ui/data-table';
import type { AttackResult } from '@/lib/benchmark/attack/attack-result';
import type { Words } from '@/lib/i18n/catalogue/words';

/** An edition with what the attack on it came to. */
export interface ListedEdition {
  /** Of the questionnaire: editions of one version are a series, numbered in it. */
  readonly version: number;
  readonly number: number;
  /** A day of the calendar. */
  readonly date: string;
  readonly attack: AttackResult | undefined;
}

interface EditionListProps {
  readonly editions: readonly ListedEdition[];
  readonly words: Words;
}

const columns = ['number', 'questionnaire', 'date', 'files', 'attack'] as const;

/** Every edition there is, with its files and what became of the attack on it. */
export function EditionList({ editions, words }: EditionListProps) {
  return (
    <DataTable
      caption={words.t('benchmark.editions.caption')}
      columns={columns.map((key) => ({ key, label: words.t(`benchmark.editions.${key}`) }))}
      rows={editions.map((edition) => rowOf(edition, words))}
    />
  );
}

const hidden = (text: ReactNode) => <span className="sr-only">{text}</span>;

function rowOf({ version, number, date, attack }: ListedEdition, words: Words): Row {
  return {
    key: date,
    cells: {
      number: (
        <a href={`/benchmark/${date}`} className="inline-block py-1">
          {words.t('benchmark.editions.name', { number })}
        </a>
      ),
      questionnaire: words.t('benchmark.editions.version', { version }),
      date: words.date(new Date(date)),
      files: (
        <>
          <a href={editionFile(date, 'json')} className="inline-block py-1 pe-4">
            {words.rich('benchmark.editions.json', { number, hidden })}
          </a>
          <a href={editionFile(date, 'csv')} className="inline-block py-1">
            {words.rich('benchmark.editions.csv', { number, hidden })}
          </a>
        </>
      ),
      attack: shortText(attack, words),
    },
  };
}

export function editionFile(date: string, format: 'json' | 'csv'): string {
  return `/api/v1/editions/${date}${format === 'csv' ? '/figures.csv' : ''}`;
}

function shortText(attack: AttackResult | undefined, words: Words): string {
  return attack?.tried
    ? words.t('benchmark.attack.short', { perCity: attack.perCity, certain: attack.certain })
    : attackText(attack, words);
}

export function attackText(attack: AttackResult | undefined, words: Words): string {
  if (attack === undefined) return words.t('benchmark.attack.none');
  if (!attack.tried) return words.t('benchmark.attack.notTried');
  const { figures, perCity, certain, notDecided, guess, base } = attack;
  return words.t('benchmark.attack.result', {
    figures,
    perCity,
    certain,
    notDecided,
    guess: words.whole(guess),
    base: words.whole(base),
  });
}
