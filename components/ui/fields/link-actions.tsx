'use client';
import { useEffect, useState } from 'react';

interface LinkActionsProps {
  readonly address: string;
  /** What the device shows where the link is shared. */
  readonly title: string;
  readonly texts: { readonly copy: string; readonly copied: string; readonly share: string };
}

const look =
  'cursor-pointer rounded-sm border-2 border-accent bg-paper px-4 py-1.5 text-base font-semibold text-accent';

/** Copying and sharing need a script, and a browser that can: nothing is offered where one is missing. */
export function LinkActions({ address, title, texts }: LinkActionsProps) {
  const [can, setCan] = useState({ copy: false, share: false });
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const { clipboard, share } = navigator as Partial<Navigator>;
    setCan({ copy: clipboard !== undefined, share: share !== undefined });
  }, []);
  return (
    <>
      {can.copy ? (
        <button
          type="button"
          className={look}
          onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
        >
          {texts.copy}
        </button>
      ) : null}
      {can.share ? (
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
        {copied ? texts.copied : ''}
      </span>
    </>
  );
}
