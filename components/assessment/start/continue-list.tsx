import type { Role } from '@/lib/access/permissions';
import type { Words } from '@/lib/i18n/catalogue/words';

export interface OpenedAssessment {
  readonly id: string;
  readonly city: string;
  readonly role: Role;
  /** Where its link leads to. */
  readonly page: string;
}

interface ContinueListProps {
  readonly held: readonly OpenedAssessment[];
  /** How many more this browser held that open nothing any more. */
  readonly ended: number;
  /** As many as a browser can hold. */
  readonly most: number;
  readonly words: Words;
}

/** The assessments that this browser holds a key to, and where to go with a link that it does not hold. */
export function ContinueList({ held, ended, most, words }: ContinueListProps) {
  const sorted = held.toSorted((one, other) => one.city.localeCompare(other.city, words.locale));
  return (
    <section aria-labelledby="continue" className="mb-12 border-b border-line pb-8">
      <h2 id="continue" className="text-2xl">
        {words.t('start.continue.title')}
      </h2>
      {held.length > 0 ? <p className="mt-3">{words.t('start.continue.text')}</p> : null}
      <ul className="mt-2 space-y-1">
        {sorted.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline gap-x-4">
            <OpenedLink held={one} words={words} />
          </li>
        ))}
      </ul>
      {ended > 0 ? (
        <p className="mt-3 text-base text-muted">{words.t('start.continue.ended', { count: ended })}</p>
      ) : null}
      {held.length >= most ? (
        <p className="mt-3 text-base text-muted">{words.t('start.continue.most', { count: most })}</p>
      ) : null}
      <p className="mt-3">
        <a href="/open">{words.t('start.continue.paste')}</a>
      </p>
    </section>
  );
}

function OpenedLink({
  held: { id, city, role, page },
  words,
}: {
  readonly held: OpenedAssessment;
  readonly words: Words;
}) {
  return (
    <>
      <a href={page} className="inline-block py-1">
        {words.t(`start.continue.${role}`, { city })}
      </a>
      <a href={`/assessments/${id}/forget`} className="inline-block py-1 text-base">
        {words.rich('start.continue.forget', { city, hidden: (chunks) => <span className="sr-only">{chunks}</span> })}
      </a>
    </>
  );
}
