import 'server-only';
import { type InputIssue, Refusal } from '@/lib/http/responses/refusal';
import { type BodyReader, jsonBody } from '@/lib/http/guard/request-body';

type Parsed<Request> =
  { readonly ok: true; readonly request: Request } | { readonly ok: false; readonly issues: readonly InputIssue[] };

/** All questions with their evidence and notes. */
const mostBytes = 256 * 1024;

/** A city's answers and what is asked about them, refused with every issue at once. */
export function answersBody<Request>(parse: (value: unknown) => Parsed<Request>): BodyReader<Request> {
  return jsonBody((value) => {
    const parsed = parse(value);
    if (!parsed.ok) throw new Refusal('invalid-input', { issues: parsed.issues });
    return parsed.request;
  }, mostBytes);
}
