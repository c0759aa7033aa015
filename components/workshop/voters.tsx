import type { Words } from '@/lib/i18n/catalogue/words';
import type { Present } from '@/lib/workshop/model/workshop-state';

interface VotersProps {
  /** Who is in the workshop. */
  readonly present: Present;
  /** Who of them has voted. */
  readonly voted: Present;
  readonly words: Words;
}

/** Who has voted, as far as was agreed on: by name, by department, or how many. Never how. */
export function Voters(props: VotersProps) {
  const { present, voted, words } = props;
  return (
    <div>
      <p className="text-[1.25em] font-semibold tabular-nums">
        {words.t('voting.projector.voted', { voted: voted.count, count: present.count })}
      </p>
      {present.names ? <Names {...props} /> : <Departments {...props} />}
    </div>
  );
}

const boxes = 'mt-[0.5em] flex flex-wrap gap-x-[0.8em] gap-y-[0.4em] text-[0.8em]';

function Names({ present, voted, words }: VotersProps) {
  const left = [...(voted.names ?? [])];
  const people = (present.names ?? []).map((name) => ({ name, done: takeOut(left, name) }));
  return (
    <ul className={boxes}>
      {people.map(({ name, done }, index) => (
        <li
          key={index}
          className={`border-2 px-[0.5em] ${done ? 'border-accent font-semibold' : 'border-line text-muted'}`}
        >
          <span dir="auto" translate="no">
            {name}
          </span>
          <span aria-hidden="true">{done ? ' ✓' : ''}</span>
          <span className="sr-only">: {words.t(done ? 'voting.projector.hasVoted' : 'voting.projector.notYet')}</span>
        </li>
      ))}
    </ul>
  );
}

/** Two people may bear one name. */
function takeOut(names: string[], name: string): boolean {
  const at = names.indexOf(name);
  if (at !== -1) names.splice(at, 1);
  return at !== -1;
}

function Departments({ present, voted, words }: VotersProps) {
  const there = Object.entries(present.departments ?? {}).filter(([, count]) => count > 0);
  if (there.length === 0) return null;
  return (
    <ul className={boxes}>
      {there.map(([name, count]) => {
        const done = voted.departments?.[name] ?? 0;
        const look = done >= count ? 'border-accent font-semibold' : 'border-line text-muted';
        return (
          <li key={name} className={`border-2 px-[0.5em] ${look}`}>
            <span dir="auto" className="tabular-nums" translate="no">
              {words.t('voting.projector.votedOf', { name, voted: done, count })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
