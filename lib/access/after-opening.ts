import { type Access, permissionNames, mayDo, mayEnterWorkshop } from './permissions';

/**
 * What becomes of the link that a browser holds when another to the same assessment is opened in it. A wider link takes
 * the place of a narrower one and never the other way round. Between two to answer, and between two that show different
 * parts, the person decides: anybody can send them a link that ends tomorrow, bears another name or shows something
 * else.
 */
export function afterOpening(held: Access | undefined, opened: Access): 'keep' | 'take' | 'ask' {
  if (held === undefined || held.holderId === opened.holderId) return 'take';
  if (covers(opened, held)) return covers(held, opened) && mayDo(opened.role, 'answer') ? 'ask' : 'take';
  return covers(held, opened) ? 'keep' : 'ask';
}

/** Whether the one allows everything that the other does. */
function covers(wide: Access, narrow: Access): boolean {
  if (wide.role === 'area' && narrow.role === 'area') return wide.area === narrow.area;
  if (narrow.workshop !== undefined && !mayEnterWorkshop(wide, narrow.workshop)) return false;
  return permissionNames.every((action) => !mayDo(narrow.role, action) || mayDo(wide.role, action));
}
