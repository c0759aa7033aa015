/** Where the fields of a question stand on the page, and what goes into them for an answer. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Answer } from '@/lib/instrument/answers/answer';
import { type AnswerDraft, draftFromAnswer } from '@/lib/instrument/form/answer-draft';
import { fieldName } from '@/lib/instrument/form/answer-fields';
import { words } from '../words';

export function questionBlock(page: Page, question: string): Locator {
  return page.locator(`[data-question="${question}"]`);
}

export function field(page: Page, question: string, part: string): Locator {
  return questionBlock(page, question).locator(`[name="${fieldName(question, part)}"]`);
}

export function choice(page: Page, question: string, value: string): Locator {
  return questionBlock(page, question).locator(`input[name="${fieldName(question, 'choice')}"][value="${value}"]`);
}

/** Every box or radio that an answer ticks. */
export function ticksOf(
  page: Page,
  question: string,
  { choice: chosen, options, rows }: AnswerDraft,
): readonly Locator[] {
  const box = (part: string, value: string) =>
    questionBlock(page, question).locator(`input[name="${fieldName(question, part)}"][value="${value}"]`);
  return [
    ...chosen.map((value) => box('choice', value)),
    ...options.map((value) => box('options', value)),
    ...Object.entries(rows).flatMap(([row, values]) => values.map((value) => box(`rows.${row}`, value))),
  ];
}

/** The part that is closed until there is something in it. */
export function extras(page: Page, question: string): Locator {
  return questionBlock(page, question)
    .locator('details')
    .filter({ has: page.locator(`[name="${fieldName(question, 'note')}"]`) });
}

const tryMilliseconds = 2_000;
const patienceMilliseconds = 15_000;

async function openOnce(inside: Locator): Promise<void> {
  const folded = inside.locator('xpath=ancestor::details[not(@open)]').first();
  if ((await folded.count()) > 0) await folded.locator('summary').first().click({ timeout: tryMilliseconds });
  await expect(inside).toBeVisible({ timeout: tryMilliseconds });
}

/**
 * Opens what stands folded around a field until the field can be seen: a page on its way to the next, or one that has
 * just arrived, may be looked at in one state and clicked in another.
 */
async function openAround(inside: Locator): Promise<void> {
  await expect(() => openOnce(inside), `${String(inside)} is seen once all around it is open`).toPass({
    timeout: patienceMilliseconds,
  });
}

/** Opening and ticking are one step: what was open a moment ago may have been drawn anew. */
async function tickInside(tick: Locator): Promise<void> {
  const openAndTick = async () => {
    await openOnce(tick);
    await tick.check({ timeout: tryMilliseconds });
  };
  await expect(openAndTick, `${String(tick)} is ticked once all around it is open`).toPass({
    timeout: patienceMilliseconds,
  });
}

async function fillEvidence(page: Page, question: string, evidence: AnswerDraft['evidence']): Promise<void> {
  for (const [index, item] of evidence.entries()) {
    if ((await field(page, question, `evidence.${index}.title`).count()) === 0) return;
    for (const part of ['title', 'url', 'date'] as const) {
      if (item[part] !== '') await field(page, question, `evidence.${index}.${part}`).fill(item[part]);
    }
  }
}

async function fillExtras(page: Page, question: string, { evidence, note, confidence }: AnswerDraft): Promise<void> {
  if (evidence.length === 0 && note === '' && confidence === '') return;
  await openAround(field(page, question, 'note'));
  await fillEvidence(page, question, evidence);
  if (note !== '') await field(page, question, 'note').fill(note);
  if (confidence !== '')
    await questionBlock(page, question)
      .locator(`[name="${fieldName(question, 'confidence')}"][value="${confidence}"]`)
      .check();
}

/** With the pointer. Of evidence only as much as the page has space for. */
export async function fillAnswer(page: Page, question: string, answer: Answer): Promise<void> {
  const draft = draftFromAnswer(answer);
  const select = questionBlock(page, question).locator('select');
  if ((await select.count()) > 0) {
    await select.selectOption(draft.choice[0] ?? '');
  } else {
    for (const tick of ticksOf(page, question, draft)) await tickInside(tick);
  }
  await fillExtras(page, question, draft);
}

/** The button under the questions. */
export function continueButton(page: Page): Locator {
  const names = [words.t('form.section.continue'), words.t('form.section.toReview')];
  return page.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) });
}

/** The page says that it saves by itself: from now on it hides what another answer rules out. */
export async function expectScript(page: Page): Promise<void> {
  await expect(page.getByText(words.t('form.section.saving'))).toBeVisible();
}
