/** The pages of workshops for whoever leads one, in every state; those of participants are walked by themselves. */
import { loadAssessment } from '../pages/assessment';
import { withWorkshop } from './past-workshop';
import { empty, full, half, of, openAnswer, type PageState, typed } from './page-state';

const workshopMoments = ['planned', 'open', 'shut', 'voting', 'revealed', 'discussed', 'decided', 'closed'] as const;

interface WorkshopMoment {
  readonly until: (typeof workshopMoments)[number];
  /** Below the console. */
  readonly place?: string;
}

/** One question, led as far as asked for, with the votes of a sheet of paper. */
function workshop(name: string, { until, place = '' }: WorkshopMoment): PageState {
  const form = {
    title: typed,
    choose: 'picked',
    questions: 'continuity',
    anonymity: 'names',
    departments: typed,
    pace: 'led',
    plan: 'own',
    agenda: `10 ${typed}`,
    keepVotesDays: '7',
  };
  const ballot = { name: typed, department: typed, 'continuity.choice': '2', 'continuity.reason': typed };
  const decision = {
    question: 'continuity',
    'continuity.choice': '3',
    seenAnswer: '0',
    seenDecision: '0',
    minorityView: typed,
    evidenceToFind: typed,
    findBy: typed,
  };
  const steps = {
    planned: [],
    open: [['open', {}]],
    shut: [['door', { change: 'shut' }]],
    voting: [
      ['lead', { question: 'continuity' }],
      ['paper/enter', ballot],
    ],
    revealed: [['reveal', { question: 'continuity', number: '1' }]],
    discussed: [['lead', { question: '' }]],
    decided: [
      ['lead', { question: 'continuity' }],
      ['decide', decision],
    ],
    closed: [['close', { sure: 'yes' }]],
  } as const satisfies Record<WorkshopMoment['until'], readonly (readonly [string, Record<string, string>])[]>;
  return {
    name,
    async open(page) {
      const { address } = await loadAssessment(page, empty);
      const made = await page.request.post(address('workshops/create'), { form, maxRedirects: 0 });
      const console = made.headers()['location'] ?? 'it was not planned';
      for (const moment of workshopMoments.slice(0, workshopMoments.indexOf(until) + 1)) {
        for (const [to, fields] of steps[moment])
          await page.request.post(`${console}/${to}`, { form: { go: 'yes', ...fields }, maxRedirects: 0 });
      }
      await page.goto(`${console}${place}`);
    },
  };
}

export const workshopPhases: readonly PageState[] = [
  of(half, 'workshops, none yet', 'workshops'),
  {
    name: 'workshop that could not be planned',
    async open(page) {
      const { address } = await loadAssessment(page, empty);
      await openAnswer(page, address('workshops/create'), {
        title: '',
        choose: 'section',
        plan: 'own',
        agenda: typed,
        heldOn: typed,
        startsAt: typed,
        departments: typed,
      });
    },
  },
  workshop('workshop, planned', { until: 'planned' }),
  workshop('workshop, to be changed', { until: 'planned', place: '/setup' }),
  workshop('shared screen before opening', { until: 'planned', place: '/projector' }),
  workshop('paper before opening', { until: 'planned', place: '/paper' }),
  workshop('workshop, open', { until: 'open' }),
  workshop('shared screen while people join', { until: 'open', place: '/projector' }),
  workshop('workshop that lets nobody else in', { until: 'shut' }),
  workshop('shared screen of a workshop that lets nobody else in', { until: 'shut', place: '/projector' }),
  workshop('workshop, being voted in', { until: 'voting' }),
  workshop('shared screen while people vote', { until: 'voting', place: '/projector' }),
  workshop('paper of a workshop', { until: 'voting', place: '/paper' }),
  workshop('workshop, revealed', { until: 'revealed' }),
  workshop('shared screen after the reveal', { until: 'revealed', place: '/projector' }),
  workshop('shared screen with what to discuss', { until: 'discussed', place: '/projector' }),
  workshop('workshop, decided', { until: 'decided' }),
  workshop('shared screen with a decision', { until: 'decided', place: '/projector' }),
  workshop('workshop, closed', { until: 'closed' }),
  workshop('workshop, closed, on a question', { until: 'closed', place: '?question=continuity' }),
  workshop('workshops, one closed', { until: 'closed', place: '/..' }),
  of(withWorkshop(full, typed), 'report where a workshop disagreed', 'report/workshops'),
  {
    name: 'record of a workshop',
    async open(page) {
      const { address } = await loadAssessment(page, withWorkshop(full, typed));
      await page.goto(address('workshops'));
      const place = await page.locator('main a[href*="/workshops/"]').first().getAttribute('href');
      await page.goto(`${place?.replace(/[?#].*/, '') ?? ''}/record`);
    },
  },
];
