import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findAll, readXml, textOf } from './read-xml.fixture';

describe('readXml', () => {
  it('reads elements, attributes and text', () => {
    const root = readXml(strToU8('<w:a xmlns:w="urn:w"><w:b w:id="1">x &amp; <c/>y</w:b><w:b/></w:a>'));
    expect(root.tag).toBe('a');
    expect(findAll(root, 'b').map(({ attributes }) => attributes)).toEqual([{ id: '1' }, {}]);
    expect(textOf(root)).toBe('x & y');
  });

  it.each(['<a><b></a></b>', '<a x="1" x="2"/>', '<a>&nbsp;</a>', '<a>\u0001</a>', '<x:a/>', '<a/><b/>', 'a'])(
    'refuses %j',
    (text) => {
      expect(() => readXml(strToU8(text))).toThrow();
    },
  );
});
