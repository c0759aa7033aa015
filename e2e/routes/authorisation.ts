/**
 * Who gets what, the whole of it: a row for each page and each method of each route under app/, a column for each thing
 * that somebody may come with. A page or route without a row fails the test, and so does a row without one.
 */
export const credentials = {
  E: 'a link to edit',
  V: 'a link to view',
  R: 'a link to the report',
  H: 'a link to the area that is asked for',
  S: 'a link to the single page for the mayor',
  F: 'a facilitator’s link to the workshop that is asked for',
  G: 'a facilitator’s link to another workshop of the same assessment',
  P: 'a projector’s link to the workshop that is asked for',
  M: 'the place of a participant in its workshop',
  O: 'a link to edit another assessment',
  W: 'a link to edit that was withdrawn',
  X: 'a link that has expired',
  N: 'nothing',
  B: 'what cannot be a link',
} as const;

export type Credential = keyof typeof credentials;

const table = `
                                                                    E V R H S F G P M O W X N B
PUT  api/v1/assessments/[id]/answers/[question]/route.ts            ● · · · · · · · · · · · · ·
GET  api/v1/assessments/[id]/report/route.ts                        ● ● ● · · · · · · · · · · ·
GET  api/v1/assessments/[id]/route.ts                               ● ● · · · · · · · · · · · ·
GET  api/v1/assessments/[id]/workshops/[workshop]/record/route.ts   ● · · · · ● · · · · · · · ·
POST assessments/[id]/contribution/carry/route.ts                   ● · · · · · · · · · · · · ·
POST assessments/[id]/contribution/give/route.ts                    ● · · · · · · · · · · · · ·
GET  assessments/[id]/contribution/page.tsx                         ● · · · · · · · · · · · · ·
POST assessments/[id]/contribution/receipt/route.ts                 ● · · · · · · · · · · · · ·
POST assessments/[id]/delete/route.ts                               ● · · · · · · · · · · · · ·
GET  assessments/[id]/documents/page.tsx                            ● ● ● · · · · · · · · · · ·
POST assessments/[id]/forget/confirm/route.ts                       ● ● ● ● ● ● ● ● · · · · · ·
GET  assessments/[id]/forget/page.tsx                               ● ● ● ● ● ● ● ● · · · · · ·
POST assessments/[id]/form/change/route.ts                          ● · · · · · · · · · · · · ·
GET  assessments/[id]/areas/[area]/page.tsx                   ● ● ● ● · · · · · · · · · ·
POST assessments/[id]/links/create/route.ts                         ● · · · · · · · · · · · · ·
POST assessments/[id]/links/withdraw/route.ts                         ● · · · · · · · · · · · · ·
POST assessments/[id]/office/logo/remove/route.ts                   ● · · · · · · · · · · · · ·
GET  assessments/[id]/office/logo/route.ts                          ● ● ● ● ● ● ● ● · · · · · ·
POST assessments/[id]/office/logo/save/route.ts                     ● · · · · · · · · · · · · ·
GET  assessments/[id]/office/page.tsx                               ● · · · · · · · · · · · · ·
POST assessments/[id]/office/save/route.ts                          ● · · · · · · · · · · · · ·
GET  assessments/[id]/one-pager/page.tsx                            ● ● ● · ● · · · · · · · · ·
GET  assessments/[id]/page.tsx                                      ● ● · · · · · · · · · · · ·
POST assessments/[id]/plan/[action]/move/route.ts                   ● · · · · · · · · · · · · ·
GET  assessments/[id]/plan/[action]/page.tsx                        ● · · · · · · · · · · · · ·
GET  assessments/[id]/plan/[action]/removal/page.tsx                ● · · · · · · · · · · · · ·
POST assessments/[id]/plan/[action]/remove/route.ts                 ● · · · · · · · · · · · · ·
POST assessments/[id]/plan/[action]/save/route.ts                   ● · · · · · · · · · · · · ·
POST assessments/[id]/plan/add/route.ts                             ● · · · · · · · · · · · · ·
GET  assessments/[id]/plan/new/page.tsx                             ● · · · · · · · · · · · · ·
GET  assessments/[id]/plan/page.tsx                                 ● · · · · · · · · · · · · ·
POST assessments/[id]/plan/take-up/route.ts                         ● · · · · · · · · · · · · ·
GET  assessments/[id]/report/[part]/page.tsx                        ● ● ● · · · · · · · · · · ·
GET  assessments/[id]/report/page.tsx                               ● ● ● · · · · · · · · · · ·
GET  assessments/[id]/review/page.tsx                               ● ● · · · · · · · · · · · ·
GET  assessments/[id]/sections/[section]/page.tsx                   ● · · · · · · · · · · · · ·
POST assessments/[id]/sections/[section]/save/route.ts              ● · · · · · · · · · · · · ·
GET  assessments/[id]/share/page.tsx                                ● · · · · · · · · · · · · ·
POST assessments/[id]/snapshots/take/route.ts                       ● · · · · · · · · · · · · ·
GET  assessments/[id]/targets/page.tsx                              ● · · · · · · · · · · · · ·
POST assessments/[id]/targets/save/route.ts                         ● · · · · · · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/close/route.ts           ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/count-anew/route.ts      ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/decide/route.ts          ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/delete/route.ts          ● · · · · · · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/door/route.ts            ● · · · · ● · · · · · · · ·
GET  assessments/[id]/workshops/[workshop]/events/route.ts          ● · · · · ● · ● · · · · · ·
POST assessments/[id]/workshops/[workshop]/lead/route.ts            ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/links/create/route.ts    ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/links/withdraw/route.ts    ● · · · · · · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/open/route.ts            ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/pace/route.ts            ● · · · · ● · · · · · · · ·
GET  assessments/[id]/workshops/[workshop]/page.tsx                 ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/paper/enter/route.ts     ● · · · · ● · · · · · · · ·
GET  assessments/[id]/workshops/[workshop]/paper/page.tsx           ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/people/remove/route.ts   ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/people/restore/route.ts  ● · · · · ● · · · · · · · ·
GET  assessments/[id]/workshops/[workshop]/projector/page.tsx       ● · · · · ● · ● · · · · · ·
GET  assessments/[id]/workshops/[workshop]/record/page.tsx          ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/reveal-all/route.ts      ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/reveal/route.ts          ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/second-vote/route.ts     ● · · · · ● · · · · · · · ·
GET  assessments/[id]/workshops/[workshop]/setup/page.tsx           ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/[workshop]/setup/save/route.ts      ● · · · · ● · · · · · · · ·
POST assessments/[id]/workshops/create/route.ts                     ● · · · · · · · · · · · · ·
GET  assessments/[id]/workshops/page.tsx                            ● · · · · · · · · · · · · ·
GET  open/[token]/route.ts                                          ● ● ● ● ● ● ● ● · ● · · · ·
POST open/[token]/route.ts                                          ● ● ● ● ● ● ● ● · ● · · · ·
GET  workshop/[workshop]/events/route.ts                                · · · · · · · · ● · · · · ·
GET  workshop/[workshop]/route.ts                                       · · · · · · · · ● · · · · ·
POST workshop/[workshop]/leave/route.ts                                 · · · · · · · · ● · · · · ·
POST workshop/[workshop]/vote/route.ts                                  · · · · · · · · ● · · · · ·

GET  accessibility/page.tsx                                         ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  api/v1/editions/[date]/figures.csv/route.ts                    ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  api/v1/editions/[date]/route.ts                                ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  api/v1/editions/route.ts                                       ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  api/v1/instrument/route.ts                                     ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  api/v1/openapi.json/route.ts                                   ● ● ● ● ● ● ● ● ● ● ● ● ● ●
POST api/v1/report/route.ts                                         ● ● ● ● ● ● ● ● ● ● ● ● ● ●
POST api/v1/score/route.ts                                          ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  benchmark/[date]/page.tsx                                      ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  benchmark/demonstration/page.tsx                               ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  benchmark/page.tsx                                             ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  benchmark/withdrawal/page.tsx                                  ● ● ● ● ● ● ● ● ● ● ● ● ● ●
POST benchmark/withdrawal/send/route.ts                             ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  evidence/page.tsx                                              ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  examples/[example]/[part]/page.tsx                             ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  examples/[example]/areas/[area]/page.tsx                       ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  examples/[example]/page.tsx                                    ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  examples/documented/page.tsx                                   ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  examples/page.tsx                                              ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  healthz/route.ts                                               ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  join/[code]/route.ts                                           ● ● ● ● ● ● ● ● ● ● ● ● ● ●
POST join/enter/route.ts                                            ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  join/route.ts                                                  ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  method/page.tsx                                                ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  page.tsx                                                       ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  privacy/page.tsx                                               ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  questionnaire/page.tsx                                         ● ● ● ● ● ● ● ● ● ● ● ● ● ●
POST start/create/route.ts                                          ● ● ● ● ● ● ● ● ● ● ● ● ● ●
POST start/load/route.ts                                            ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  open/route.ts                                                  ● ● ● ● ● ● ● ● ● ● ● ● ● ●
POST open/route.ts                                                  ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  readyz/route.ts                                                ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  start/page.tsx                                                 ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  workshop-guide/cards/page.tsx                                  ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  workshop-guide/cards/pdf/route.ts                              ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  workshop-guide/page.tsx                                        ● ● ● ● ● ● ● ● ● ● ● ● ● ●
GET  workshop-guide/pdf/route.ts                                    ● ● ● ● ● ● ● ● ● ● ● ● ● ●
`;

export interface Right {
  readonly method: string;
  /** Under app/. */
  readonly file: string;
  /** Whoever is not among them finds nothing, or is told that their link does not allow it. */
  readonly granted: readonly Credential[];
}

function isCredential(text: string): text is Credential {
  return text in credentials;
}

const [head = '', ...rows] = table.split('\n').filter((line) => line.trim() !== '');
const columns = head.trim().split(' ').filter(isCredential);

export const rights: readonly Right[] = rows.map((row) => {
  const [method = '', file = '', ...marks] = row.split(/\s+/);
  return { method, file, granted: columns.filter((_, index) => marks[index] === '●') };
});

export function rightsOf(method: string, file: string): readonly Credential[] {
  return rights.find((right) => right.method === method && right.file === file)?.granted ?? [];
}

export const everybody = columns;
