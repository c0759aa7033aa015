/** Notes in small type, a line each. */
export function NoteLines({ notes }: { readonly notes: readonly string[] }) {
  return notes.map((note) => (
    <p key={note} className="text-sm text-muted">
      {note}
    </p>
  ));
}
