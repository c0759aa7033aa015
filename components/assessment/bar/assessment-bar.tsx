import { Bar } from '@/components/site/bar';
import { type Access, mayDo } from '@/lib/access/permissions';
import type { Words } from '@/lib/i18n/catalogue/words';
import { placeOfPage, placesOf } from './assessment-places';

interface AssessmentBarProps {
  readonly access: Pick<Access, 'assessmentId' | 'role' | 'until'>;
  readonly city: string;
  readonly path: string;
  readonly words: Words;
}

/** Whose assessment it is and what it has; for those who may only read, until when. */
export function AssessmentBar({ access, city, path, words }: AssessmentBarProps) {
  const own = `/assessments/${access.assessmentId}`;
  const page = path.slice(own.length + 1);
  const current = placeOfPage(page);
  return (
    <Bar
      home={{ href: '/', label: words.t('site.home') }}
      name={
        <>
          <span translate="no">{city}</span>
          {reads(access.role) ? <ReadOnly until={access.until} words={words} /> : null}
        </>
      }
      label={words.t('site.assessment.navigation')}
      menu={words.t('site.menu')}
      places={placesOf(access.role).map((shown) => ({
        href: shown.page === '' ? own : `${own}/${shown.page}`,
        label: words.t(access.role === 'edit' ? `site.assessment.${shown.place}` : `site.reader.${shown.place}`),
        current: shown.place === current ? (shown.page === page ? 'page' : 'true') : undefined,
      }))}
    />
  );
}

/** Whoever answers or runs a workshop does more than read. */
const reads = (role: Access['role']) => !mayDo(role, 'answer') && !mayDo(role, 'project');

function ReadOnly({ until, words }: { readonly until: Date | undefined; readonly words: Words }) {
  return (
    <span className="block font-sans text-sm font-normal text-muted">
      {until === undefined
        ? words.t('site.reader.readOnly')
        : words.t('site.reader.readOnlyUntil', { date: words.date(until) })}
    </span>
  );
}
