'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { listenToWorkshop } from './listen-to-workshop';

export interface FollowTexts {
  readonly following: string;
  readonly waiting: string;
}

interface FollowWorkshopProps {
  /** Where the workshop tells its event number. */
  readonly address: string;
  /** The number that the page was drawn at. */
  readonly event: number;
  readonly texts: FollowTexts;
}

/** So many changes in a row are one new drawing. */
const gatherMilliseconds = 300;

/** Draws the page anew where the workshop has changed since. Without the script the link beside it does. */
export function FollowWorkshop({ address, event, texts }: FollowWorkshopProps) {
  const router = useRouter();
  const [connected, setConnected] = useState<boolean>();
  const drawn = useRef(event);

  useEffect(() => {
    drawn.current = Math.max(drawn.current, event);
  }, [event]);

  useEffect(() => {
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const stop = listenToWorkshop(address, {
      hear(number) {
        if (number <= drawn.current) return;
        gathering ??= setTimeout(() => {
          gathering = undefined;
          router.refresh();
        }, gatherMilliseconds);
      },
      connect: setConnected,
    });
    return () => {
      clearTimeout(gathering);
      stop();
    };
  }, [address, router]);

  return (
    <span role="status" data-following={connected === true ? '' : undefined}>
      {connected === undefined ? '' : connected ? texts.following : texts.waiting}
    </span>
  );
}
