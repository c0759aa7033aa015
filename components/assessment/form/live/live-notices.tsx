import { useState } from 'react';
import type { ReactNode } from 'react';
import type { LiveTexts, TakeAlongTexts } from './live-setup';

export const takeAlongId = 'take-along';

const look = 'my-6 border-s-4 border-error bg-surface px-4 py-3';

function focus(box: HTMLElement | null): void {
  box?.focus();
}

interface AlertProps {
  readonly title: string;
  /** Only where somebody asked to go on: an answer that fails to be saved moves nobody away from it. */
  readonly focused: boolean;
  readonly children: ReactNode;
}

function Alert({ title, focused, children }: AlertProps) {
  return (
    <div id={takeAlongId} role="alert" tabIndex={-1} className={look} ref={focused ? focus : null}>
      <p className="font-semibold">{title}</p>
      {children}
    </div>
  );
}

/** What was found on this device of this section. */
export function RestoredNotice({ texts }: { readonly texts: LiveTexts }) {
  return (
    <div role="status" className={look}>
      <p className="font-semibold">{texts.restoredTitle}</p>
      <p>{texts.restoredHere}</p>
    </div>
  );
}

interface TakeAlongProps {
  readonly title: string;
  readonly text: string;
  /** What is not saved, as plain text. */
  readonly unsaved: string;
  readonly focused: boolean;
  readonly texts: TakeAlongTexts;
}

/** The way out where saving does not work: a text to copy or to download. */
export function TakeAlong({ title, text, unsaved, focused, texts }: TakeAlongProps) {
  const [copied, setCopied] = useState(false);
  const button = 'me-3 mt-2 inline-block cursor-pointer py-1 font-semibold text-accent underline underline-offset-4';
  const copy = () => {
    void navigator.clipboard.writeText(unsaved).then(() => {
      setCopied(true);
    });
  };
  return (
    <Alert title={title} focused={focused}>
      <p>{text}</p>
      <label className="mt-3 block">
        {texts.takeLabel}
        <textarea readOnly rows={5} value={unsaved} className="mt-1 w-full border-2 border-edge bg-paper px-3 py-2" />
      </label>
      {'clipboard' in navigator ? (
        <button type="button" className={button} onClick={copy}>
          {copied ? texts.copied : texts.copy}
        </button>
      ) : null}
      <a
        className={button}
        download={`${texts.fileName}.txt`}
        href={`data:text/plain;charset=utf-8,${encodeURIComponent(unsaved)}`}
      >
        {texts.download}
      </a>
    </Alert>
  );
}
