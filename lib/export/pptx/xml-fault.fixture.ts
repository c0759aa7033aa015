/** A strict reader for tests: what keeps a text from being well-formed XML, or undefined. */
const token = /<\?xml[^>]*\?>|<\/([^\s<>]+)>|<([^\s<>/!?]+)((?:\s+[^\s=<>]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const attribute = /\s([^\s=]+)="([^"]*)"/g;
const references = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const outsideXml = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

function attributeFault(text: string): string | undefined {
  const names = [...text.matchAll(attribute)].map(([, name]) => name);
  if (new Set(names).size < names.length) return `an attribute twice:${text}`;
  return references.test(text) ? `a bare & in${text}` : undefined;
}

function tokenFault([, closed, opened, attributes = '', empty, text = '']: RegExpMatchArray, open: string[]): string | undefined {
  if (references.test(text)) return `a bare & in ${text}`;
  if (closed !== undefined) return open.pop() === closed ? undefined : `</${closed}> closes nothing`;
  if (opened === undefined) return undefined;
  if (empty === '') open.push(opened);
  return attributeFault(attributes);
}

export function xmlFault(xml: string): string | undefined {
  const strange = outsideXml.exec(xml);
  if (strange) return `a character outside XML at ${strange.index}`;
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(token)) {
    end += match[0].length;
    const fault = tokenFault(match, open);
    if (fault !== undefined) return fault;
  }
  if (end < xml.length) return `unreadable at ${end}: ${xml.slice(end, end + 80)}`;
  return open.length > 0 ? `<${open.join('> <')}> stays open` : undefined;
}
