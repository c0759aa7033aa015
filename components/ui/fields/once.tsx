import { Untouched } from './untouched';

/**
 * Tells one drawing of a form from another, by a secret of the page: what is sent twice with the same one is made once.
 */
export function Once({ value }: { readonly value: string }) {
  return <Untouched name="once" value={value} />;
}
