/** What a state of a page is, and the cities that states are made of. */
import type { Page } from '@playwright/test';
import type { Answer, Answers } from '@/lib/instrument/answers/answer';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { requirePersona } from '@/lib/instrument/v1/personas';
import { emptyCity, loadAssessment } from '../pages/assessment';

export interface PageState {
  readonly name: string;
  /** Leaves the page in the state. */
  readonly open: (page: Page) => Promise<void>;
  /** What the browser rightly complains about on the way. */
  readonly complaint?: RegExp;
  /** It shows words in the language that they were kept in, so for another language everything is made anew. */
  readonly keepsWords?: true;
}

/** What people type, in letters that no catalogue uses: whatever reads as English on a page is then the product's. */
export const typed = 'Ψηφίδα';

function retyped(answer: Answer): Answer {
  return {
    ...answer,
    ...(answer.note === undefined ? {} : { note: `${typed} ${typed}` }),
    ...(answer.evidence === undefined ? {} : { evidence: answer.evidence.map((item) => ({ ...item, title: typed })) }),
  };
}

function retypedCity(input: AssessmentInput): AssessmentInput {
  const answers: Answers = Object.fromEntries(
    Object.entries(input.answers).map(([id, answer]) => [id, retyped(answer)]),
  );
  return { ...input, city: typed, answers };
}

export const empty: AssessmentInput = { ...emptyCity, city: typed };
export const quick = retypedCity(requirePersona('secondary-quick').assessment);
export const full = retypedCity(requirePersona('evidenced-capital').assessment);
export const megacity = retypedCity(requirePersona('spread-megacity').assessment);
export const half: AssessmentInput = {
  ...megacity,
  answers: Object.fromEntries(Object.entries(megacity.answers).filter((_, index) => index % 2 === 0)),
};

export const refused = /status of 4\d\d/;

export function at(path: string, complaint?: RegExp): PageState {
  return {
    name: path,
    open: async (page) => void (await page.goto(path)),
    ...(complaint === undefined ? {} : { complaint }),
  };
}

export function of(input: AssessmentInput, name: string, place: string | undefined): PageState {
  return {
    name,
    async open(page) {
      const assessment = await loadAssessment(page, input);
      await page.goto(assessment.address(place));
    },
  };
}

/** Where a form leads that was sent without the page it stands on. */
export async function openAnswer(page: Page, address: string, form: Record<string, string>): Promise<void> {
  const answer = await page.request.post(address, { form, maxRedirects: 0 });
  await page.goto(answer.headers()['location'] ?? 'the form led nowhere');
}
