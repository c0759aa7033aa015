/** Ids of what belongs to a question, so that labels, messages and links meet. */

/** The first thing to fill in: where links from the error summary lead. */
export function firstInputId(question: string): string {
  return `${question}-first`;
}

export function partId(
  question: string,
  part: 'help' | 'condition' | 'error' | 'note' | 'chosen' | 'instruction',
): string {
  return `${question}-${part}`;
}

export function evidenceId(question: string, index: number, part: 'title' | 'url' | 'date'): string {
  return `${question}-evidence-${index}-${part}`;
}

/** The field that an issue with this path is about. */
export function idOfPath(question: string, path: string): string {
  const [, index, part] = /^evidence\.(\d+)\.(title|url|date)$/.exec(path) ?? [];
  if (index !== undefined && (part === 'title' || part === 'url' || part === 'date'))
    return evidenceId(question, Number(index), part);
  if (path === 'evidence') return evidenceId(question, 0, 'title');
  return path === 'note' ? partId(question, 'note') : firstInputId(question);
}
