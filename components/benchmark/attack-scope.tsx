import type { Words } from '@/lib/i18n/catalogue/words';

/** What the attack on an edition plays, and what it does not try. */
export function AttackScope({ words }: { readonly words: Words }) {
  return (
    <>
      <p>{words.t('benchmark.attack.text')}</p>
      <p>{words.t('benchmark.attack.not')}</p>
      <p>{words.rich('benchmark.attack.more', { a: (text) => <a href="/method#pool">{text}</a> })}</p>
    </>
  );
}
