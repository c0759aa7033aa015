/** What the routes of a workshop ask for, so that a request about nothing does nothing. */
export function Go() {
  return <input type="hidden" name="go" value="yes" />;
}
