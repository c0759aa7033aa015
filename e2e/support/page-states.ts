/** Every page in every state that it can be found in, for tests that look at all of them. */
import type { Page } from '@playwright/test';
import type { Answer, Answers } from '@/lib/instrument/answer';
import type { AssessmentInput } from '@/lib/instrument/assessment-input';
import { pngOf } from '@/lib/export/pictures.fixture';
import { requireInstrument } from '@/lib/instrument/registry';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { withWorkshop } from './held-workshop';
import { type Assessment, emptyCity, loadAssessment, saveByProgram } from './assessment';

export interface PageState {
  readonly name: string;
  /** Leaves the page in the state. */
  readonly open: (page: Page) => Promise<void>;
  /** What the browser rightly complains about on the way. */
  readonly complaint?: RegExp;
}

const instrument = requireInstrument(1);

/** What people type, in letters that no catalogue uses: whatever reads as English on a page is then the product's. */
const typed = 'Ψηφίδα';

function retyped(answer: Answer): Answer {
  return {
    ...answer,
    ...(answer.note === undefined ? {} : { note: `${typed} ${typed}` }),
    ...(answer.evidence === undefined ? {} : { evidence: answer.evidence.map((item) => ({ ...item, title: typed })) }),
  };
}

function retypedCity(input: AssessmentInput): AssessmentInput {
  const answers: Answers = Object.fromEntries(Object.entries(input.answers).map(([id, answer]) => [id, retyped(answer)]));
  return { ...input, city: typed, answers };
}

const empty: AssessmentInput = { ...emptyCity, city: typed };
const quick = retypedCity(requirePersona('secondary-quick').assessment);
const full = retypedCity(requirePersona('evidenced-capital').assessment);
const megacity = retypedCity(requirePersona('spread-megacity').assessment);
const half: AssessmentInput = { ...megacity, answers: Object.fromEntries(Object.entries(megacity.answers).filter((_, index) => index % 2 === 0)) };

const refused = /status of 4\d\d/;

function at(path: string, complaint?: RegExp): PageState {
  return { name: path, open: async (page) => void (await page.goto(path)), ...(complaint === undefined ? {} : { complaint }) };
}

function of(input: AssessmentInput, name: string, place: string | undefined): PageState {
  return {
    name,
    async open(page) {
      const assessment = await loadAssessment(page, input);
      await page.goto(assessment.address(place));
    },
  };
}

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
  await saveByProgram(page, assessment, { question: 'strategy-coordination', answer: { state: 'answered', value: 1, note: typed }, version: 0 });
  await openHeld(page, assessment, { 'base.strategy-coordination': '0-0', 'strategy-coordination.choice': '3' });
}

async function openHeld(page: Page, assessment: Assessment, form: Record<string, string>): Promise<void> {
  const answer = await page.request.post(assessment.address('sections/strategy-and-budgets/save'), { form, maxRedirects: 0 });
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
  await page.locator('main form').first().evaluate((form: HTMLFormElement) => form.submit());
  await page.waitForURL(/\/save$/);
}

const sectionStates = instrument.sections.flatMap((section) => [
  of(empty, `section ${section}, empty`, `sections/${section}`),
  of(full, `section ${section}, saved`, `sections/${section}`),
]);

const firstAdvice = 'do=one-page-criteria';

