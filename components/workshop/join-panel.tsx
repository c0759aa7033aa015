import type { Words } from '@/lib/i18n/catalogue/words';
import { QrCode } from './qr-code';

interface JoinPanelProps {
  readonly code: string;
  /** Where the code is typed in: `https://chancery.example/join`. */
  readonly address: string;
  readonly words: Words;
}

/** The three ways into the workshop: the camera, the short code, the address. Sizes follow the text around it. */
export function JoinPanel({ code, address, words }: JoinPanelProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-[2em] gap-y-[1em]">
      <QrCode
        text={`${address}/${code}`}
        label={words.t('voting.projector.qr')}
        className="w-[9em] max-w-full shrink-0"
      />
      <dl className="min-w-0 grow basis-[12em] space-y-[0.6em]">
        <div>
          <dt className="text-[0.8em] text-muted">{words.t('voting.projector.address')}</dt>
          <dd className="text-[1.25em] leading-tight font-semibold wrap-anywhere" dir="ltr" translate="no">
            {withoutScheme(address)}
          </dd>
        </div>
        <div>
          <dt className="text-[0.8em] text-muted">{words.t('voting.projector.code')}</dt>
          <dd
            className="font-mono text-[2.4em] leading-tight font-bold tracking-[0.08em] wrap-anywhere"
            dir="ltr"
            translate="no"
          >
            {code}
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** As people type it. */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
