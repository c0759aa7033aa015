'use client';
import { useEffect } from 'react';

/** What a presenter's clicker sends for the next page. */
const keys = ['ArrowRight', 'PageDown', ' '];

const typing = 'input, textarea, select, button, a, summary, [contenteditable]';

/** Lets the keys of a clicker press the one next step; not while somebody types or is on a control. */
export function PresenterKeys({ hint }: { readonly hint: string }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, altKey, ctrlKey, metaKey, repeat } = event;
      if (!keys.includes(event.key) || altKey || ctrlKey || metaKey || repeat) return;
      if (target instanceof Element && target.closest(typing)) return;
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-main-step] :is(button, a)')?.click();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return <span className="hidden text-sm text-muted lg:inline">{hint}</span>;
}
