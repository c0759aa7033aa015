import type { Words } from '@/lib/i18n/catalogue/words';
import type { Persona } from '@/lib/instrument/model/persona';

interface ExampleListProps {
  readonly examples: readonly Persona[];
  readonly words: Words;
}

/** Invented cities whose report can be read, by what kind of city each is. */
export function ExampleList({ examples, words }: ExampleListProps) {
  return (
    <ul>
      {examples.map(({ id, assessment }) => (
        <li key={id} className="border-b border-line py-4">
          <a href={`/examples/${id}`} className="font-serif text-lg font-bold">
            {words.t(`report.examples.names.${id}`)}
          </a>
          <p>{words.t(`report.examples.about.${id}`)}</p>
          <p className="text-base text-muted">
            {words.t('report.examples.entry', {
              city: assessment.city,
              country: words.country(assessment.country),
              form: assessment.form,
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
