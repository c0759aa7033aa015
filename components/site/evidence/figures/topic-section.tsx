import type { Figure } from '@/lib/benchmark/figure';
import { surveys, type Survey } from '@/lib/benchmark/published/series';
import type { Words } from '@/lib/i18n/catalogue/words';
import { FigureEntry } from './figure-entry';
import { FigureNotes } from './figure-notes-list';
import { groupBy } from './group-by';

interface TopicSectionProps {
  readonly words: Words;
  readonly topic: string;
  readonly figures: readonly Figure[];
}

/** By how many surveys have something on the topic. */
const columns: Readonly<Record<number, string>> = {
  2: 'md:grid-cols-2',
  3: 'md:grid-cols-3',
  4: 'md:grid-cols-2 lg:grid-cols-4',
};

/** What the surveys found on one topic, the surveys side by side. */
export function TopicSection({ words, topic, figures }: TopicSectionProps) {
  const id = `topic-${topic}`;
  const found = surveys.flatMap((survey) => {
    const own = figures.filter((figure) => figure.survey === survey.year);
    return own.length === 0 ? [] : [{ survey, own }];
  });
  const silent = surveys.filter((survey) => found.every((one) => one.survey !== survey));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mt-14 scroll-mt-4 border-t-2 border-ink pt-4 text-2xl">
        {words.t(`figures.topics.${topic}`)}
      </h2>
      {silent.length === 0 ? null : (
        <p className="mt-1 text-base text-muted">
          {words.t('evidence.topic.silent', { years: words.list(silent.map(({ year }) => String(year))) })}
        </p>
      )}
      <div className={`mt-4 grid gap-x-10 gap-y-8 ${columns[found.length] ?? ''}`}>
        {found.map(({ survey, own }) => (
          <SurveyColumn key={survey.year} words={words} survey={survey} figures={own} alone={found.length === 1} />
        ))}
      </div>
    </section>
  );
}

interface SurveyColumnProps {
  readonly words: Words;
  readonly survey: Survey;
  readonly figures: readonly Figure[];
  /** No other survey has figures on the topic: there is space for two columns. */
  readonly alone: boolean;
}

function SurveyColumn({ words, survey, figures, alone }: SurveyColumnProps) {
  return (
    <div>
      <h3 className="text-lg">
        {String(survey.year)}{' '}
        <span className="font-sans text-base font-normal text-muted">
          {words.t('evidence.topic.cities', { cities: survey.cities })}
        </span>
      </h3>
      {groupBy(figures, (figure) => words.t(`figures.items.${figure.id}.item`)).map(([item, members]) => (
        <div key={item} className="mt-3">
          <h4 className="font-sans text-base font-semibold">{item}</h4>
          <ul className={alone && members.length > 3 ? 'gap-x-10 md:columns-2' : ''}>
            {members.map((figure) => (
              <FigureEntry key={figure.id} words={words} figure={figure} />
            ))}
          </ul>
          <FigureNotes words={words} figures={members} />
        </div>
      ))}
    </div>
  );
}
