'use client';
import { useState, useSyncExternalStore } from 'react';

interface LinkActionsProps {
  readonly address: string;
  /** What the device shows where the link is shared. */
  readonly title: string;
  readonly texts: {
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly share: string;
  };
}

const look =
  'cursor-pointer rounded-sm border-2 border-accent bg-paper px-4 py-1.5 text-base font-semibold text-accent';

/** What a browser can does not change while a page is open. */
const never = () => () => undefined;

/** Copying and sharing need a script, and a browser that can: nothing is offered where one is missing. */
export function LinkActions({ address, title, texts }: LinkActionsProps) {
  const [said, setSaid] = useState('');
  const canCopy = useSyncExternalStore(
    never,
    () => 'clipboard' in navigator,
    () => false,
  );
  const canShare = useSyncExternalStore(
    never,
    () => 'share' in navigator,
    () => false,
  );
  return (
    <>
      {canCopy ? (
        <button
          type="button"
          className={look}
          onClick={() =>
            void navigator.clipboard.writeText(address).then(
              () => setSaid(texts.copied),
              () => setSaid(texts.notCopied),
            )
          }
        >
          {texts.copy}
        </button>
      ) : null}
      {canShare ? (
        <button
          type="button"
          className={look}
          // Whoever closes the list of the device changes their mind, and nothing failed.
          onClick={() => void navigator.share({ title, url: address }).catch(() => undefined)}
        >
          {texts.share}
        </button>
      ) : null}
      <span role="status" className="font-semibold">
        {said}
      </span>
    </>
  );
}
