import { cities2018 } from '@/lib/benchmark/published/2018/cities-2018';
import type { SurveyYear } from '@/lib/benchmark/published/series';
import type { Words } from '@/lib/i18n/catalogue/words';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { currentInstrument } from '@/lib/instrument/registry';

/** What a survey says besides figures: who answered, what it tells apart, what it found missing. */
export const backgrounds: Readonly<Record<SurveyYear, readonly string[]>> = {
  2018: ['cities', 'kinds', 'scope'],
  2020: ['obstacles'],
  2022: ['needs'],
  2024: [],
};

const kindsQuestion = 'profile-modes';
const listed: Readonly<Record<string, readonly string[]>> = {
  kinds: optionsOf(kindsQuestion),
  obstacles: ['funding', 'training', 'recognition'],
  needs: ['funding', 'training', 'coordination'],
};

function optionsOf(id: string): readonly string[] {
  const question = requireQuestion(currentInstrument, id);
  return 'options' in question ? question.options : [];
}

interface SurveyBackgroundProps {
  readonly words: Words;
  readonly year: SurveyYear;
}

export function SurveyBackground({ words, year }: SurveyBackgroundProps) {
  const question = words.t(`instrument-v${currentInstrument.version}.questions.${kindsQuestion}.short`);
  return backgrounds[year].map((part) => {
    const key = `evidence.background.${year}.${part}`;
    return (
      <div key={part} className="space-y-3">
        <h3 id={`${part}-${year}`} className="mt-10 scroll-mt-4 text-xl">
          {words.t(`${key}.title`)}
        </h3>
        <p>{words.t(`${key}.text`, { question })}</p>
        {part === 'cities' ? <CitiesOf2018 words={words} /> : null}
        <ul className="list-disc space-y-2 ps-6 empty:hidden">
          {(listed[part] ?? []).map((item) => (
            <li key={item}>{words.rich(`${key}.list.${item}`, { b: (text) => <strong>{text}</strong> })}</li>
          ))}
        </ul>
      </div>
    );
  });
}

function CitiesOf2018({ words }: { readonly words: Words }) {
  return (
    <>
      <p translate="no">{words.list(cities2018)}</p>
      <p>{words.t('evidence.background.2018.cities.how')}</p>
      <p>{words.t('evidence.background.2018.cities.noSample')}</p>
    </>
  );
}
