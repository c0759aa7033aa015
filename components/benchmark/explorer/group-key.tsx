import type { Reading } from '@/lib/i18n/text/answer-text';
import type { MarkChoice } from './marked-city';
import { OwnMark } from './own-mark';
import type { ShownGroup } from './shown-groups';

interface GroupKeyProps {
  readonly groups: readonly ShownGroup[];
  readonly mark: MarkChoice;
  readonly reading: Reading;
}

/** Which cities are shown, how far their figures may be off and why, and which city is marked for whom. */
export function GroupKey({ groups, mark: { chosen, marked }, reading: { words } }: GroupKeyProps) {
  return (
    <div className="mt-6 space-y-2">
      <ul className="space-y-1">
        {groups.map(({ letter, isOneOfTwo, name, figures }) => (
          <li key={letter} className="wrap-anywhere">
            <strong className="font-semibold">
              {isOneOfTwo ? words.t('benchmark.explorer.lettered', { letter, name }) : name}
            </strong>{' '}
            <span className="text-muted">
              {words.t('benchmark.off.group', { off: words.whole(figures.sharesMayBeOff) })}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {words.t('benchmark.off.why')} {words.t('benchmark.off.how')}
      </p>
      <p className="text-muted">{words.t('benchmark.volunteers')}</p>
      {marked ? (
        <p className="wrap-anywhere">
          <OwnMark city={marked.city} words={words} /> {words.t('benchmark.own.private')}
        </p>
      ) : null}
      {chosen !== undefined && marked === undefined ? <p>{words.t('benchmark.own.otherVersion')}</p> : null}
    </div>
  );
}
