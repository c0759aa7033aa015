/** Invented documents for the tests: one with every kind of block. */
import type { Block, Text, TextDocument } from '@/lib/export/model/document';
import type { Office } from '@/lib/export/model/office';

const text = (words: string): Text => [{ text: words }];
const own = (words: string): Text => [{ text: words, own: true }];

const strips: Block = {
  kind: 'strips',
  caption: text('Where Sample City stands in five areas'),
  alternative:
    'Strategy between 40 and 56, resources between 46 and 52, prioritisation between 12 and 22, impact ' +
    'measurement at 18, agenda alignment does not apply.',
  scale: [0, 25, 50, 75, 100].map((at) => ({ at, label: String(at) })),
  legend: [
    { mark: 'range', label: 'what the answers leave open' },
    { mark: 'point', label: 'best estimate' },
    { mark: 'evidenced', label: 'backed by evidence' },
    { mark: 'target', label: 'the city’s own target' },
  ],
  strips: [
    {
      label: 'Strategy',
      range: { low: 40, high: 56 },
      point: 52,
      evidenced: 31,
      target: 50,
      reading: '40 to 56, about 52: emerging or established',
    },
    {
      label: 'Resources',
      range: { low: 46, high: 52 },
      point: 49,
      evidenced: 22,
      target: 75,
      reading: '46 to 52, about 49: emerging to established',
    },
    {
      label: 'Prioritisation',
      range: { low: 0, high: 22 },
      evidenced: 0,
      target: 100,
      reading: '0 to 22, no estimate: too little is known',
    },
    {
      label: 'Impact measurement',
      range: { low: 18, high: 18 },
      point: 18,
      evidenced: 9,
      target: 25,
      reading: '18: ad hoc',
    },
    { label: 'Agenda alignment', reading: 'does not apply to this city' },
  ],
};

const table: Block = {
  kind: 'table',
  caption: text('The same in numbers'),
  columns: [
    { title: text('Area'), width: 3, align: 'start' },
    { title: text('From'), width: 1, align: 'end' },
    { title: text('To'), width: 1, align: 'end' },
    { title: text('What it rests on'), width: 4, align: 'start' },
  ],
  rows: [
    [
      text('Strategy'),
      text('40'),
      text('56'),
      text('A written strategy that the council adopted, and a yearly report to the public'),
    ],
    [text('Resources'), text('46'), text('52'), own('مكتب العلاقات الدولية')],
    [
      text('Prioritisation'),
      text('0'),
      text('22'),
      [{ text: 'A published figure: ' }, { text: 'source', link: 'https://example.org/figure?a=1&b=2' }],
    ],
    [text('Impact measurement'), text('18'), text('18'), own('上海市外事办公室')],
    [text('Agenda alignment'), text('–'), text('–'), []],
  ],
};

const longTable: Block = {
  kind: 'table',
  caption: text('Every answer'),
  columns: [
    { title: text('Question'), width: 5, align: 'start' },
    { title: text('Answer'), width: 4, align: 'start' },
    { title: text('Level'), width: 1, align: 'end' },
  ],
  rows: Array.from({ length: 40 }, (_, index) => [
    text(`Question ${index + 1}: has the city written down what it wants abroad, and does it look at it again?`),
    text('Yes, and the council has seen it in the last twelve months'),
    text(String(index % 5)),
  ]),
};

export const sampleBlocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: text('Where the city stands'), id: 'standing' },
  {
    kind: 'paragraph',
    tone: 'lead',
    text: text(
      'Strong abroad, thin at home: the city is heard in international processes, but it joins networks ' +
        'without criteria and cannot yet show what they bring.',
    ),
  },
  {
    kind: 'paragraph',
    text: [
      { text: 'Sixty-one of sixty-seven questions are answered. ' },
      { text: 'What is not known', link: '#unknown' },
      { text: ' stands further below; ' },
      { text: 'nothing', strong: true },
      { text: ' was guessed.' },
    ],
  },
  strips,
  table,
  {
    kind: 'paragraph',
    tone: 'note',
    text: text('Bars show the range that the answers leave open; the ring is the best estimate.'),
  },
  { kind: 'heading', level: 2, text: text('In the city’s own words') },
  {
    kind: 'quotation',
    source: [{ text: 'Note by ' }, { text: 'مدينة النموذج', own: true }, { text: ' on question 12' }],
    text: 'The mayor signs.\nNobody reads what comes back.',
  },
  {
    kind: 'list',
    ordered: false,
    items: [
      text('Adopt criteria for joining networks'),
      text('List every membership with fee, owner and last use'),
      text('Look at each of them once a year'),
    ],
  },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, text: text('What to do first') },
  {
    kind: 'group',
    blocks: [
      { kind: 'heading', level: 2, text: text('1. Adopt joining criteria on one page') },
      {
        kind: 'paragraph',
        text: [
          { text: 'Because: ', strong: true },
          { text: 'networks are joined on request, and leaders’ time is the first barrier.' },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [text('Four days of work'), text('No budget'), text('First step: a list, this month')],
      },
    ],
  },
  { kind: 'heading', level: 2, text: text('What is not known'), id: 'unknown' },
  { kind: 'paragraph', text: text('Six questions are open.') },
  { kind: 'heading', level: 1, text: text('Answers') },
  longTable,
];

/** All but the blocks: neither cover nor contents. */
export const sampleFrame: Omit<TextDocument, 'blocks'> = {
  title: 'Report on Sample City',
  language: 'en',
  direction: 'ltr',
  date: '2026-11-22',
  author: 'Office for International Affairs',
  foot: 'Sample City · 22 November 2026',
  pageOf: 'Page {page} of {pages}',
};

export const sampleDocument: TextDocument = {
  ...sampleFrame,
  cover: {
    kicker: 'City diplomacy self-assessment',
    title: [{ text: 'Where ' }, { text: 'Sample City', own: true }, { text: ' stands' }],
    lines: [text('Full form · 61 of 67 questions answered'), text('22 November 2026')],
  },
  contents: 'Contents',
  blocks: sampleBlocks,
};

export const sampleOffice: Office = {
  name: 'International Office of Sample City',
  accent: '#7a1f3d',
  logo: {
    type: 'image/png',
    width: 2,
    height: 1,
    base64:
      'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAACXBIWXMAAAPoAAAD6AG1e1Jr' +
      'AAAAD0lEQVQImWOokretkrcFAAZbAa2jzT9xAAAAAElFTkSuQmCC',
  },
};
