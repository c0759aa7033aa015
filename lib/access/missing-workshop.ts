/** Thrown where an assessment has no such workshop: it was deleted, or its id was guessed. */
export class MissingWorkshopError extends Error {
  override readonly name = 'MissingWorkshopError';
}
