/** Why the program does not go on, in words for whoever runs it: what is wrong, and what to do. */
export class Refusal extends Error {
  name = 'Refusal';
}
