import type { Metadata } from 'next';
import { withdrawalErrors, WithdrawalPage } from '@/components/benchmark/contribution/withdrawal-page';
import { findTypedCode } from '@/lib/access/cookies/typed-code';
import { requestWords } from '@/lib/i18n/catalogue/request-words';

interface WithdrawalQuery {
  readonly done?: string;
  readonly error?: string;
}

interface WithdrawalProps {
  readonly searchParams: Promise<WithdrawalQuery>;
}

function errorOf({ error }: WithdrawalQuery) {
  return withdrawalErrors.find((known) => known === error);
}

export async function generateMetadata({ searchParams }: WithdrawalProps): Promise<Metadata> {
  const [query, words] = await Promise.all([searchParams, requestWords()]);
  const title = words.t('contribution.withdrawal.title');
  if (errorOf(query)) return { title: words.t('site.error.prefix', { title }) };
  return {
    title:
      query.done === 'withdrawn'
        ? words.t('site.doneTitle', { done: words.t('contribution.withdrawal.done'), title })
        : title,
  };
}

export default async function Withdrawal({ searchParams }: WithdrawalProps) {
  const [query, words] = await Promise.all([searchParams, requestWords()]);
  const error = errorOf(query);
  return (
    <WithdrawalPage
      done={query.done === 'withdrawn'}
      error={error}
      typed={error ? await findTypedCode() : undefined}
      words={words}
    />
  );
}
