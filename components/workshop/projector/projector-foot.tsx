import type { ProjectorPageProps } from './projector-page-props';

const footLook =
  'mt-auto flex flex-wrap items-baseline justify-between ' +
  'gap-x-[2em] gap-y-[0.3em] border-t border-line pt-[0.5em]';

/** How latecomers join, and what only the facilitator looks for. */
export function ProjectorFoot({
  workshop,
  join,
  here,
  console,
  forget,
  follow,
  small,
  reading: { words },
}: ProjectorPageProps & { readonly small: boolean }) {
  return (
    <footer className={footLook}>
      {small && join ? (
        <p className="font-semibold" dir="ltr" translate="no">
          {join.address.replace(/^https?:\/\//, '')}{' '}
          <span className="ms-[0.6em] font-mono font-bold tracking-[0.06em]">{join.code}</span>
        </p>
      ) : (
        <p dir="auto" translate="no" className="text-muted">
          {workshop.setup.title}
        </p>
      )}
      <p className="flex flex-wrap gap-x-[1.2em] text-base text-muted">
        {follow}
        <a href={here} className="inline-block py-1">
          {words.t('voting.projector.refresh')}
        </a>
        {console === undefined ? null : (
          <a href={console} className="inline-block py-1">
            {words.t('voting.projector.console')}
          </a>
        )}
        <a href={forget} className="inline-block py-1">
          {words.t('voting.projector.forget')}
        </a>
      </p>
    </footer>
  );
}
