import { ImageRun } from 'docx';
import type { Paragraph } from 'docx';
import type { Cover, Text } from '@/lib/export/model/document';
import { legibleText } from '@/lib/export/text/legible-text';
import type { Logo, Office } from '@/lib/export/model/office';
import { drawParagraph } from './text/draw-paragraph';
import { drawPlain, drawText } from './text/draw-text';
import type { Drawing } from './text/drawing';
import { style } from './style/styles';
import { thousandthsOf } from './text/text-width';

export function drawCover(drawing: Drawing, cover: Cover): readonly Paragraph[] {
  return [
    drawParagraph(drawing, {
      style: style.kicker,
      children: drawPlain(drawing, cover.kicker),
    }),
    drawParagraph(drawing, {
      style: isLong(cover.title) ? style.longTitle : style.title,
      children: drawText(drawing, cover.title),
    }),
    ...cover.lines.map((line) => drawParagraph(drawing, { style: style.subtitle, children: drawText(drawing, line) })),
  ];
}

/** Letters beyond which a title of the usual size would take most of the first page. */
const longTitle = 60;

const isLong = (title: Text) => thousandthsOf(title.map(({ text }) => text).join('')) > longTitle * 525;

/** The most space that a logo takes, in pixels. */
const most = { width: 240, height: 90 } as const;

export function drawLogo(drawing: Drawing, { logo, name }: Office): readonly Paragraph[] {
  if (!logo) return [];
  const description =
    name === undefined
      ? drawing.words.t('docx.logoUnnamed')
      : drawing.words.t('docx.logo', { name: legibleText(name) });
  const image = new ImageRun({
    type: logo.type === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(logo.base64, 'base64'),
    transformation: logoSize(logo),
    altText: { name: 'Logo', description },
  });
  return [drawParagraph(drawing, { style: style.figure, children: [image] })];
}

function logoSize({ width, height }: Logo): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, most.width / width, most.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
