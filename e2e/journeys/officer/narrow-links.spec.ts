/** What each kind of link shows, and that it shows nothing else. */
import type { Page } from '@playwright/test';
import { type FormatId, formatIds, formats } from '@/lib/export/model/formats';
import type { Answers } from '@/lib/instrument/answers/answer';
import { type AreaId, areaIds } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { areaOfQuestion } from '@/lib/instrument/answers/area-of-question';
import {
  type Assessment,
  emptyCity,
  linkFor,
  loadAssessment,
  makeLink,
  saveByProgram,
  savedAnswers,
} from '../../support/pages/assessment';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';

const instrument = requireInstrument(1);
const { assessment: city } = requirePersona('spread-megacity');

const pages = [
  '',
  'review',
  'report',
  'report/sources',
  'documents',
  ...areaIds.map((area) => `areas/${area}`),
  'one-pager',
  'share',
  'office',
  'targets',
  'plan/new',
  'sections/networks',
];
const ofReport = ['report', 'report/sources', 'documents', ...areaIds.map((area) => `areas/${area}`), 'one-pager'];
const partsOfReport: readonly string[] = ['report', 'one-pager', 'plan'];
const reportFormats = formatIds.filter((id) => partsOfReport.includes(formats[id].part));

const kinds = [
  { what: 'view', first: 'report', shows: ['', 'review', ...ofReport], formats: formatIds },
  { what: 'report', first: 'report', shows: ofReport, formats: reportFormats },
  { what: 'impact', first: 'areas/impact', shows: ['areas/impact'], formats: [] },
  { what: 'one-pager', first: 'one-pager', shows: ['one-pager'], formats: ['one-pager-pdf', 'one-pager-docx'] },
] as const satisfies readonly {
  readonly what: 'view' | 'report' | 'one-pager' | AreaId;
  readonly first: string;
  readonly shows: readonly string[];
  readonly formats: readonly FormatId[];
}[];

/** The city with a note of its own beside each answer: whatever of it is sent can be told. */
const marked: Answers = Object.fromEntries(
  Object.entries(city.answers).map(([id, answer]) => [id, { ...answer, note: noteOf(id) }]),
);

function noteOf(question: string): string {
  return `note-on-${question}.`;
}

function notesOf(area: AreaId | undefined): readonly string[] {
  return Object.keys(marked)
    .filter((id) => areaOfQuestion(instrument, id) === area)
    .map(noteOf);
}

async function notAPage(reader: Page, assessment: Assessment, place: string): Promise<void> {
  const answer = await reader.request.get(assessment.address(place === '' ? undefined : place));
  expect(answer.status(), place).toBe(404);
  const text = await answer.text();
  expect(text, place).toContain(words.t('site.notIncluded.title'));
  expect(text, place).not.toContain('note-on-');
  expect(text, place).not.toContain('note-on-');
}

type Kind = (typeof kinds)[number];

async function expectPages(reader: Page, assessment: Assessment, { shows }: Kind): Promise<void> {
  const shown = (place: string) => shows.some((one) => one === place);
  for (const place of pages.filter((one) => !shown(one))) await notAPage(reader, assessment, place);
  for (const place of shows) {
    const answer = await reader.request.get(assessment.address(place === '' ? undefined : place));
    expect(answer.status(), place).toBe(200);
    expect(answer.headers(), place).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(answer.url(), place).not.toContain('no-such-page');
  }
}

/** Asked in a row, since few hands make them; of those that may be taken two are enough. */
async function expectFormats(reader: Page, { id }: Assessment, { formats: taken }: Kind): Promise<void> {
  const mayTake = (format: FormatId) => taken.some((one) => one === format);
  const asked = formatIds.filter((format) => !mayTake(format) || format === 'csv' || format === 'one-pager-pdf');
  for (const format of asked) {
    const answer = await reader.request.get(`/api/v1/assessments/${id}/report?format=${format}`);
    expect(answer.status(), format).toBe(mayTake(format) ? 200 : 403);
    expect(answer.headers()['cache-control'], format).toContain('no-store');
  }
}

const changes = [
  'office/save',
  'office/logo/remove',
  'links/create',
  'snapshots/take',
  'targets/save',
  'delete',
  'plan/add',
  'form/change',
];

async function expectNoChange(reader: Page, assessment: Assessment): Promise<void> {
  expect(
    await saveByProgram(reader, assessment, { question: 'continuity', answer: { state: 'unsure' }, version: 1 }),
  ).toBe(403);
  for (const place of changes) {
    const answer = await reader.request.post(assessment.address(place), {
      form: { remove: 'logo', what: 'edit', confirmation: city.city },
    });
    expect(answer.status(), place).toBe(403);
  }
}

