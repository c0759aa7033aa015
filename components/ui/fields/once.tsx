/**
 * Tells one drawing of a form from another, by a secret of the page: what is sent twice with the same one is made once.
 */
export function Once({ value }: { readonly value: string }) {
  return <input type="hidden" name="once" value={value} autoComplete="off" />;
}
