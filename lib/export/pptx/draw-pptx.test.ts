import { execFileSync } from 'node:child_process';
import { dirname, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pseudoLocales } from '@/lib/i18n/catalogue/locales';
import { hostileTexts } from '@/lib/export/text/hostile.fixture';
import { convertToPdf, hasLibreOffice } from '@/lib/export/open-xml/libre-office.fixture';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { readXml } from '@/lib/export/open-xml/read-xml.fixture';
import type { Report } from '@/lib/report/types/report';
import { hostileReport, office, requireSample, settingOf } from './decks.fixture';
import { drawPptx } from './draw-pptx';
import { lineText } from '@/lib/export/text/safe-text';
import type { SlideDeck } from './deck/slide-deck';
import { writeSlides } from './write-slides';

type Parts = ReadonlyMap<string, string>;

async function draw(
  report: Report,
  setting: DocumentSetting = settingOf(),
): Promise<{ readonly deck: SlideDeck; readonly bytes: Uint8Array; readonly parts: Parts }> {
  const deck = writeSlides(report, setting);
  const bytes = await drawPptx(deck, setting.office);
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  return { deck, bytes, parts };
}

const ofKind = (parts: Parts, kind: RegExp) => [...parts].filter(([name]) => kind.test(name));
const slidesOf = (parts: Parts) => ofKind(parts, /^ppt\/slides\/slide\d+\.xml$/);
const found = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, first = '']) => first);

function faults(parts: Parts): readonly string[] {
  return ofKind(parts, /\.(xml|rels)$/).flatMap(([name, xml]) => {
    try {
      readXml(Buffer.from(xml));
      return [];
    } catch (fault) {
      return [`${name}: ${String(fault)}`];
    }
  });
}

/** Parts that are pointed at and are not there. */
function missingParts(parts: Parts): readonly string[] {
  const named = found(parts.get('[Content_Types].xml') ?? '', /<Override PartName="\/([^"]+)"/g);
  const related = ofKind(parts, /\.rels$/).flatMap(([name, xml]) => {
    const folder = dirname(dirname(name));
    return found(xml, /Target="([^"]+)"/g).map((target) =>
      target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target)),
    );
  });
  return [...named, ...related].filter((name) => !parts.has(name));
}

const drawn = [
  'evidenced-capital, planned',
  'thin-tertiary',
  'silent-suburb',
  'shared-service-town',
  'secondary-quick',
  'harbour-in-progress, long plan and change',
];

describe.each(drawn)('the file of %s', (name) => {
  const made = draw(requireSample(name));

  it('is well-formed in every part, and points only at parts that are there', async () => {
    const { parts } = await made;
    expect(faults(parts)).toEqual([]);
    expect(missingParts(parts)).toEqual([]);
  });

  it('has a real title and notes on every slide, in order', async () => {
    const { parts, deck } = await made;
    expect(slidesOf(parts)).toHaveLength(deck.slides.length);
    deck.slides.forEach(({ title, notes }, place) => {
      const slide = parts.get(`ppt/slides/slide${place + 1}.xml`) ?? '';
      const [first = ''] = found(slide, /<p:sp>(.*?)<\/p:sp>/gsu);
      expect(first).toContain('type="title"');
      expect(found(first, /<a:t>([^<]*)</g).join('')).toBe(lineText(title.text));
      const paragraphs = found(parts.get(`ppt/notesSlides/notesSlide${place + 1}.xml`) ?? '', /<a:p>(.*?)<\/a:p>/gsu);
      expect(paragraphs.length).toBeGreaterThanOrEqual(notes.length);
    });
  });

  it('has no shape number twice and no paragraph with two sets of properties', async () => {
    for (const [, slide] of slidesOf((await made).parts)) {
      const ids = found(slide, /<p:cNvPr id="(\d+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
      for (const paragraph of found(slide, /<a:p>(.*?)<\/a:p>/gsu))
        expect(paragraph.lastIndexOf('<a:pPr')).toBeLessThanOrEqual(0);
    }
  });

  it('says in words what pictures, charts and tables show', async () => {
    const { parts } = await made;
    for (const [, xml] of ofKind(parts, /^ppt\/(slides|slideLayouts)\/[^/]+\.xml$/)) {
      for (const shape of found(xml, /<p:(?:nvGraphicFramePr|nvPicPr)>\s*(<p:cNvPr[^>]*>)/gu))
        expect(shape).toMatch(/descr="[^"]{10,}"/);
    }
    expect(parts.get('ppt/slides/slide2.xml')).toMatch(/descr="The five areas[^"]*Strategy\./);
  });

  it('names its language everywhere', async () => {
    for (const [part, xml] of ofKind(
      (await made).parts,
      /^ppt\/(slides|notesSlides|slideLayouts|charts)\/[^/]+\.xml$/,
    )) {
      expect([
        part,
        found(
          xml.replace(/<a:r><a:rPr lang="zh-CN"[^>]*>.*?<a:t>\p{Script=Han}+<\/a:t>/gu, ''),
          /lang="([^"]+)"/g,
        ).filter((tag) => tag !== 'en-GB'),
      ]).toEqual([part, []]);
    }
  });

  it('draws a native chart of the report’s own numbers, and carries them as a sheet to edit', async () => {
    const { bytes, parts } = await made;
    const chart = parts.get('ppt/charts/chart1.xml') ?? '';
    const report = requireSample(name);
    const sheet = unzipSync(unzipSync(bytes)['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array());
    const cells = strFromU8(sheet['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const valuesOf = (title: string) => {
      const series = found(chart, /<c:ser>(.*?)<\/c:ser>/gsu).find((one) => one.includes(`<c:v>${title}</c:v>`)) ?? '';
      return new Map(
        [...(series.split('<c:val>')[1] ?? '').matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)</g)].map(([, place, value]) => [
          Number(place),
          Number(value),
        ]),
      );
    };
    report.areas.forEach(({ score }, place) => {
      expect(valuesOf('Lowest').get(place)).toBe(score.low ?? undefined);
      expect(valuesOf('Best estimate').get(place)).toBe(score.point ?? undefined);
      if (score.applicable)
        expect(valuesOf('Range that the answers leave open').get(place)).toBeCloseTo(score.high - score.low, 9);
      if (score.applicable) expect(cells).toContain(`<c r="B${place + 2}"><v>${score.low}</v></c>`);
    });
    expect(chart).toContain('<c:ser><c:idx val="0"/><c:order val="0"/>');
    expect(chart.slice(0, chart.indexOf('</c:ser>'))).toContain('<c:spPr><a:noFill/>');
  });
});

