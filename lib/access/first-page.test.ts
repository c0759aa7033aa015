import { expect, it } from 'vitest';
import { firstPage } from './first-page';

it.each([
  [{ role: 'edit' }, '/assessments/a'],
  [{ role: 'view' }, '/assessments/a/report'],
  [{ role: 'report' }, '/assessments/a/report'],
  [{ role: 'area', area: 'impact' }, '/assessments/a/areas/impact'],
  [{ role: 'facilitator', workshop: 'w' }, '/assessments/a/workshops/w'],
  [{ role: 'projector', workshop: 'w' }, '/assessments/a/workshops/w/projector'],
  [{ role: 'one-pager' }, '/assessments/a/one-pager'],
] as const)('the first page of %j', (access, expected) => {
  expect(firstPage({ assessmentId: 'a', ...access })).toBe(expected);
});
