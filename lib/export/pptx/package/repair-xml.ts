/** What the slide library writes otherwise than the format or a reader of slides wants it. */

/** One set of properties a paragraph, at its beginning: the library writes one before every run. */
function onePropertiesEach(text: string): string {
  return text.replace(/(<\/a:r>)<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gsu, '$1');
}

/** Shapes of a slide are told apart by these numbers; the library gives some of them twice. */
function numberShapes(text: string): string {
  let next = 0;
  return text.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(next += 1)}"`);
}

function inLanguage(text: string, language: string): string {
  return text.replaceAll(' altLang="en-US"', '').replaceAll('lang="en-US"', `lang="${language}"`);
}

export function repairPart(text: string, language: string): string {
  return inLanguage(numberShapes(onePropertiesEach(text)), language);
}

const titleShape = /<p:sp>(?:(?!<\/p:sp>).)*?<p:ph[^>]*type="title"[^>]*\/>.*?<\/p:sp>/su;

/** A title takes its place, weight and colour from the layout, so that another template moves it too. */
export function inheritTitle(slide: string, layoutSize: number): string {
  return slide.replace(titleShape, (shape) =>
    shape
      .replace(/<p:spPr>.*?<\/p:spPr>/su, '<p:spPr/>')
      .replace(/<a:bodyPr\b.*?<\/a:bodyPr>/su, '<a:bodyPr/>')
      .replaceAll(/<a:pPr\b.*?<\/a:pPr>/gsu, (properties) =>
        properties.includes('rtl="1"') ? '<a:pPr algn="r" rtl="1"/>' : '',
      )
      .replaceAll(/<a:rPr([^>]*)>.*?<\/a:rPr>/gsu, '<a:rPr$1/>')
      .replaceAll(' b="1"', '')
      .replaceAll(` sz="${layoutSize * 100}"`, ''),
  );
}

/** The library leaves a layout's own title with wide edges and at the top. */
export function anchorTitle(layout: string, anchor: 'b' | 'ctr'): string {
  return layout.replace(titleShape, (shape) =>
    shape.replace(
      /<a:bodyPr[^>]*>/u,
      `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}">`,
    ),
  );
}

/** The masters stand before the slides. */
export function mastersFirst(presentation: string): string {
  return presentation.replace(
    /(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/su,
    '$2$1',
  );
}

/** Only parts that are there: the library names a master for every slide. */
export function listedParts(contentTypes: string, parts: ReadonlySet<string>): string {
  return contentTypes.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) =>
    parts.has(part) ? override : '',
  );
}
