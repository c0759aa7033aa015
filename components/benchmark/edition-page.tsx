import { Page } from '@/components/ui/page';
import { Part } from '@/components/ui/part';
import type { AttackResult } from '@/lib/benchmark/attack/attack-result';
import type { SealedEdition } from '@/lib/benchmark/pool/edition/edition';
import type { Reading } from '@/lib/i18n/text/answer-text';
import { AttackScope } from './attack-scope';
import { attackText, editionFile } from './edition-list';
import { Explorer } from './explorer/explorer';
import type { ExplorerChoice } from './explorer/explorer-query';
import type { MarkChoice } from './explorer/marked-city';

interface EditionPageProps {
  readonly sealed: SealedEdition;
  /** What the attack on it came to, once it was run. */
  readonly attack: AttackResult | undefined;
  readonly chosen: ExplorerChoice;
  readonly mark: MarkChoice;
  readonly reading: Reading;
}

/** One edition, for one group or two at a time. */
export function EditionPage({ sealed: { edition, checksum }, attack, chosen, mark, reading }: EditionPageProps) {
  const { words } = reading;
  const { number, date } = edition;
  return (
    <Page
      title={words.t('benchmark.edition.title', { number, date: words.date(new Date(date)) })}
      lead={words.t('benchmark.edition.lead')}
      back={{ href: '/benchmark', label: words.t('benchmark.back') }}
    >
      <Explorer edition={edition} chosen={chosen} mark={mark} self={`/benchmark/${date}`} reading={reading} />
      <Part id="files" title={words.t('benchmark.licence.title')}>
        <p>
          {words.rich('benchmark.edition.files', {
            json: (text) => <a href={editionFile(date, 'json')}>{text}</a>,
            csv: (text) => <a href={editionFile(date, 'csv')}>{text}</a>,
          })}
        </p>
        <p>
          {words.rich('benchmark.licence.text', {
            a: (text) => <a href="https://creativecommons.org/licenses/by/4.0/">{text}</a>,
          })}
        </p>
        <p className="wrap-anywhere">
          {words.rich('benchmark.edition.checksum', { checksum, code: (text) => <code translate="no">{text}</code> })}
        </p>
      </Part>
      <Part id="attack" title={words.t('benchmark.attack.title')}>
        <p>{attackText(attack, words)}</p>
        <AttackScope words={words} />
      </Part>
    </Page>
  );
}
