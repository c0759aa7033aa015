'use client';

import { type ReactNode, useEffect, useRef } from 'react';

interface FitWindowProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** Each attempt is that much smaller. */
const step = 0.96;

/**
 * The main part of a page that nobody can scroll: set smaller until it fits into the window, down to the usual size of
 * text.
 */
export function FitWindow({ className, children }: FitWindowProps) {
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    const fitted = main.current;
    if (fitted === null) return;
    const fit = () => fitInto(fitted);
    fit();
    const changes = new MutationObserver(fit);
    changes.observe(fitted, { childList: true, subtree: true, characterData: true });
    window.addEventListener('resize', fit);
    return () => {
      changes.disconnect();
      window.removeEventListener('resize', fit);
    };
  }, []);

  return (
    <main id="main" tabIndex={-1} ref={main} className={className}>
      {children}
    </main>
  );
}

function fitInto(fitted: HTMLElement): void {
  const page = document.documentElement;
  const sizeOf = (element: HTMLElement) => Number.parseFloat(getComputedStyle(element).fontSize);
  fitted.style.removeProperty('font-size');
  for (let size = sizeOf(fitted) * step; size >= sizeOf(page) && page.scrollHeight > page.clientHeight; size *= step) {
    fitted.style.setProperty('font-size', `${size}px`);
  }
}
