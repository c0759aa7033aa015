'use client';
import { useEffect, useState } from 'react';

interface QuestionClockProps {
  /** How long the question is asked, when the page was drawn. */
  readonly seconds: number;
  readonly label: string;
}

/** How long the question at hand is asked by now; it runs on where scripts run. */
export function QuestionClock({ seconds, label }: QuestionClockProps) {
  const [now, setNow] = useState(seconds);
  useEffect(() => {
    const drawn = performance.now();
    const tick = () => {
      setNow(seconds + Math.floor((performance.now() - drawn) / 1_000));
    };
    tick();
    const timer = setInterval(tick, 1_000);
    return () => {
      clearInterval(timer);
    };
  }, [seconds]);
  return (
    <span className="whitespace-nowrap">
      {label}{' '}
      <span role="timer" className="font-semibold tabular-nums" dir="ltr">
        {clockText(now)}
      </span>
    </span>
  );
}

/** @example clockText(250) // '4:10' */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
