import { type Access, mayDo } from './permissions';

/**
 * What becomes of the link that a browser holds when another to the same assessment is opened in it. A link to read
 * takes nothing away from one to answer; between two to answer the person decides, since anybody can send them a link
 * that ends tomorrow or bears another name.
 */
export function afterOpening(held: Access | undefined, opened: Access): 'keep' | 'take' | 'ask' {
  if (held === undefined || held.linkId === opened.linkId || !mayDo(held.role, 'answer')) return 'take';
  return mayDo(opened.role, 'answer') ? 'ask' : 'keep';
}
