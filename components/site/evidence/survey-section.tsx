import type { Survey } from '@/lib/benchmark/published/series';
import { sourceName } from '@/lib/i18n/text/source-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import { SurveyBackground } from './survey-background';

interface SurveySectionProps {
  readonly words: Words;
  readonly survey: Survey;
}

/** One of the published surveys: who answered, where it was published, what else it says. */
export function SurveySection({ words, survey }: SurveySectionProps) {
  const id = `survey-${survey.year}`;
  const source = words.t('evidence.survey.source', { source: sourceName(words, survey.source) });
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mt-14 scroll-mt-4 border-t-2 border-ink pt-4 text-2xl">
        {words.t('evidence.survey.title', { year: String(survey.year), title: survey.title })}
      </h2>
      <p className="mt-3">
        {words.t('evidence.survey.cities', {
          survey: words.t(`figures.surveys.${survey.year}.survey`),
          cities: words.whole(survey.cities),
          about: words.t(`figures.surveys.${survey.year}.about`),
        })}
      </p>
      <p className="mt-2 text-sm text-muted">
        {survey.source.url === undefined ? source : <a href={survey.source.url}>{source}</a>}
      </p>
      <SurveyBackground words={words} year={survey.year} />
    </section>
  );
}
