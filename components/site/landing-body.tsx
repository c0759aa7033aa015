import type { ReactNode } from 'react';
import { surveys } from '@/lib/benchmark/published/series';
import type { Words } from '@/lib/i18n/catalogue/words';
import { Prose } from '@/components/ui/prose';

const steps = ['one', 'two', 'three', 'four'] as const;

const bold = (chunks: ReactNode) => <strong>{chunks}</strong>;

function surveyRange() {
  const first = surveys[0];
  const last = surveys.at(-1);
  if (!first || !last) throw new Error('There is no published survey');
  return {
    surveys: surveys.length,
    first: first.cities,
    firstYear: String(first.year),
    last: last.cities,
    lastYear: String(last.year),
  };
}

export function LandingBody({ words }: { readonly words: Words }) {
  return (
    <Prose>
      <h2>{words.t('landing.get.title')}</h2>
      <ul>
        <li>{words.rich('landing.get.ranges', { b: bold })}</li>
        <li>{words.rich('landing.get.evidence', { b: bold })}</li>
        <li>{words.rich('landing.get.peers', { b: bold, ...surveyRange() })}</li>
        <li>{words.rich('landing.get.recommendation', { b: bold })}</li>
      </ul>
      <h2>{words.t('landing.how.title')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{words.t(`landing.how.${step}`)}</li>
        ))}
      </ol>
      <p>{words.rich('landing.paper', { a: (chunks) => <a href="/questionnaire">{chunks}</a> })}</p>
      <h3>{words.t('landing.workshop.title')}</h3>
      <p>
        {words.rich('landing.workshop.text', {
          start: (chunks) => <a href="/start">{chunks}</a>,
          guide: (chunks) => <a href="/workshop-guide">{chunks}</a>,
        })}
      </p>
      <h2>{words.t('landing.limits.title')}</h2>
      <p>{words.t('landing.limits.text')}</p>
    </Prose>
  );
}