for (const kind of kinds) {
  test(`a link to ${kind.what} opens what it says and nothing else`, async ({ page, anotherBrowser }) => {
    const assessment = await loadAssessment(page, { ...city, answers: marked });
    const before = await savedAnswers(page, assessment);
    const reader = await anotherBrowser();
    await reader.goto(await linkFor(page, assessment, { role: kind.what }));
    await expect(reader).toHaveURL(new RegExp(`${assessment.address(kind.first)}$`));
    await expectPages(reader, assessment, kind);
    await expectFormats(reader, assessment, kind);
    expect((await reader.request.get(`/api/v1/assessments/${assessment.id}`)).status()).toBe(
      kind.what === 'view' ? 200 : 403,
    );
    await expectNoChange(reader, assessment);
    expect(await savedAnswers(page, assessment)).toEqual(before);
  });
}

test('an area by itself sends nothing of the others', async ({ page, anotherBrowser }) => {
  const assessment = await loadAssessment(page, { ...city, answers: marked });
  const reader = await anotherBrowser();
  await reader.goto(await linkFor(page, assessment, { role: 'resources' }));
  const sent = await (await reader.request.get(assessment.address('areas/resources'))).text();
  const own = notesOf('resources');
  // What is asked for comparison alone stands among the figures, without its note.
  expect(own.filter((note) => sent.includes(note)).length).toBeGreaterThan(3);
  for (const other of [...areaIds.filter((area) => area !== 'resources'), undefined]) {
    expect(
      notesOf(other).filter((note) => sent.includes(note)),
      other ?? 'no area',
    ).toEqual([]);
  }
  for (const target of await reader
    .locator('main a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
    await expect(reader.locator(target), target).toHaveCount(1);
  }
});

test('one page shows no answer and no note', async ({ page, anotherBrowser }) => {
  const assessment = await loadAssessment(page, { ...city, answers: marked });
  const reader = await anotherBrowser();
  await reader.goto(await linkFor(page, assessment, { role: 'one-pager' }));
  await expect(reader.getByRole('main')).toContainText(city.city);
  await expect(reader.getByRole('img')).toHaveCount(0);
  for (const key of ['export.onePager.facts', 'export.onePager.steps', 'export.asks.title'])
    await expect(reader.getByRole('heading', { name: words.t(key) })).toBeVisible();
  await expect(reader.getByRole('main')).toContainText(words.t('export.onePager.notKnown'));
  expect(await (await reader.request.get(assessment.address('one-pager'))).text()).not.toContain('note-on-');
});

test('one page is one sheet of paper', async ({ page }) => {
  const assessment = await loadAssessment(page, city);
  await page.goto(assessment.address('one-pager'));
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)]).toHaveLength(1);
});

test('a narrower link beside a wider one takes nothing away, and says so', async ({ page, anotherBrowser }) => {
  const assessment = await loadAssessment(page, emptyCity);
  const links = {
    report: await linkFor(page, assessment, { role: 'report' }),
    'one-pager': await linkFor(page, assessment, { role: 'one-pager' }),
    area: await linkFor(page, assessment, { role: 'agenda' }),
  };
  for (const [role, link] of Object.entries(links)) {
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.t('share.kept.title'));
    await expect(page.getByText(words.t(`share.kept.shows.${role}`))).toBeVisible();
    await page.getByRole('link', { name: words.t('share.kept.go') }).click();
    await expect(page).toHaveURL(/\/(report|one-pager|areas\/agenda)$/);
    expect((await page.request.get(assessment.address('share'))).status()).toBe(200);
    // Nor does a form that asks for it.
    await page.request.post(new URL(link).pathname, { form: { use: 'yes' } });
    expect((await page.request.get(assessment.address('share'))).status()).toBe(200);
  }
  const reader = await anotherBrowser();
  await reader.goto(links['one-pager']);
  await reader.goto(links.area);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(words.t('share.open.title'));
  expect((await reader.request.get(assessment.address('areas/agenda'))).status()).toBe(404);
  await reader.getByRole('button', { name: words.t('share.open.use') }).click();
  await expect(reader).toHaveURL(/areas\/agenda$/);
  expect((await reader.request.get(assessment.address('one-pager'))).status()).toBe(404);
  // A wider link is simply taken.
  await reader.goto(links.report);
  await expect(reader).toHaveURL(/report$/);
  expect((await reader.request.get(assessment.address('one-pager'))).status()).toBe(200);
});

test('a link has a last day, and the list says what each opens', async ({ page, trouble }) => {
  trouble.expect(/status of 400/);
  const assessment = await loadAssessment(page, emptyCity);
  await makeLink(page, assessment, { role: 'impact', label: 'Economist' });
  const row = page.getByRole('row').filter({ hasText: 'Economist' });
  const area = words.t('instrument-v1.areas.impact.title');
  await expect(row).toContainText(words.t('share.scopes.area', { area }));
  await expect(row).toContainText(/\d{4}/);
  const past = await page.request.post(assessment.address('links/create'), {
    form: { what: 'report', label: 'Late', until: '2020-02-01' },
    maxRedirects: 0,
  });
  expect(past.status()).toBe(400);
  expect(await past.text()).toContain(words.t('problems.issues.day-past'));
  await page.goto(assessment.address('share'));
  await expect(page.getByRole('row').filter({ hasText: 'Late' })).toHaveCount(0);
});
