import { describe, expect, it } from 'vitest';
import { type FormatId, formatIds, formats } from '@/lib/export/model/formats';
import { mayTake } from './may-take';
import { type Role, roles } from './permissions';

type Part = (typeof formats)[FormatId]['part'];

const all: readonly Part[] = ['report', 'whole', 'one-pager', 'handover', 'plan'];

const expected: Readonly<Record<Role, readonly Part[]>> = {
  edit: all,
  view: all,
  report: ['report', 'one-pager', 'plan'],
  area: [],
  'one-pager': ['one-pager'],
  facilitator: [],
  projector: [],
};

describe.each(roles)('a %s link', (role) => {
  it.each(formatIds)('as %s', (format) => {
    expect(mayTake(role, format)).toBe(expected[role].includes(formats[format].part));
  });
});

describe('what only links to everything take', () => {
  it('is the whole assessment, and what was decided and why', () => {
    const withheld = formatIds.filter((format) => !mayTake('report', format));
    expect(withheld).toEqual(expect.arrayContaining(['json', 'handover-pdf', 'handover-docx']));
  });
});
