/** Every page in every state that it can be found in, for tests that look at all of them. */
import type { Page } from '@playwright/test';
import { pngOf } from '@/lib/export/model/pictures.fixture';
import { requireInstrument } from '@/lib/instrument/registry';
import { type Assessment, linkFor, loadAssessment, saveByProgram } from '../pages/assessment';
import { at, empty, full, half, megacity, of, openAnswer, type PageState, quick, refused, typed } from './page-state';
import { workshopPhases } from './workshop-states';

const instrument = requireInstrument(1);

/** A section whose fields came back with what is wrong with them. */
async function openWithErrors(page: Page, assessment: Assessment): Promise<void> {
  const entries = {
    'base.strategy-exists': '0-0',
    'strategy-exists.note': typed,
    'base.strategy-scope': '0-0',
    'strategy-scope.options': 'investment-trade',
    'strategy-scope.choice': '~none',
    'base.strategy-coordination': '0-0',
    'strategy-coordination.choice': '2',
    'strategy-coordination.evidence.0.title': '',
    'strategy-coordination.evidence.0.url': 'ψ',
    'strategy-coordination.evidence.0.date': '2024-13',
  };
  await openHeld(page, assessment, entries);
}

async function openWithConflict(page: Page, assessment: Assessment): Promise<void> {
  await saveByProgram(page, assessment, {
    question: 'strategy-coordination',
    answer: { state: 'answered', value: 1, note: typed },
    version: 0,
  });
  await openHeld(page, assessment, { 'base.strategy-coordination': '0-0', 'strategy-coordination.choice': '3' });
}

async function openHeld(page: Page, assessment: Assessment, form: Record<string, string>): Promise<void> {
  const answer = await page.request.post(assessment.address('sections/strategy-and-budgets/save'), {
    form,
    maxRedirects: 0,
  });
  await page.goto(answer.headers()['location'] ?? 'the form was not held');
}

/** As if every link had expired; the reader's language stays. */
async function forgetLinks(page: Page): Promise<void> {
  await page.context().clearCookies({ name: /^chancery-(?!locale$)/ });
}

async function openRefusedAnswers(page: Page): Promise<void> {
  const assessment = await loadAssessment(page, empty);
  await page.goto(assessment.address('sections/strategy-and-budgets'));
  await page.locator('[name="strategy-exists.choice"][value="yes"]').check();
  await forgetLinks(page);
  // Past any script, as a browser without scripts would.
  await page
    .locator('main form')
    .first()
    .evaluate((form: HTMLFormElement) => form.submit());
  await page.waitForURL(/\/save$/);
}

const sectionStates = instrument.sections.flatMap((section) => [
  of(empty, `section ${section}, empty`, `sections/${section}`),
  of(full, `section ${section}, saved`, `sections/${section}`),
]);

const firstRecommendation = 'do=one-page-criteria';

