import { Untouched } from './untouched';
import { type FieldValues, seenName } from '@/lib/http/responses/seen-fields';

/** What a form was filled with, told along with it: the first thing in the form. */
export function Seen({ values }: { readonly values: FieldValues }) {
  return <Untouched name={seenName(values)} />;
}
