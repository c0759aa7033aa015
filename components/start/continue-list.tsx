import type { Role } from '@/lib/access/permissions';
import type { Words } from '@/lib/i18n/words';

export interface HeldAssessment {
  readonly id: string;
  readonly city: string;
  readonly role: Role;
  /** Where its link leads to. */
  readonly page: string;
}

/** The assessments that this browser holds a key to. */
export function ContinueList({ held, words }: { readonly held: readonly HeldAssessment[]; readonly words: Words }) {
  return (
    <section aria-labelledby="continue" className="mb-12 border-b border-line pb-8">
      <h2 id="continue" className="text-2xl">
        {words.t('start.continue.title')}
      </h2>
      <p className="mt-3">{words.t('start.continue.text')}</p>
      <ul className="mt-2 space-y-1">
        {held.map(({ id, city, role, page }) => (
          <li key={id}>
            <a href={page} className="inline-block py-1">
              {words.t(`start.continue.${role}`, { city })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
