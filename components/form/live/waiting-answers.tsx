'use client';

import { useEffect, useState } from 'react';
import type { WaitingTexts } from './live-setup';
import { holdsUnsaved } from './unsaved-store';
import type { WaitingList } from './waiting-list';

export interface WaitingProps {
  readonly assessmentId: string;
  /** The section that the page shows, if it shows one. */
  readonly section: string | undefined;
  readonly locale: string;
  readonly texts: WaitingTexts;
}

/** On every page of an assessment: answers that wait on this device are told of and sent. What does that is loaded only then. */
export function WaitingAnswers(props: WaitingProps) {
  const [List, setList] = useState<typeof WaitingList>();
  const { assessmentId } = props;

  useEffect(() => {
    if (holdsUnsaved(assessmentId)) void import('./waiting-list').then((loaded) => { setList(() => loaded.WaitingList); });
  }, [assessmentId]);

  return <div role="status">{List === undefined ? null : <List {...props} />}</div>;
}