export const pageStates: readonly PageState[] = [
  ...['/', '/start', '/questionnaire', '/method', '/evidence', '/privacy', '/accessibility', '/examples', '/benchmark', '/benchmark/withdrawal', '/workshop-guide', '/workshop-guide/cards', '/workshop-guide/cards?layout=four'].map((path) => at(path)),
  at('/benchmark/demonstration?group=region.oceania'),
  at('/benchmark/withdrawal?error=unknown'),
  at('/benchmark/withdrawal?done=withdrawn'),
  at('/examples/thin-tertiary'),
  at('/examples/toronto'),
  at('/nowhere', refused),
  at(`/open/${'A'.repeat(43)}`, refused),
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
  of(half, 'report with actions tried', `report?${firstAdvice}&days=60`),
  of(half, 'report with days that are no number', 'report?days=many'),
  {
    name: 'report since a kept state',
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
      const link = await makeLinkByRequest(page, assessment);
      await forgetLinks(page);
      await page.goto(link);
    },
  },
  ...['report', 'impact', 'one-pager'].map((what): PageState => ({
    name: `what a link shows: ${what}`,
    async open(page) {
      const assessment = await loadAssessment(page, half);
      await presentOffice(page, assessment);
      const link = await makeLinkByRequest(page, assessment, what);
      await forgetLinks(page);
      await page.goto(link);
    },
  })),
  of(empty, 'one heading, empty', 'headings/strategy'),
  of(full, 'one heading, full', 'headings/agenda'),
  of(empty, 'one page, empty', 'one-pager'),
  of(full, 'one page, full', 'one-pager'),
  {
    name: 'a narrower link opened beside a wider one',
    async open(page) {
      const assessment = await loadAssessment(page, half);
      await page.goto(await makeLinkByRequest(page, assessment, 'one-pager'));
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
  {
    name: 'share with a link just made and a kept state',
    async open(page) {
      const { address } = await loadAssessment(page, half);
      await page.request.post(address('snapshots/take'), { form: { answeredBy: typed } });
      const made = await page.request.post(address('links/create'), { form: { what: 'report', label: typed, until: '2099-12-31' }, maxRedirects: 0 });
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
  planned('plan by heading', 'plan?by=heading'),
  planned('plan with nothing to show', 'plan?status=dropped'),
  planned('report with a plan', 'report'),
  of(empty, 'plan, new action', 'plan/new'),
  {
    name: 'plan, new action with errors',
    async open(page) {
      const { address } = await loadAssessment(page, empty);
      await openAnswer(page, address('plan/add'), { title: '', status: '', dueOn: 'ψ', effortDays: 'ψ', heading: 'ψ' });
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
      await openAnswer(page, address(`plan/${action}/save`), { title: `${typed} 2`, status: 'done', version: '0', outcome: `${typed}\n${typed}` });
    },
  },
  {
    name: 'plan, action to be removed, changed meanwhile',
    async open(page) {
      const { address, action } = await planOf(page);
      await openAnswer(page, address(`plan/${action}/remove`), { version: '9' });
    },
  },
  of(half, 'workshops, none yet', 'workshops'),
  {
    name: 'workshop that could not be planned',
    async open(page) {
      const { address } = await loadAssessment(page, empty);
      await openAnswer(page, address('workshops/create'), { title: '', choose: 'section', plan: 'own', agenda: typed, heldOn: typed, startsAt: typed, departments: typed });
    },
  },
  workshop('workshop, planned', { until: 'planned' }),
  workshop('workshop, to be changed', { until: 'planned', place: '/setup' }),
  workshop('wall before opening', { until: 'planned', place: '/projector' }),
  workshop('workshop, open', { until: 'open' }),
  workshop('wall while people join', { until: 'open', place: '/projector' }),
  workshop('workshop, being voted in', { until: 'voting' }),
  workshop('wall while people vote', { until: 'voting', place: '/projector' }),
  workshop('paper of a workshop', { until: 'voting', place: '/paper' }),
  workshop('workshop, revealed', { until: 'revealed' }),
  workshop('wall after the reveal', { until: 'revealed', place: '/projector' }),
  workshop('wall with what to discuss', { until: 'discussed', place: '/projector' }),
  workshop('workshop, decided', { until: 'decided' }),
  workshop('wall with a decision', { until: 'decided', place: '/projector' }),
  workshop('workshop, closed', { until: 'closed' }),
  workshop('workshops, one closed', { until: 'closed', place: '/..' }),
  of(withWorkshop(full, typed), 'report where a room disagreed', 'report'),
  {
    name: 'record of a workshop',
    async open(page) {
      const { address } = await loadAssessment(page, withWorkshop(full, typed));
      await page.goto(address('workshops'));
      const place = await page.locator('main a[href*="/workshops/"]').first().getAttribute('href');
      await page.goto(`${place?.replace(/[?#].*/, '') ?? ''}/record`);
    },
  },
  of(empty, 'targets, proposed', 'targets'),
  of(full, 'targets, saved', 'targets?saved=1'),
];

/** An idea of one's own that is overdue, and advice taken up whose answers have changed since. */
async function planOf(page: Page): Promise<Assessment & { readonly action: string }> {
  const assessment = await loadAssessment(page, megacity);
  const { address } = assessment;
  const idea = { title: typed, status: 'planned', owner: typed, dueOn: '2020-01-31', effortDays: '2.5', cost: typed, heading: 'impact' };
  const added = await page.request.post(address('plan/add'), { form: idea, maxRedirects: 0 });
  await page.request.post(address('plan/take-up'), { form: { do: 'one-page-criteria' } });
  await saveByProgram(page, assessment, { question: 'joining-criteria', answer: { state: 'unsure' }, version: 1 });
  return { ...assessment, action: /action=([\w-]+)/.exec(added.headers()['location'] ?? '')?.[1] ?? '' };
}

function planned(name: string, place: string): PageState {
  return {
    name,
    async open(page) {
      const { address } = await planOf(page);
      await page.goto(address(place));
    },
  };
}

/** Where a form leads that was sent without the page it stands on. */
async function openAnswer(page: Page, address: string, form: Record<string, string>): Promise<void> {
  const answer = await page.request.post(address, { form, maxRedirects: 0 });
  await page.goto(answer.headers()['location'] ?? 'the form led nowhere');
}

async function makeLinkByRequest(page: Page, { address }: Assessment, what = 'view'): Promise<string> {
  const made = await page.request.post(address('links/create'), { form: { what, label: typed }, maxRedirects: 0 });
  await page.goto(made.headers()['location'] ?? '');
  return page.locator('#new-link').inputValue();
}

/** A name, a colour and a logo. */
async function presentOffice(page: Page, { address }: Assessment): Promise<void> {
  await page.request.post(address('office/save'), { form: { name: typed, accent: '#7a4a12' } });
  const file = { name: 'logo.png', mimeType: 'image/png', buffer: pngOf({ width: 120, height: 40 }) };
  await page.request.post(address('office/logo/save'), { multipart: { file } });
}

const workshopStages = ['planned', 'open', 'voting', 'revealed', 'discussed', 'decided', 'closed'] as const;

interface WorkshopStage {
  readonly until: (typeof workshopStages)[number];
  /** Below the console. */
  readonly place?: string;
}

/** One question, led as far as asked for, with the votes of a sheet of paper. */
function workshop(name: string, { until, place = '' }: WorkshopStage): PageState {
  const form = { title: typed, choose: 'picked', questions: 'continuity', anonymity: 'names', departments: typed, pace: 'led', plan: 'own', agenda: `10 ${typed}`, keepVotesDays: '7' };
  const ballot = { name: typed, department: typed, 'continuity.choice': '2', 'continuity.reason': typed };
  const decision = { question: 'continuity', 'continuity.choice': '3', seenAnswer: '0', seenDecision: '0', minorityView: typed, evidenceToFind: typed, findBy: typed };
  const steps = {
    planned: [],
    open: [['open', {}]],
    voting: [['lead', { question: 'continuity' }], ['paper/enter', ballot]],
    revealed: [['reveal', { question: 'continuity', number: '1' }]],
    discussed: [['lead', { question: '' }]],
    decided: [['lead', { question: 'continuity' }], ['decide', decision]],
    closed: [['close', { sure: 'yes' }]],
  } as const satisfies Record<WorkshopStage['until'], readonly (readonly [string, Record<string, string>])[]>;
  return {
    name,
    async open(page) {
      const { address } = await loadAssessment(page, empty);
      const made = await page.request.post(address('workshops/create'), { form, maxRedirects: 0 });
      const console = made.headers()['location'] ?? 'it was not planned';
      for (const stage of workshopStages.slice(0, workshopStages.indexOf(until) + 1)) {
        for (const [to, fields] of steps[stage]) await page.request.post(`${console}/${to}`, { form: { go: 'yes', ...fields }, maxRedirects: 0 });
      }
      await page.goto(`${console}${place}`);
    },
  };
}
