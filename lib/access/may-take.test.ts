import { describe, expect, it } from 'vitest';
import { type FormatId, formats } from '@/lib/export/model/formats';
import { mayTake } from './may-take';
import { type Role, roles } from './permissions';

const all = Object.keys(formats) as FormatId[];
const onePager: readonly FormatId[] = ['one-pager-pdf', 'one-pager-docx'];

const expected: Readonly<Record<Role, readonly FormatId[]>> = {
  edit: all,
  view: all,
  report: ['pdf', 'docx', 'pptx', 'xlsx', 'csv', ...onePager, 'plan-ics'],
  area: [],
  'one-pager': onePager,
  facilitator: [],
  projector: [],
};

describe.each(roles)('a %s link', (role) => {
  it.each(all)('as %s', (format) => {
    expect(mayTake(role, format)).toBe(expected[role].includes(format));
  });
});
