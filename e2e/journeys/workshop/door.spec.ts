/** Who comes into a workshop, and who does not. */
import { expect, test } from '../../support/test';
import { words } from '../../support/words';
import { button, codeOn, join, plan, step, vote } from '../../support/workshops/workshop';

test('a code that has left the workshop opens nothing once it is exchanged, and then nobody else is let in', async ({
  page,
  anotherBrowser,
  trouble,
}) => {
  trouble.expect(/status of 4\d\d/);
  const console = await plan(page);
  await step(page, 'workshop.planned.open');
  const leaked = await codeOn(page);
  const screen = await anotherBrowser({ storageState: await page.context().storageState() });
  await screen.goto(`${console}/projector`);
  const [ana, bruno, stranger] = [await anotherBrowser(), await anotherBrowser(), await anotherBrowser()];
  await join(ana, leaked, 'Ana');
  await stranger.goto(`/join/${leaked}`);
  await step(page, 'workshop.join.anew');
  const code = await codeOn(page);
  await expect(screen.getByText(code, { exact: true })).toBeVisible();
  await stranger.locator('#name').fill('A stranger');
  await stranger.locator('#department').selectOption('Finance');
  await button(stranger, 'voting.join.enter').click();
  await expect(stranger.getByText(words.t('voting.join.refused.unknown-code')).first()).toBeVisible();
  await join(bruno, code, 'Bruno');
  await step(page, 'workshop.join.shutDoor');
  await expect(page.getByText(words.t('workshop.console.shut'), { exact: true })).toBeVisible();
  await expect(screen.getByText(code, { exact: true })).toHaveCount(0);
  await stranger.goto(`/join/${code}`);
  await expect(stranger.getByText(words.t('voting.join.refused.unknown-code')).first()).toBeVisible();
  await step(page, 'workshop.question.lead');
  for (const inside of [ana, bruno]) await vote(inside, 2);
  await step(page, 'workshop.join.letIn');
  await join(stranger, await codeOn(page), 'Carla');
});
