import type { z } from 'zod';
import type { Permission } from '@/lib/access/permissions';
import type { RouteRules } from '@/lib/http/guard/guarded-route';
import type { RefusalCode } from '@/lib/http/responses/refusal';

/** What an answer carries: JSON of a shape, or something that is described by its media type alone. */
export type Content = z.ZodType | 'text' | 'bytes';

export interface Answer {
  readonly description: string;
  /** By media type. */
  readonly content?: Readonly<Record<string, Content>>;
  /** Name and meaning. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * One method at one address of the program interface: what the guard enforces and what the published description says
 * of it, in one place. Refusals that follow from the rules need not be named.
 */
export interface Operation<Params, Body, Needed extends Permission | undefined> extends Omit<
  RouteRules<Params, Body, Needed>,
  'name' | 'refusedAs'
> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** With the names of its parameters in braces. */
  readonly path: `/api/v1/${string}`;
  readonly tag: 'scoring' | 'assessments' | 'editions' | 'description';
  readonly summary: string;
  readonly description?: string;
  /** Where the handler itself says what is wrong with an address, instead of finding nothing there. */
  readonly address?: z.ZodType;
  readonly query?: z.ZodType;
  readonly bodySchema?: z.ZodType;
  /** By status. */
  readonly succeeds: Readonly<Record<number, Answer>>;
  /** What the handler refuses by itself, with what the problem document then holds beside its usual members. */
  readonly refuses?: Partial<Readonly<Record<RefusalCode, z.ZodType | true>>>;
}

export type AnyOperation = Operation<unknown, unknown, Permission | undefined>;

export function defineOperation<Params, Body, const Needed extends Permission | undefined = undefined>(
  operation: Operation<Params, Body, Needed>,
): Operation<Params, Body, Needed> {
  return operation;
}
