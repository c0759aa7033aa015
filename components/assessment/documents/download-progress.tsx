'use client';

import { useEffect, useRef, useState } from 'react';
import { buttonShape, buttonStyles } from '@/components/ui/button';
import type { ProgressTexts } from './progress-texts';

/** Shorter waits need no word. */
const quietMilliseconds = 1000;

/** Why the last document is no longer waited for: another was asked for. */
const superseded = 'superseded';

interface Progress {
  readonly text: string;
  readonly cancellable: boolean;
}

/**
 * Says that a document is being made where that takes longer than a second, and lets it be cancelled. Without the
 * script the same links lead to the same files.
 */
export function DownloadProgress({ texts }: { readonly texts: ProgressTexts }) {
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController>(undefined);

  useEffect(() => {
    function follow(event: MouseEvent): void {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-document]') : null;
      if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      running.current?.abort(superseded);
      const controller = new AbortController();
      running.current = controller;
      void fetchDocument(link, {
        texts,
        signal: controller.signal,
        say: (text, cancellable) => setProgress({ text, cancellable }),
      });
    }
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [texts]);

  return (
    <div role="status" className="sticky top-0 z-10 mt-6 min-h-0 print:hidden">
      {progress === undefined ? null : (
        <div className="flex flex-wrap items-center gap-4 border-s-4 border-accent bg-surface p-4">
          <p>{progress.text}</p>
          {progress.cancellable ? (
            <button
              type="button"
              className={`${buttonShape} ${buttonStyles.secondary}`}
              onClick={() => running.current?.abort()}
            >
              {texts.cancel}
            </button>
          ) : null}
        </div>
      )}
    </div>
  );
}

interface Fetching {
  readonly texts: ProgressTexts;
  readonly signal: AbortSignal;
  readonly say: (text: string, cancellable: boolean) => void;
}

async function fetchDocument(link: HTMLAnchorElement, { texts, signal, say }: Fetching): Promise<void> {
  const fill = (text: string, reason = '') =>
    text.replace('{name}', link.textContent.trim()).replace('{reason}', reason);
  const patience = setTimeout(() => say(fill(texts.making), true), quietMilliseconds);
  try {
    const response = await fetch(link.href, { signal });
    if (!response.ok) {
      const { detail = '' } = (await response.json()) as { readonly detail?: string };
      return say(fill(texts.failed, detail), false);
    }
    keep(await response.blob(), fileName(response));
    say(fill(texts.done), false);
  } catch {
    if (!signal.aborted) say(fill(texts.failed, texts.offline), false);
    else if (signal.reason !== superseded) say(fill(texts.cancelled), false);
  } finally {
    clearTimeout(patience);
  }
}

function fileName(response: Response): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return encoded === undefined ? '' : decodeURIComponent(encoded);
}

function keep(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
