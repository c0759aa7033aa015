import type { Metadata } from 'next';
import { cache } from 'react';
import { ContributionPage } from '@/components/benchmark/contribution/contribution-page';
import { contributionConfirmations, contributionErrors } from '@/components/benchmark/contribution/contribution-query';
import { findReceiptToShow } from '@/lib/access/cookies/receipt-to-show';
import { requireAccess } from '@/lib/access/pages/access';
import { createToken } from '@/lib/access/tokens/tokens';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { previewCarry } from '@/lib/data/whole/carry-assessment';
import { contributionState, previewContribution } from '@/lib/data/pool/contributions';
import { makeReport } from '@/lib/data/whole/make-report';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';

interface ContributionQuery {
  readonly done?: string;
  readonly error?: string;
}

interface ContributionProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<ContributionQuery>;
}

/** Read once a request, for the title and for the page. */
const requireState = cache(async (assessmentId: string) => {
  const access = await requireAccess(assessmentId, 'contribute');
  return { access, assessment: await requireAssessment(access) };
});

function errorOf({ error }: ContributionQuery) {
  return contributionErrors.find((known) => known === error);
}

function confirmationOf({ done }: ContributionQuery) {
  return contributionConfirmations.find((known) => known === done);
}

export async function generateMetadata({ params, searchParams }: ContributionProps): Promise<Metadata> {
  const [{ id }, query, words] = await Promise.all([params, searchParams, requestWords()]);
  const { assessment } = await requireState(id);
  const title = words.t('contribution.pageTitle', { city: assessment.city });
  if (errorOf(query)) return { title: words.t('site.error.prefix', { title }) };
  const done = confirmationOf(query);
  return {
    title: done ? words.t('site.doneTitle', { done: words.t(`contribution.given.titles.${done}`), title }) : title,
  };
}

export default async function Contribution({ params, searchParams }: ContributionProps) {
  const [{ id }, query, words] = await Promise.all([params, searchParams, requestWords()]);
  const { access, assessment } = await requireState(id);
  const done = confirmationOf(query);
  const [preview, state, receipt] = await Promise.all([
    previewContribution(access),
    contributionState(access),
    done ? findReceiptToShow() : undefined,
  ]);
  const inTheWay = preview.kind === 'obstacles' ? preview.obstacles.map(({ kind }) => kind) : [];
  const unknowns = inTheWay.length > 0 ? (await makeReport(access, {})).unknowns.open : [];
  const carry = inTheWay.includes('other-version') ? await previewCarry(access) : undefined;
  return (
    <ContributionPage
      assessmentId={id}
      city={assessment.city}
      preview={preview}
      state={state}
      made={done && { done, receipt }}
      error={errorOf(query)}
      unknowns={unknowns}
      carry={carry}
      once={createToken()}
      reading={{ words, instrument: requireInstrument(assessment.instrumentVersion) }}
    />
  );
}
