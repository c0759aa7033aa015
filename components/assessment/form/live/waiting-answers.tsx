'use client';

import { useEffect, useState } from 'react';
import { holdsUnsaved } from './unsaved-store';
import type { WaitingList } from './waiting-list';
import type { WaitingProps } from './waiting-props';

/**
 * On every page of an assessment: answers that wait on this device are told of and sent. What does that is loaded only
 * then.
 */
export function WaitingAnswers(props: WaitingProps) {
  const [List, setList] = useState<typeof WaitingList>();
  const { assessmentId } = props;

  useEffect(() => {
    if (holdsUnsaved(assessmentId))
      void import('./waiting-list').then((loaded) => {
        setList(() => loaded.WaitingList);
      });
  }, [assessmentId]);

  return <div role="status">{List === undefined ? null : <List {...props} />}</div>;
}
