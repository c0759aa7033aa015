import { Prose } from '@/components/ui/prose';
import type { Words } from '@/lib/i18n/catalogue/words';

export interface StatementPart {
  readonly id: string;
  /** One paragraph, or the items of a list. */
  readonly items: readonly string[];
}

interface StatementProps {
  readonly namespace: string;
  readonly parts: readonly StatementPart[];
  readonly words: Words;
}

/** The body of a statement page: an area a part, then its text. */
export function Statement({ namespace, parts, words }: StatementProps) {
  return (
    <Prose>
      {parts.map(({ id, items }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{words.t(`${namespace}.${id}.title`)}</h2>
          {items.length === 1 ? (
            <p className="mt-3">{words.t(`${namespace}.${id}.${items[0] ?? ''}`)}</p>
          ) : (
            <ul className="mt-3">
              {items.map((item) => (
                <li key={item}>{words.t(`${namespace}.${id}.${item}`)}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </Prose>
  );
}
