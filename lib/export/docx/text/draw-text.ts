import { ExternalHyperlink, InternalHyperlink, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Run, Text } from '@/lib/export/model/document';
import { isolatedText, legibleText, withoutTurns } from '@/lib/export/text/legible-text';
import type { Drawing } from './drawing';
import { regionalLanguage, splitLanguages } from '@/lib/export/text/script-language';
import type { LanguageStretch } from '@/lib/export/text/script-language';
import { splitDirections } from '@/lib/export/text/split-directions';
import { style } from '@/lib/export/docx/style/styles';

export function drawText(drawing: Drawing, text: Text): readonly ParagraphChild[] {
  return text.flatMap((run) => drawRun(drawing, run));
}

/** Text without marks, such as a name in the foot of the page. */
export function drawPlain(drawing: Drawing, text: string): readonly ParagraphChild[] {
  return drawRun(drawing, { text });
}

function drawRun(drawing: Drawing, run: Run): readonly ParagraphChild[] {
  const target = run.link === undefined ? undefined : findTarget(drawing, run.link);
  const runs = legibleText(run.text)
    .split('\n')
    .flatMap((line, index) => drawLine(drawing, run, { line, breakBefore: index > 0, linked: target !== undefined }));
  if (target === undefined) return runs;
  return [
    'anchor' in target
      ? new InternalHyperlink({ ...target, children: runs })
      : new ExternalHyperlink({ ...target, children: runs }),
  ];
}

interface Line {
  readonly line: string;
  readonly breakBefore: boolean;
  readonly linked: boolean;
}

function drawLine(drawing: Drawing, run: Run, { line, breakBefore, linked }: Line): readonly TextRun[] {
  const text = run.own ? isolatedText(line) : line;
  const look = { ...styleOf(run, linked), ...(run.own && { noProof: true }) };
  const stretches = splitDirections(text, drawing.direction).flatMap((stretch) =>
    splitLanguages(stretch.text, drawing.language).map(
      ({ text: words, ...said }) =>
        new TextRun({
          ...look,
          text: words,
          ...(stretch.direction === 'rtl' && { rightToLeft: true }),
          ...languageOf(said),
        }),
    ),
  );
  return breakBefore ? [new TextRun({ break: 1 }), ...stretches] : stretches;
}

const eastAsian = /^Hani$/;
const simple = /^(?:Cyrl|Grek|Geor|Armn)$/;

/** Word keeps a language for each of three kinds of scripts. */
function languageOf({ language, script = '' }: Omit<LanguageStretch, 'text'>): Pick<IRunOptions, 'language'> {
  if (language === undefined) return {};
  const tag = regionalLanguage(language);
  if (eastAsian.test(script)) return { language: { eastAsia: tag } };
  return { language: simple.test(script) ? { value: tag } : { bidirectional: tag } };
}

function styleOf({ strong, own }: Run, linked: boolean): { readonly style?: string; readonly bold?: true } {
  if (linked) return { style: style.link, ...(strong && { bold: true }) };
  if (strong) return { style: style.strong };
  return own ? { style: style.own } : {};
}

type Target = { readonly anchor: string } | { readonly link: string };

/** A heading of this document or an address on the web; anything else stays text. */
function findTarget({ bookmarks }: Drawing, link: string): Target | undefined {
  if (link.startsWith('#')) {
    const anchor = bookmarks.get(link.slice(1));
    return anchor === undefined ? undefined : { anchor };
  }
  if (!URL.canParse(link)) return undefined;
  const url = new URL(withoutTurns(link));
  return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? { link: url.href } : undefined;
}

/** A message with placeholders in braces, each replaced by what is drawn for it. */
export function fillMessage(
  drawing: Drawing,
  message: string,
  parts: Readonly<Record<string, readonly ParagraphChild[]>>,
): readonly ParagraphChild[] {
  return message.split(/(\{\w+\})/).flatMap((piece) => {
    const part = /^\{\w+\}$/.test(piece) ? parts[piece.slice(1, -1)] : undefined;
    return part ?? drawPlain(drawing, piece);
  });
}
