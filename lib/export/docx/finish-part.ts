/** What the package leaves out, and what it counts from one document to the next. */
import type { TextDocument } from '@/lib/export/model/document';
import { tableStyle } from './style/table-style';

type Finish = (part: string, text: string) => string;

export function finishPart({ language, direction }: Pick<TextDocument, 'language' | 'direction'>): Finish {
  const renumber = numbering();
  return (part, text) => {
    if (part === 'docProps/core.xml')
      return text.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
    if (part === 'word/styles.xml') return text.replace('</w:styles>', `${tableStyle}</w:styles>`);
    const counted = part.startsWith('word/') ? renumber(text) : text;
    return direction === 'rtl' ? turn(part, counted) : counted;
  };
}

/** Drawings and bookmarks are counted through the life of the process: here from one in every document. */
function numbering(): (text: string) => string {
  const drawings = countUp();
  const bookmarks = countUp();
  return (text) =>
    text
      .replace(/(?<=<\w+:(?:docPr|cNvPr) id=")\d+(?=")/g, drawings)
      .replace(/(?<=<\w+:cNvPr id="\d+" name="[A-Z][a-z]+ )\d+(?=")/g, drawings)
      .replace(/(?<=<w:bookmark(?:Start|End)\b[^>]*\bw:id=")\d+(?=")/g, bookmarks);
}

function countUp(): (id: string) => string {
  const numbers = new Map<string, number>();
  return (id) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return String(number);
  };
}

/** The package turns paragraphs and tables; what is left is the page. */
function turn(part: string, text: string): string {
  return part === 'word/document.xml' ? text.replace(/(?=<w:docGrid\b)/g, '<w:bidi/>') : text;
}
