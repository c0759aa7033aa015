/** The first page of every document: all of it is there whatever the city is called, and whose it is can be seen. */
import { describe, expect, it } from 'vitest';
import { sampleRecord } from '@/lib/workshop/model/record/record.fixture';
import type { TextDocument } from '@/lib/export/model/document';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { writeCards } from '@/lib/export/guide/write-cards';
import { writeGuide } from '@/lib/export/guide/write-guide';
import { pngOf } from '@/lib/export/model/pictures.fixture';
import { writeRecord } from '@/lib/export/record/write-record';
import { fullReport, setting } from '@/lib/export/write/reports.fixture';
import { writeHandover } from '@/lib/export/write/write-handover';
import { writeOnePager } from '@/lib/export/write/write-one-pager';
import { writeReport } from '@/lib/export/write/write-report';
import { drawPdf } from './draw-pdf';
import { hasPoppler, placesOf } from './poppler.fixture';

const names = [
  'Communauté d’agglomération de Saint-Étienne-du-Rouvray et des communes associées de la Haute-Vallée X',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsstadt',
  'W'.repeat(100),
  'اتحاد بلديات المنطقة الحضرية الكبرى للعاصمة وضواحيها الشمالية والجنوبية والشرقية والغربية',
  '大都市区政府对外事务办公室及其所属各区县联合会与友好城市协会东北地区国际合作委员会第一分会',
  'องค์การบริหารมหานครและเทศบาลในเครือข่ายความร่วมมือระหว่างประเทศภาคตะวันออกเฉียงเหนือ',
] as const;

const office = {
  name: 'Office for International Relations, Decentralised Cooperation and European Affairs of the Metropolitan Area',
  logo: {
    type: 'image/png' as const,
    base64: pngOf({ width: 120, height: 40 }).toString('base64'),
    width: 120,
    height: 40,
  },
};
const withLogo: DocumentSetting = { ...setting, office };
const report = fullReport();

function documentsOf(name: string): readonly (readonly [string, TextDocument])[] {
  const named = { ...report, head: { ...report.head, city: name } };
  return [
    ['report', writeReport(named, withLogo)],
    ['handover', writeHandover(named, withLogo)],
    ['record', writeRecord({ ...sampleRecord(), title: name, city: name }, withLogo)],
    ['one-pager', writeOnePager(named, withLogo)],
  ];
}

/** A4, less the margin at the side. */
const rightEdge = 595.3 - 62;

describe.runIf(hasPoppler).each(names)('the first page of a city called %s', { timeout: 120_000 }, (name) => {
  it.each(documentsOf(name))(
    'has its date and its office, and runs off no edge, in the %s',
    async (_kind, document) => {
      const words = placesOf(await drawPdf(document, office)).filter(({ page }) => page === 1);
      const text = words.map(({ word }) => word).join(' ');
      expect(text).toContain('November 2026');
      expect(text).toContain('European Affairs');
      for (const { word, right } of words) expect(right, word).toBeLessThan(rightEdge + 2);
      // The name is there in full, but for where a page reads the letters of another direction or joins them otherwise.
      if (/^[\p{Script=Latin}\p{P}\s]*$/u.test(name))
        expect(text.replace(/[\s\u00ad]/g, '')).toContain(name.replace(/\s/g, ''));
    },
  );
});

describe('the logo of the office', { timeout: 60_000 }, () => {
  it.each([
    ...documentsOf('Example'),
    ['guide', { ...writeGuide(setting.reading.words) }],
    ['cards', writeCards(setting.reading.instrument, setting.reading.words)],
  ] as const)('stands on the %s', async (_kind, document) => {
    expect(
      Buffer.from(await drawPdf(document, office))
        .toString('latin1')
        .match(/\/Subtype \/Image/g)?.length ?? 0,
    ).toBeGreaterThan(0);
    expect(Buffer.from(await drawPdf(document, {})).toString('latin1')).not.toContain('/Subtype /Image');
  });
});
