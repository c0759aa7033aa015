/**
 * A workshop in which most are unsure: the shared screen, the console, the telephone and the record say the same, and
 * nothing is chosen for it.
 */
import type { Locator } from '@playwright/test';
import { specialChoices } from '@/lib/instrument/form/answer-draft';
import { noDepartment } from '@/lib/workshop/model/read-newcomer';
import { assessmentOf, saveByProgram, savedAnswers } from '../../support/pages/assessment';
import { expect, test } from '../../support/test';
import { words } from '../../support/words';
import { button, codeOn, expectNoScrolling, join, plan, step, vote } from '../../support/workshops/workshop';

const question = 'strategy-exists';
const yes = words.t(`instrument-v1.questions.${question}.options.yes`);
const no = words.t(`instrument-v1.questions.${question}.options.no`);
const unsure = words.t('voting.projector.unsure');
const people = [
  { name: 'Ana', department: 'Finance' },
  { name: 'Bruno', department: 'Planning' },
  { name: 'Carla', department: noDepartment },
];

const said = [
  words.t('voting.tally.one', { share: '33', answers: yes }),
  words.t('voting.tally.unsure', { unsure: 2, voters: 3 }),
].join(' ');

/** On the shared screen and the console: a line with its bar for every answer. */
async function expectLines(page: Locator): Promise<void> {
  for (const [label, count] of [
    [yes, 1],
    [no, 0],
    [unsure, 2],
  ] as const) {
    const line = page.getByRole('listitem').filter({ has: page.page().getByText(label, { exact: true }) });
    await expect(line).toContainText(`${count} ${words.t('voting.projector.votes', { count })}`);
    await expect(line.locator('svg rect')).toHaveCount(count === 0 ? 0 : 1);
  }
  await expect(page.getByText(words.t('voting.projector.shareOf', { share: '33' }), { exact: true })).toBeVisible();
  await expect(page.getByText(words.t('voting.projector.shareOf', { share: '67' }), { exact: true })).toBeVisible();
}

test('one yes and two unsure', async ({ page, anotherBrowser }) => {
  test.slow();
  const here = await plan(page, { questions: question });
  const assessment = assessmentOf(/assessments\/([\w-]+)/.exec(here)?.[1] ?? '');
  const officer = {
    state: 'answered',
    value: 'no',
    note: 'Seen in the archive',
    confidence: 'high',
    evidence: [{ title: 'Minutes of 2024' }],
  } as const;
  expect(await saveByProgram(page, assessment, { question, answer: officer, version: 0 })).toBe(200);
  await step(page, 'workshop.planned.open');
  const code = await codeOn(page);
  const screen = await anotherBrowser({
    viewport: { width: 1280, height: 720 },
    storageState: await page.context().storageState(),
  });
  await screen.goto(`${here}/projector`);
  const telephones = await Promise.all(
    people.map(async (who) => {
      const telephone = await anotherBrowser({ viewport: { width: 390, height: 800 } });
      await join(telephone, code, who);
      return telephone;
    }),
  );
  await expect(screen.getByText(words.t('voting.projector.joined', { count: 3 }))).toBeVisible();
  await expectNoScrolling(screen);
  await step(page, 'workshop.question.lead');
  await expect(screen.getByText(words.t('voting.projector.voted', { voted: 0, count: 3 }))).toBeVisible();
  await expectNoScrolling(screen);

  await test.step('revealed: one picture in all places, and nothing chosen', async () => {
    await Promise.all(
      telephones.map((telephone, place) => vote(telephone, place === 0 ? 'yes' : specialChoices.unsure)),
    );
    await step(page, 'workshop.question.reveal');
    await expectLines(screen.locator('#main'));
    await expectNoScrolling(screen);
    await expectLines(page.locator('#question'));
    for (const telephone of telephones) {
      for (const [label, count] of [
        [yes, 1],
        [no, 0],
        [unsure, 2],
      ] as const) {
        await expect(
          telephone.getByRole('row').filter({ has: telephone.getByRole('rowheader', { name: label, exact: true }) }),
        ).toContainText(words.t('voting.page.countOf', { count, of: 3 }));
      }
    }
    await expect(page.getByText(said, { exact: true }).first()).toBeVisible();
    await expect(page.locator(`[name="${question}.choice"]:checked`)).toHaveCount(0);
    await expect(page.locator('[data-main-step]').getByRole('button')).toHaveText(words.t('workshop.question.second'));
  });

  await test.step('pressed as it is, the decision records nothing', async () => {
    await button(page, 'workshop.decide.submit').click();
    await expect(page).toHaveTitle(/^Error:/);
    expect((await savedAnswers(page, assessment))[question]).toMatchObject(officer);
    await page.goto(`${here}?question=${question}`);
  });

  await test.step('decided with a reason: what the officer wrote stays', async () => {
    await page.locator(`[name="${question}.choice"][value="yes"]`).check();
    await page.getByLabel(words.t('workshop.decide.reason.label')).fill('The text of 2025 counts');
    await step(page, 'workshop.decide.submit');
    expect((await savedAnswers(page, assessment))[question]).toMatchObject({
      value: 'yes',
      note: officer.note,
      evidence: officer.evidence,
    });
  });

  await test.step('the record says what the workshop saw', async () => {
    await page.goto(`${here}/record`);
    await expect(page.getByText(words.t('record.rounds.first', { summary: said })).first()).toBeVisible();
    const chart = page.getByRole('figure').filter({ hasText: words.t('record.votes.first', { voters: 3 }) });
    for (const [label, count, share] of [
      [yes, 1, '33'],
      [no, 0, '0'],
      [unsure, 2, '67'],
    ] as const) {
      await expect(chart.getByRole('listitem').filter({ has: page.getByText(label, { exact: true }) })).toContainText(
        words.t('record.votes.bar', { count, voters: 3, share }),
      );
    }
    await expect(page.getByText('The text of 2025 counts').first()).toBeVisible();
  });
});
