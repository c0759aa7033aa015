import { createToken } from '@/lib/access/tokens';

/** Tells one drawing of a form from another: what is sent twice with the same key is made once. */
export function Once() {
  return <input type="hidden" name="once" value={createToken()} autoComplete="off" />;
}
