import { Page } from '@/components/ui/page';
import { Part } from '@/components/ui/part';
import { type FormatId, formatGroups, formats } from '@/lib/export/model/formats';
import type { Words } from '@/lib/i18n/catalogue/words';
import { AnnexForm } from './annex-form';
import { DownloadProgress } from './download-progress';
import { progressTexts } from './progress-texts';

interface DocumentsPageProps {
  readonly assessmentId: string;
  readonly city: string;
  /** What stands behind the report's address, such as a state to compare with: documents follow it. */
  readonly query: string;
  /** Where the office's identity is set, for those who may. */
  readonly office?: string | undefined;
  /** Where the answers are given to the pool, for those who may. */
  readonly contribution?: string | undefined;
  readonly mayTake: (format: FormatId) => boolean;
  readonly words: Words;
}

/** Every form in which the report can leave the building, by what it is for. */
export function DocumentsPage({ assessmentId, city, query, office, contribution, mayTake, words }: DocumentsPageProps) {
  const file = `/api/v1/assessments/${assessmentId}/report`;
  const rest = query === '' ? '' : `&${query}`;
  const address = (format: FormatId) => {
    const separators = formats[format].extension === 'csv' ? '&separators=country' : '';
    return `${file}?format=${format}${separators}${rest}`;
  };
  const back = {
    href: `/assessments/${assessmentId}/report${query === '' ? '' : `?${query}`}`,
    label: words.t('documents.back'),
  };
  return (
    <Page title={words.t('documents.title')} kicker={city} lead={words.t('documents.lead')} back={back}>
      {office === undefined ? null : (
        <p>
          <a href={office}>{words.t('documents.office')}</a>
        </p>
      )}
      <DownloadProgress texts={progressTexts(words)} />
      {groupsFor(mayTake).map(({ id, taken }) => (
        <Part key={id} id={id} title={words.t(`documents.groups.${id}.title`)}>
          <p>{words.t(`documents.groups.${id}.text`)}</p>
          <ul className="space-y-2">
            {taken.map((format) => (
              <li key={format}>
                <a href={address(format)} download="" data-document="" className="inline-block py-1">
                  {words.t(`documents.formats.${format}`)}
                </a>
              </li>
            ))}
          </ul>
          {id === 'report' ? <AnnexForm action={file} query={query} words={words} /> : null}
        </Part>
      ))}
      {contribution === undefined ? null : (
        <Part id="contribution" title={words.t('contribution.links.title')}>
          <p>{words.rich('contribution.links.documents', { a: (text) => <a href={contribution}>{text}</a> })}</p>
        </Part>
      )}
    </Page>
  );
}

/** What this reader may take. */
function groupsFor(mayTake: (format: FormatId) => boolean) {
  return formatGroups
    .map(({ id, members }) => ({ id, taken: members.filter(mayTake) }))
    .filter(({ taken }) => taken.length > 0);
}
