/** WebKitGTK, by its own WebDriver: on a screen that nobody sees, a driver for each browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../../support/server/free-port';
import type { Engine } from './engine';

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

const patienceMilliseconds = 10_000;

export async function startWebKit(programs: WebKitPrograms): Promise<Engine> {
  const started: ChildProcess[] = [];
  const drivers: WebDriver[] = [];
  const start = (program: string, given: readonly string[], env: NodeJS.ProcessEnv = process.env) => {
    started.push(spawn(program, given, { stdio: 'ignore', env }));
  };
  const display = `:${(await freePort()) % 50_000}`;
  start(programs.screen, [display, '-screen', '0', '1280x800x24', '-nolisten', 'tcp']);
  // As whoever is root it has no sandbox, and no need of one: it opens our own pages alone.
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  return {
    async open() {
      const port = await freePort();
      start(programs.driver, [`--port=${port}`], env);
      const driver = await untilItAnswers(() =>
        new Builder()
          .usingServer(`http://127.0.0.1:${port}`)
          .withCapabilities({
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
          })
          .build(),
      );
      drivers.push(driver);
      return {
        goto: (address) => driver.get(address),
        click: (place) => driver.findElement(By.xpath(place)).click(),
        type: (place, text) => driver.findElement(By.xpath(place)).sendKeys(text),
        evaluate: (expression) =>
          driver.executeAsyncScript(`Promise.resolve(${expression}).then(arguments[arguments.length - 1])`),
      };
    },
    async close() {
      for (const driver of drivers) await driver.quit();
      for (const child of started) child.kill();
    },
  };
}

async function untilItAnswers<Result>(attempt: () => PromiseLike<Result>): Promise<Result> {
  const until = Date.now() + patienceMilliseconds;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
      await wait(200);
    }
  }
}
