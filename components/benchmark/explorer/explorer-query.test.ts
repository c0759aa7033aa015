import { describe, expect, it } from 'vitest';
import { requireInstrument } from '@/lib/instrument/registry';
import { sampleEdition } from '@/lib/report/sample-edition.fixture';
import { type ExplorerQuery, readExplorerQuery, topicAddress } from './explorer-query';
import { groupValue, offeredGroups } from './group-choice';

const instrument = requireInstrument(sampleEdition.instrument.version);
const read = (query: ExplorerQuery) => readExplorerQuery(sampleEdition, instrument, query);

describe('what was asked of an edition', () => {
  it.each(
    offeredGroups(sampleEdition)
      .flat()
      .map((group) => [groupValue(group), group] as const),
  )('the group %s', (asked, group) => {
    expect(read({ group: asked }).group).toEqual(group);
  });

  it.each([
    '',
    'region',
    'region.atlantis',
    'position.primary',
    'everyone.africa',
    ['region.asia', 'region.asia'],
    undefined,
  ])('everyone for %j', (asked) => {
    expect(groupValue(read({ group: asked }).group)).toBe('everyone');
    expect(read({ beside: asked }).beside).toBeUndefined();
  });

  it('finds a merged class by each of its members', () => {
    expect(read({ group: 'region.asia' }).group).toEqual(read({ group: 'region.africa' }).group);
    expect(read({ group: 'region.asia' }).group).not.toEqual(read({ group: 'region.europe' }).group);
  });

  it.each([
    ['region.europe', 'mandate.tolerated', 'mandate.explicit-power'],
    ['region.europe', 'everyone', 'everyone'],
    ['region.asia', 'region.africa', undefined],
    ['everyone', 'everyone', undefined],
  ])('%s beside %s', (group, asked, beside) => {
    const found = read({ group, beside: asked }).beside;
    expect(found && groupValue(found)).toBe(beside);
  });

  it.each([
    [instrument.sections[0], instrument.sections[0]],
    ['all', 'all'],
    ['', undefined],
    ['nowhere', undefined],
    [['all', 'all'], undefined],
  ])('the topic %j', (asked, topic) => {
    expect(read({ topic: asked }).topic).toBe(topic);
  });

  it('keeps everything else in the address of another topic', () => {
    const chosen = read({ group: 'region.europe', beside: 'everyone', topic: 'all' });
    expect(topicAddress('/benchmark/2026-11-01', chosen, { topic: 'context', city: 'x' })).toBe(
      '/benchmark/2026-11-01?group=region.europe&beside=everyone&topic=context&city=x#figures',
    );
    expect(topicAddress('/self', read({}), { topic: '', city: undefined })).toBe('/self?group=everyone&topic=#figures');
  });
});