export const pageStates: readonly PageState[] = [
  ...[
    '/',
    '/start',
    '/questionnaire',
    '/method',
    '/evidence',
    '/privacy',
    '/accessibility',
    '/examples',
    '/benchmark',
    '/benchmark/withdrawal',
    '/workshop-guide',
    '/workshop-guide/cards',
    '/workshop-guide/cards?layout=four',
  ].map((path) => at(path)),
  at('/benchmark/demonstration?group=region.oceania&beside=everyone'),
  {
    name: 'demonstration, all questions of two groups with the own city marked',
    async open(page) {
      await loadAssessment(page, full);
      await page.goto('/benchmark/demonstration?group=population.1m-5m&beside=region.europe&topic=all');
    },
  },
  at('/benchmark/withdrawal?error=unknown'),
  at('/benchmark/withdrawal?done=withdrawn'),
  at('/examples/thin-tertiary'),
  at('/examples/documented'),
  at('/nowhere', refused),
  at(`/open/${'A'.repeat(43)}`, refused),
  at('/open'),
  {
    name: 'start, where something was begun',
    async open(page) {
      await loadAssessment(page, half);
      await page.goto('/start');
    },
  },
  of(empty, 'task list, empty', undefined),
  of(half, 'task list, half', undefined),
  of(full, 'task list, full', undefined),
  of(quick, 'task list, quick form', undefined),
  ...sectionStates,
  { name: 'section with errors', open: async (page) => openWithErrors(page, await loadAssessment(page, empty)) },
  { name: 'section with two answers', open: async (page) => openWithConflict(page, await loadAssessment(page, empty)) },
  { name: 'answers refused', open: openRefusedAnswers, complaint: refused },
  of(empty, 'review, empty', 'review'),
  of(full, 'review, full', 'review'),
  of(empty, 'report, empty', 'report'),
  of(full, 'report, full', 'report'),
  of(megacity, 'report, megacity', 'report'),
  of(quick, 'report, quick form', 'report'),
  of(empty, 'report: comparison, empty', 'report/compare'),
  of(full, 'report: comparison', 'report/compare'),
  of(half, 'report: what is not known', 'report/not-known'),
  of(full, 'report: nothing is unknown', 'report/not-known'),
  of(half, 'report: programme', 'report/programme'),
  of(half, 'report: sources', 'report/sources'),
  of(half, 'report with actions tried', `report/try-out?${firstRecommendation}&days=60`),
  of(half, 'report with days that are no number', 'report/try-out?days=many'),
  {
    name: 'report since a snapshot',
    async open(page) {
      const { address } = await loadAssessment(page, half);
      await page.request.post(address('snapshots/take'), { form: { answeredBy: typed } });
      await page.goto(address('share'));
      await page.locator('a[href*="since="]').click();
      await page.waitForURL(/since=/);
    },
  },
  {
    name: 'report for a reader',
    async open(page) {
      const assessment = await loadAssessment(page, half);
      const link = await linkFor(page, assessment, { role: 'view', label: typed });
      await forgetLinks(page);
      await page.goto(link);
    },
  },
  ...(['report', 'impact', 'one-pager'] as const).map((what): PageState => ({
    name: `what a link shows: ${what}`,
    async open(page) {
      const assessment = await loadAssessment(page, half);
      await presentOffice(page, assessment);
      const link = await linkFor(page, assessment, { role: what, label: typed });
      await forgetLinks(page);
      await page.goto(link);
    },
  })),
  of(empty, 'one area, empty', 'areas/strategy'),
  of(full, 'one area, full', 'areas/agenda'),
  of(empty, 'one page, empty', 'one-pager'),
  of(full, 'one page, full', 'one-pager'),
  {
    name: 'a narrower link opened beside a wider one',
    async open(page) {
      const assessment = await loadAssessment(page, half);
      await page.goto(await linkFor(page, assessment, { role: 'one-pager', label: typed }));
    },
  },
  of(half, 'office, nothing chosen', 'office'),
  {
    name: 'office, chosen',
    async open(page) {
      const assessment = await loadAssessment(page, half);
      await presentOffice(page, assessment);
      await page.goto(assessment.address('office?done=logo'));
    },
  },
  of(half, 'share', 'share'),
  of(half, 'share, new', 'share?new=1'),
  of(half, 'forget', 'forget'),
  {
    name: 'share with a link just made and a snapshot',
    async open(page) {
      const { address } = await loadAssessment(page, half);
      await page.request.post(address('snapshots/take'), { form: { answeredBy: typed } });
      const made = await page.request.post(address('links/create'), {
        form: { what: 'report', label: typed, until: '2099-12-31' },
        maxRedirects: 0,
      });
      await page.goto(made.headers()['location'] ?? '');
    },
  },
  of(empty, 'contribution, too little known', 'contribution'),
  of(quick, 'contribution, quick form', 'contribution'),
  of(full, 'contribution, to be given', 'contribution?error=agree'),
  {
    name: 'contribution, given',
    async open(page) {
      const { address } = await loadAssessment(page, full);
      await page.goto(address('contribution'));
      const digest = await page.locator('input[name="digest"]').inputValue();
      await openAnswer(page, address('contribution/give'), { digest, agree: 'yes' });
    },
  },
  of(empty, 'plan, empty', 'plan'),
  planned('plan', 'plan'),
  planned('plan by area', 'plan?by=area'),
  planned('plan with nothing to show', 'plan?status=dropped'),
  planned('report with a plan', 'report'),
  planned('report: plan', 'report/plan'),
  of(empty, 'plan, new action', 'plan/new'),
  {
    name: 'plan, new action with errors',
    async open(page) {
      const { address } = await loadAssessment(page, empty);
      await openAnswer(page, address('plan/add'), { title: '', status: '', dueOn: 'ψ', effortDays: 'ψ', area: 'ψ' });
    },
  },
  {
    name: 'plan, action',
    async open(page) {
      const { address, action } = await planOf(page);
      await page.goto(address(`plan/${action}`));
    },
  },
  {
    name: 'plan, action with two versions',
    async open(page) {
      const { address, action } = await planOf(page);
      await openAnswer(page, address(`plan/${action}/save`), {
        title: `${typed} 2`,
        status: 'done',
        version: '0',
        outcome: `${typed}\n${typed}`,
      });
    },
  },
  {
    name: 'plan, action to be removed, changed meanwhile',
    async open(page) {
      const { address, action } = await planOf(page);
      await openAnswer(page, address(`plan/${action}/remove`), { version: '9' });
    },
  },
  ...workshopPhases,
  of(empty, 'targets, proposed', 'targets'),
  of(full, 'targets, saved', 'targets?saved=1'),
];

/** An idea of one's own that is overdue, and recommendations taken up whose answers have changed since. */
async function planOf(page: Page): Promise<Assessment & { readonly action: string }> {
  const assessment = await loadAssessment(page, megacity);
  const { address } = assessment;
  const idea = {
    title: typed,
    status: 'planned',
    owner: typed,
    dueOn: '2020-01-31',
    effortDays: '2.5',
    cost: typed,
    area: 'impact',
  };
  const added = await page.request.post(address('plan/add'), { form: idea, maxRedirects: 0 });
  await page.request.post(address('plan/take-up'), { form: { do: 'one-page-criteria' } });
  await saveByProgram(page, assessment, { question: 'joining-criteria', answer: { state: 'unsure' }, version: 1 });
  return { ...assessment, action: /action=([\w-]+)/.exec(added.headers()['location'] ?? '')?.[1] ?? '' };
}

function planned(name: string, place: string): PageState {
  return {
    name,
    keepsWords: true,
    async open(page) {
      const { address } = await planOf(page);
      await page.goto(address(place));
    },
  };
}

/** A name, a colour and a logo. */
async function presentOffice(page: Page, { address }: Assessment): Promise<void> {
  await page.request.post(address('office/save'), { form: { name: typed, accent: '#7a4a12' } });
  const file = { name: 'logo.png', mimeType: 'image/png', buffer: pngOf({ width: 120, height: 40 }) };
  await page.request.post(address('office/logo/save'), { multipart: { file } });
}
