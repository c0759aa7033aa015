/** Firefox, by WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
import type { Engine } from './engine';

export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return {
    async open() {
      const page = await (await browser.createBrowserContext()).newPage();
      return {
        goto: async (address) => void (await page.goto(address)),
        click: (place) => page.locator(`::-p-xpath(${place})`).click(),
        type: (place, text) => page.locator(`::-p-xpath(${place})`).fill(text),
        evaluate: (expression) => page.evaluate(expression),
      };
    },
    close: () => browser.close(),
  };
}
