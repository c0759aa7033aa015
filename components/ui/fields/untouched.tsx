interface UntouchedProps {
  readonly name: string;
  readonly value?: string;
}

/**
 * What a form sends along and nobody sees. A browser that comes back to a page would fill it with what it held before,
 * unless it is told not to; that may be said of a field of text alone, so it is one that is not shown.
 */
export function Untouched({ name, value }: UntouchedProps) {
  return <input hidden name={name} defaultValue={value} autoComplete="off" />;
}
