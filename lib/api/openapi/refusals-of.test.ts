import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonBody, noBody } from '@/lib/http/guard/request-body';
import { assessmentParams, noParams } from '@/lib/http/guard/route-params';
import { type AnyOperation, defineOperation } from '@/lib/api/operation';
import { refusalsOf } from './refusals-of';

const about = { id: 'x', tag: 'scoring', summary: 'x', succeeds: {} } as const;
const body = jsonBody((value) => value);

const cases: readonly (readonly [string, AnyOperation, Record<number, readonly string[]>])[] = [
  [
    'what anybody may read',
    defineOperation({ ...about, method: 'GET', path: '/api/v1/x', params: noParams, body: noBody }),
    {},
  ],
  [
    'what a link reads',
    defineOperation({
      ...about,
      method: 'GET',
      path: '/api/v1/x/{id}',
      params: assessmentParams,
      body: noBody,
      action: 'read',
    }),
    { 403: ['narrow-link'], 404: ['no-access', 'not-found'] },
  ],
  [
    'what a link changes',
    defineOperation({
      ...about,
      method: 'PUT',
      path: '/api/v1/x/{id}',
      params: assessmentParams,
      body,
      action: 'answer',
      refuses: { conflict: z.object({ current: z.string() }) },
    }),
    {
      400: ['invalid-input'],
      403: ['cross-site', 'view-only'],
      404: ['no-access', 'not-found'],
      409: ['conflict'],
      429: ['too-much-kept', 'too-many'],
      503: ['full', 'unavailable'],
      413: ['too-large'],
      415: ['wrong-type'],
    },
  ],
  [
    'what counts too much as malformed',
    defineOperation({
      ...about,
      method: 'POST',
      path: '/api/v1/x',
      params: noParams,
      body,
      oversized: 'invalid-input',
    }),
    { 400: ['invalid-input'], 403: ['cross-site'], 415: ['wrong-type'], 503: ['full', 'unavailable'] },
  ],
];

describe('the refusals that follow from the rules of an operation', () => {
  it.each(cases)('%s', (_, operation, expected) => {
    expect(Object.fromEntries(refusalsOf(operation))).toEqual({ 429: ['too-many'], 503: ['unavailable'], ...expected });
  });
});
