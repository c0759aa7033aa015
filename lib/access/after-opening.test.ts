import { describe, expect, it } from 'vitest';
import { areaIds } from '@/lib/instrument/model/instrument';
import { afterOpening } from './after-opening';
import { type Access, permissionNames, mayDo, roles } from './permissions';

const link = (holderId: string, role: Access['role'], area?: Access['area']): Access => ({
  assessmentId: 'a',
  holderId,
  role,
  ...(area && { area }),
});

const editor = link('editor', 'edit');
const reader = link('reader', 'view');
const councillor = link('councillor', 'report');
const economist = link('economist', 'area', 'impact');
const mayor = link('mayor', 'one-pager');
const facilitator = { ...link('facilitator', 'facilitator'), workshop: 'w' };
const projector = { ...link('projector', 'projector'), workshop: 'w' };
const elsewhere = { ...link('elsewhere', 'projector'), workshop: 'another' };

describe('opening a link in a browser', () => {
  it.each([
    { browser: 'that holds none', held: undefined, opened: editor, expected: 'take' },
    { browser: 'that holds the same', held: editor, opened: editor, expected: 'take' },
    { browser: 'that could only read', held: reader, opened: editor, expected: 'take' },
    { browser: 'that could read by another link', held: reader, opened: link('guest', 'view'), expected: 'take' },
    { browser: 'that may answer, to read', held: editor, opened: reader, expected: 'keep' },
    {
      browser: 'that may answer, to answer as somebody else',
      held: editor,
      opened: link('colleague', 'edit'),
      expected: 'ask',
    },
    { browser: 'that may answer, one page', held: editor, opened: mayor, expected: 'keep' },
    { browser: 'that could read all, the report', held: reader, opened: councillor, expected: 'keep' },
    { browser: 'that could read the report, all', held: councillor, opened: reader, expected: 'take' },
    { browser: 'that could read the report, an area', held: councillor, opened: economist, expected: 'keep' },
    { browser: 'that could read an area, the report', held: economist, opened: councillor, expected: 'take' },
    {
      browser: 'that could read an area, the same again',
      held: economist,
      opened: link('other', 'area', 'impact'),
      expected: 'take',
    },
    {
      browser: 'that could read an area, another',
      held: economist,
      opened: link('other', 'area', 'agenda'),
      expected: 'ask',
    },
    { browser: 'that could read an area, one page', held: economist, opened: mayor, expected: 'ask' },
    { browser: 'that could read one page, an area', held: mayor, opened: economist, expected: 'ask' },
    { browser: 'that could read all, a workshop', held: reader, opened: facilitator, expected: 'ask' },
    { browser: 'that may answer, a workshop', held: editor, opened: facilitator, expected: 'keep' },
    { browser: 'that runs a workshop, its shared screen', held: facilitator, opened: projector, expected: 'keep' },
    { browser: 'that shows a workshop, to run it', held: projector, opened: facilitator, expected: 'take' },
    { browser: 'that runs a workshop, all to answer', held: facilitator, opened: editor, expected: 'take' },
    { browser: 'that runs a workshop, another', held: facilitator, opened: elsewhere, expected: 'ask' },
    { browser: 'that shows a workshop, another', held: projector, opened: elsewhere, expected: 'ask' },
    { browser: 'that shows a workshop, one page', held: projector, opened: mayor, expected: 'ask' },
  ])('$browser', ({ held, opened, expected }) => {
    expect(afterOpening(held, opened)).toBe(expected);
  });

  it('never takes a right away without a question', () => {
    const links = roles
      .flatMap((role) =>
        role === 'area' ? areaIds.map((area) => link(`${role} ${area}`, role, area)) : [link(role, role)],
      )
      .concat(facilitator, projector, elsewhere);
    for (const held of links) {
      for (const opened of links.filter((one) => afterOpening(held, one) === 'take')) {
        const lost = permissionNames.filter((action) => mayDo(held.role, action) && !mayDo(opened.role, action));
        expect(lost, `${held.holderId} then ${opened.holderId}`).toEqual([]);
      }
    }
  });
});
