'use client';
import { useEffect } from 'react';

/** Opens what is folded around the place that the address names, where the browser does not do so itself. */
export function OpenAround() {
  useEffect(() => {
    const open = () => {
      const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const folded = place?.closest('details:not([open])');
      if (!place || !folded) return;
      folded.setAttribute('open', '');
      place.scrollIntoView();
    };
    open();
    addEventListener('hashchange', open);
    return () => {
      removeEventListener('hashchange', open);
    };
  }, []);
  return null;
}
