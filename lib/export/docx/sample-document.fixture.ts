/** A document with one of everything, for tests: no city’s real report. */
import type { Block, TextDocument } from '@/lib/export/model/document';

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: [{ text: 'Where the city stands' }], id: 'standing' },
  {
    kind: 'paragraph',
    tone: 'lead',
    text: [
      { text: 'The office is strongest in ' },
      { text: 'strategy', strong: true },
      { text: ' and weakest in measuring what its work achieves.' },
    ],
  },
  {
    kind: 'paragraph',
    text: [
      { text: 'The whole is explained under ' },
      { text: 'what to do first', link: '#first-steps' },
      { text: ' and in the ' },
      { text: 'method', link: 'https://example.org/method?a=1&b=2' },
      { text: '.' },
    ],
  },
  {
    kind: 'strips',
    caption: [{ text: 'The five areas on the line from 0 to 100' }],
    alternative: 'Strategy lies between 60 and 72 points, estimate 66. Resources are not known.',
    scale: [0, 25, 50, 75, 100].map((at) => ({ at, label: String(at) })),
    legend: [
      { mark: 'range', label: 'What the answers leave open' },
      { mark: 'point', label: 'Best estimate' },
      { mark: 'evidenced', label: 'Backed by evidence' },
      { mark: 'target', label: 'Target' },
    ],
    strips: [
      {
        label: 'Strategy',
        range: { low: 60, high: 72 },
        point: 66,
        evidenced: 40,
        target: 75,
        reading: '60 to 72 points',
      },
      {
        label: 'Resources and organisation of the office',
        range: { low: 5, high: 95 },
        reading: '5 to 95 points, too little is known for an estimate',
      },
      {
        label: 'Impact measurement',
        range: { low: 12, high: 12 },
        point: 12,
        evidenced: 0,
        target: 50,
        reading: '12 points',
      },
      { label: 'Agenda alignment', reading: 'Nothing here applies' },
    ],
  },
  {
    kind: 'table',
    caption: [{ text: 'The same numbers' }],
    columns: [
      { title: [{ text: 'Area' }], width: 3, align: 'start' },
      { title: [{ text: 'Estimate' }], width: 1, align: 'end' },
      { title: [{ text: 'Range' }], width: 1.5, align: 'end' },
      { title: [{ text: 'Note' }], width: 3, align: 'start' },
    ],
    rows: [
      [[{ text: 'Strategy' }], [{ text: '66' }], [{ text: '60–72' }], [{ text: 'مدينة عمّان الكبرى', own: true }]],
      [[{ text: 'Impact measurement' }], [{ text: '12' }], [{ text: '12' }], []],
    ],
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: [{ text: 'What to do first' }], id: 'first-steps' },
  {
    kind: 'group',
    blocks: [
      {
        kind: 'heading',
        level: 2,
        text: [{ text: 'Name one person for ' }, { text: '北京市', own: true }],
        id: 'recommendation-one',
      },
      { kind: 'paragraph', text: [{ text: 'Why it comes first.' }] },
      { kind: 'list', ordered: true, items: [[{ text: 'Agree on the name.' }], [{ text: 'Write it into the plan.' }]] },
    ],
  },
  { kind: 'list', ordered: true, items: [[{ text: 'This list counts from one again.' }]] },
  { kind: 'heading', level: 3, text: [{ text: 'In the office’s own words' }] },
  {
    kind: 'quotation',
    source: [{ text: 'Note by the office' }],
    text: 'First line.\n\nثم السطر الثاني، 2026.\n👩🏽‍🚀 third',
  },
  { kind: 'heading', level: 4, text: [{ text: 'Sources' }] },
  { kind: 'list', ordered: false, items: [[{ text: 'A report.' }], [{ text: 'A law.' }]] },
  { kind: 'paragraph', tone: 'note', text: [{ text: 'Figures are those published in 2024.' }] },
];

export const sampleDocument: TextDocument = {
  title: 'City diplomacy in Examplia',
  language: 'en',
  direction: 'ltr',
  date: '2026-11-22',
  author: 'Office of International Relations',
  cover: {
    kicker: 'Self-assessment',
    title: [{ text: 'City diplomacy in ' }, { text: 'Examplia', own: true }],
    lines: [[{ text: '22 November 2026' }], [{ text: 'Quick form' }]],
  },
  contents: 'Contents',
  blocks,
  foot: 'City diplomacy in Examplia, 22 November 2026',
  pageOf: 'Page {page} of {pages}',
};
