/**
 * What a page costs on the line: its own HTML, the scripts it loads and its style sheets, each compressed on its own.
 * Scripts marked `noModule` are for browsers too old for modules and are not loaded by any other; they do not count.
 */
import { gzipSync } from 'node:zlib';
import type { Measurement } from './support/measurement';

export interface Weighed {
  readonly name: string;
  readonly address: string;
  readonly cookie?: string;
  /** Kilobytes of script, compressed. */
  readonly scriptAtMost: number;
}

const kilobyte = 1000;

function addresses(html: string, pattern: RegExp): readonly string[] {
  return [...new Set([...html.matchAll(pattern)].flatMap(([, address]) => (address === undefined ? [] : [address])))];
}

async function compressed(origin: string, paths: readonly string[]): Promise<number> {
  const sizes = paths.map(async (path) => {
    const answer = await fetch(new URL(path, origin));
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return gzipSync(Buffer.from(await answer.arrayBuffer())).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / kilobyte;
}

async function weigh(origin: string, page: Weighed): Promise<readonly Measurement[]> {
  const headers: Record<string, string> = page.cookie === undefined ? {} : { cookie: page.cookie };
  const answer = await fetch(new URL(page.address, origin), { headers });
  if (!answer.ok) throw new Error(`${page.address} answered ${answer.status}`);
  const html = await answer.text();
  const modules = html.replaceAll(/<script[^>]*\bnoModule\b[^>]*>/gi, '');
  const script = await compressed(origin, addresses(modules, /<script[^>]+src="([^"]+)"/g));
  const styles = await compressed(origin, addresses(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g));
  return [
    { name: `bytes: ${page.name}, script`, value: script, unit: 'kB gzip', valueAtMost: page.scriptAtMost },
    { name: `bytes: ${page.name}, HTML`, value: gzipSync(html).length / kilobyte, unit: 'kB gzip' },
    { name: `bytes: ${page.name}, CSS`, value: styles, unit: 'kB gzip' },
  ];
}

export async function benchBytes(origin: string, pages: readonly Weighed[]): Promise<readonly Measurement[]> {
  const measured: Measurement[] = [];
  for (const page of pages) measured.push(...(await weigh(origin, page)));
  return measured;
}
