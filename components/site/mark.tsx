/** The mark of the product: three bars, as in the icon of a tab. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="shrink-0 fill-accent">
      <rect y="12" width="6" height="12" rx="1" />
      <rect x="9" y="6" width="6" height="18" rx="1" />
      <rect x="18" width="6" height="24" rx="1" />
    </svg>
  );
}