describe('a drawn deck', () => {
  it('is the same, byte for byte, for the same report, whatever was drawn before', async () => {
    const report = requireSample('spread-megacity, planned');
    const first = await draw(report);
    await draw(requireSample('thin-tertiary'));
    const second = await draw(report);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it('carries the office’s name, accent and logo on its layouts, and stands without them', async () => {
    const report = requireSample('thin-tertiary');
    const [dressed, bare] = await Promise.all([draw(report), draw(report, settingOf(undefined, {}))]);
    const layouts = (parts: Parts) =>
      ofKind(parts, /^ppt\/slideLayouts\/slideLayout\d+\.xml$/)
        .map(([, xml]) => xml)
        .join('');
    expect(layouts(dressed.parts)).toContain('International Relations Office');
    expect(layouts(dressed.parts)).toContain('descr="Logo of International Relations Office"');
    expect(dressed.parts.get('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="8a1538"/></a:accent1>');
    expect(layouts(bare.parts)).not.toContain('<p:pic>');
    expect(bare.parts.get('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="14506e"/></a:accent1>');
    expect(faults(bare.parts)).toEqual([]);
    for (const [, slide] of slidesOf(dressed.parts)) expect(slide).not.toContain('srgbClr');
  });

  it('turns what somebody wrote from right to left, and names its language', async () => {
    const { parts } = await draw({
      ...requireSample('evidenced-capital, planned'),
      plan: requireSample('evidenced-capital, planned').plan.map((action) => ({
        ...action,
        title: 'عربي Ask the port',
      })),
    });
    const written = [...parts.values()].map(String).join('');
    expect(written).toMatch(
      /<a:pPr[^>]*\brtl="1"[^>]*>(?:(?!<\/a:p>).)*<a:rPr lang="ar-EG"[^>]*>(?:(?!<\/a:r>).)*عربي/u,
    );
  });

  it('runs from right to left where the words do', async () => {
    const [, rightToLeft] = pseudoLocales;
    if (rightToLeft === undefined) throw new Error('There is no language that runs from right to left');
    const { parts } = await draw(requireSample('evidenced-capital, planned'), settingOf(rightToLeft));
    expect(parts.get('ppt/presentation.xml')).toContain('rtl="1"');
    expect(parts.get('ppt/charts/chart1.xml')).toContain('<c:orientation val="maxMin"/>');
    for (const [, slide] of slidesOf(parts)) {
      expect(slide).not.toContain('<a:tblPr firstRow');
      for (const properties of found(slide.replace(/<a:p><a:pPr[^>]*><a:fld.*?<\/a:p>/gsu, ''), /(<a:pPr[^>]*>)/g))
        expect(properties).toContain('rtl="1"');
    }
    expect(faults(parts)).toEqual([]);
  });

  // Formulas and their like mean nothing to slides; every text stands in the notes and the plan each time anyway.
  const harmful = hostileTexts.filter((text) => text.length > 1000 || /[<&"{]|[^\x20-\x7e]/.test(text));

  it.each(harmful.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
    'stays well-formed whatever is typed: %s',
    async (_start, text) => {
      const { parts } = await draw(hostileReport(text), settingOf(undefined, { ...office, name: text }));
      expect(faults(parts)).toEqual([]);
      expect(missingParts(parts)).toEqual([]);
    },
    20_000,
  );

  it('keeps the direction of what was typed to itself', async () => {
    const { parts } = await draw(hostileReport('right\u202Eto left'));
    for (const [, xml] of ofKind(parts, /^ppt\/.*\.xml$/)) expect(xml).not.toMatch(/[\u202A-\u202E]/);
    expect(parts.get('ppt/slides/slide1.xml')).toContain('\u2068rightto left\u2069');
  });

  it.skipIf(!hasLibreOffice)(
    'opens in another program, a page a slide with its title on it',
    { timeout: 240_000 },
    async () => {
      const report = requireSample('evidenced-capital, long plan and change');
      const { deck, bytes } = await draw(report);
      const pages = pagesOf(bytes);
      expect(pages).toHaveLength(deck.slides.length);
      const bare = (text: string) => text.replace(/[\u2066-\u2069\s]/g, '');
      deck.slides.forEach(({ title }, place) => expect(bare(pages[place] ?? '')).toContain(bare(lineText(title.text))));
    },
  );
});

/** The words of each page, as LibreOffice prints it. */
function pagesOf(bytes: Uint8Array): readonly string[] {
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: convertToPdf(bytes, 'pptx'), encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);
}
