/** Assessments for a test to work on, made in the quickest way or in the officer's. */
import { expect, type Page } from '@playwright/test';
import { writeAssessmentDocument } from '@/lib/data/document/assessment-document';
import type { Answer, Answers } from '@/lib/instrument/answers/answer';
import type { Role } from '@/lib/access/permissions';
import type { AreaId } from '@/lib/instrument/model/instrument';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { words } from '../words';

export interface Assessment {
  readonly id: string;
  /** Where it stands: `address('report')`. */
  readonly address: (place?: string) => string;
}

export function assessmentOf(id: string): Assessment {
  return { id, address: (place) => (place === undefined ? `/assessments/${id}` : `/assessments/${id}/${place}`) };
}

export function assessmentOn(page: Page): Assessment {
  const id = /\/assessments\/([\w-]+)/.exec(page.url())?.[1];
  if (id === undefined) throw new Error(`No assessment at ${page.url()}`);
  return assessmentOf(id);
}

const someDay = new Date('2026-01-15T12:00:00Z');

/** Everything at once, from a file; this browser then holds the link to edit. */
export async function loadAssessment(page: Page, input: AssessmentInput): Promise<Assessment> {
  const file = {
    name: 'assessment.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeAssessmentDocument({ ...input, snapshots: [] }, someDay)),
  };
  const answer = await page.request.post('/start/load', { multipart: { file }, maxRedirects: 0 });
  // A browser that has shown no cookie so far is told its link at once.
  expect([201, 303], await answer.text()).toContain(answer.status());
  const id = /\/assessments\/([\w-]+)/.exec(answer.headers()['location'] ?? '')?.[1];
  return assessmentOf(id ?? '');
}

export const emptyCity: AssessmentInput = {
  city: 'Exampleton',
  country: 'PT',
  form: 'full',
  instrumentVersion: 1,
  answers: {},
};

interface ProgramSave {
  readonly question: string;
  readonly answer: Answer | null;
  readonly version: number;
}

/** As another program would, with this browser's right. Returns the status. */
export async function saveByProgram(
  page: Page,
  { id }: Assessment,
  { question, ...data }: ProgramSave,
): Promise<number> {
  const answer = await page.request.put(`/api/v1/assessments/${id}/answers/${question}`, { data });
  return answer.status();
}

/** What the file holds that anyone with the right can download. */
export async function savedAnswers(page: Page, { id }: Assessment): Promise<Answers> {
  const answer = await page.request.get(`/api/v1/assessments/${id}`);
  expect(answer.status()).toBe(200);
  const { answers } = (await answer.json()) as { answers: Answers };
  return answers;
}

export interface LinkFor {
  /** An area stands for itself. */
  readonly role: Exclude<Role, 'area'> | AreaId;
  readonly label?: string;
}

/** The address of a link made for somebody else, as a program would ask for it. */
export async function linkFor(page: Page, { address }: Assessment, { role, label = '' }: LinkFor): Promise<string> {
  const answer = await page.request.post(address('links/create'), { form: { what: role, label }, maxRedirects: 0 });
  const made = answer
    .headersArray()
    .find(({ name, value }) => name.toLowerCase() === 'set-cookie' && value.startsWith('chancery-new-link'));
  const content = Buffer.from(/=([^;]+)/.exec(made?.value ?? '')?.[1] ?? '', 'base64url').toString();
  const { token } = JSON.parse(content) as { token: string };
  return new URL(`/open/${token}`, answer.url()).href;
}

/** The same, read off the page as a person would copy it; the page is left open. */
export async function makeLink(page: Page, assessment: Assessment, { role, label = '' }: LinkFor): Promise<string> {
  await page.goto(assessment.address('share'));
  await page.locator(`input[name="what"][value="${role}"]`).check();
  await page.getByLabel(words.t('share.create.label.label')).fill(label);
  await page.getByRole('button', { name: words.t('share.create.submit') }).click();
  const field = page.getByLabel(words.t('share.create.madeLabel'));
  await expect(field).toBeVisible();
  return field.inputValue();
}
