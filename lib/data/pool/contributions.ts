import 'server-only';
import { createHash } from 'node:crypto';
import { type Access, requirePermission } from '@/lib/access/permissions';
import { onceBytes } from '@/lib/access/tokens/once-token';
import { createReceipt, hashReceipt } from '@/lib/access/tokens/receipts';
import { canonicalJson } from '@/lib/benchmark/pool/canonical-json';
import type { Contribution, ContributionObstacle } from '@/lib/benchmark/pool/contribution/contribution';
import { contributionOf, type ContributionResult } from '@/lib/benchmark/pool/contribution/contribution-of';
import { currentInstrument, requireInstrument } from '@/lib/instrument/registry';
import { requireAssessmentInput } from '@/lib/data/assessment/assessments';
import { database, type Database, inTransaction } from '@/lib/data/database/database';
import { contentOfToday, leave, neverHeld, newContributionRow, today } from './pool-rows';
import { lockAssessment } from '@/lib/data/database/assessment-changes';

/** What would be given now. `digest` goes with the form that gives it, so that nothing else is given than was seen. */
export type ContributionPreview =
  | { readonly kind: 'contribution'; readonly contribution: Contribution; readonly digest: string }
  | { readonly kind: 'obstacles'; readonly obstacles: readonly ContributionObstacle[] };

export type ContributeOutcome =
  /**
   * The receipt is told once, here; one that was told for an earlier snapshot of the same assessment is worth nothing
   * now.
   */
  | { readonly kind: 'given'; readonly receipt: string }
  /** Exactly this was given before and stands. */
  | { readonly kind: 'unchanged' }
  /** Somebody answered since the preview was made. */
  | { readonly kind: 'changed-since-preview' }
  | { readonly kind: 'obstacles'; readonly obstacles: readonly ContributionObstacle[] };

export interface ContributionState {
  /** A day of the calendar, as is the next. */
  readonly givenOn: string;
  /** Of the first edition that counts it. */
  readonly countedSince?: string;
  /** It was withdrawn, and leaves with the next edition. */
  readonly leaving: boolean;
  /** The answers are not those that were given. */
  readonly outdated: boolean;
  /** Tells one receipt from the next, and opens nothing. */
  readonly receiptMark: string;
}

export async function previewContribution(access: Access): Promise<ContributionPreview> {
  const [drawn, inWorkshop] = await Promise.all([drawContribution(access), isInWorkshop(database(), access)]);
  const obstacles = [...(inWorkshop ? [workshopOpen] : []), ...obstaclesOf(drawn)];
  if (obstacles.length > 0 || drawn.result.kind === 'obstacles') return { kind: 'obstacles', obstacles };
  const { contribution } = drawn.result;
  return { kind: 'contribution', contribution, digest: digestOf(canonicalJson(contribution)) };
}

const workshopOpen: ContributionObstacle = { kind: 'workshop-open' };

interface Drawn {
  readonly version: number;
  readonly result: ContributionResult;
}

async function drawContribution(access: Access): Promise<Drawn> {
  requirePermission(access, 'contribute');
  const { country, form, instrumentVersion: version, answers } = await requireAssessmentInput(access);
  return { version, result: contributionOf({ instrument: requireInstrument(version), form, country, answers }) };
}

/** Of an assessment to an earlier version nothing else matters: no answer to it would open the way. */
function obstaclesOf({ version, result }: Drawn): readonly ContributionObstacle[] {
  if (version !== currentInstrument.version)
    return [{ kind: 'other-version', version, current: currentInstrument.version }];
  return result.kind === 'obstacles' ? result.obstacles : [];
}

async function isInWorkshop(client: Pick<Database, 'workshop'>, { assessmentId }: Access): Promise<boolean> {
  return (await client.workshop.count({ where: { assessmentId, state: 'open' } })) > 0;
}

/** What an assessment gave before and what has been counted leaves with the next edition; `previewed` is a digest. */
export async function contribute(access: Access, previewed: string): Promise<ContributeOutcome> {
  const preview = await previewContribution(access);
  if (preview.kind === 'obstacles') return preview;
  if (preview.digest !== previewed) return { kind: 'changed-since-preview' };
  const content = canonicalJson(preview.contribution);
  const own = { source: '', contributor: contributorOf(access.assessmentId) };
  return inTransaction(async (transaction) => {
    // Of two people who give the same assessment at once the second finds what the first gave.
    await lockAssessment(transaction, access.assessmentId);
    if (await isInWorkshop(transaction, access)) return { kind: 'obstacles', obstacles: [workshopOpen] };
    const given = await transaction.contribution.findMany({
      where: { ...own, withdrawnOn: null },
      select: { id: true, content: true },
    });
    if (given.some((row) => contentOfToday(row.content) === content)) return { kind: 'unchanged' };
    await leave(
      transaction,
      given.map(({ id }) => id),
    );
    const receipt = createReceipt();
    const row = {
      ...own,
      ...newContributionRow(content, preview.contribution.instrumentVersion),
      receiptHash: requireReceiptHash(receipt),
    };
    await transaction.contribution.create({ data: row, select: { id: true } });
    return { kind: 'given', receipt };
  });
}

interface Renewal {
  /** A secret of the page that it was asked for on: asked for there again, it is the same receipt. */
  readonly once?: string | undefined;
  /** May refuse to replace a receipt that is not the one that was seen. */
  readonly look?: (receiptMark: string) => void;
}

/** For whoever has lost the receipt and may still change the assessment: another, in place of it. */
export async function renewReceipt(
  access: Access,
  { once, look = () => {} }: Renewal = {},
): Promise<{ readonly receipt: string } | undefined> {
  requirePermission(access, 'contribute');
  return inTransaction(async (transaction) => {
    await lockAssessment(transaction, access.assessmentId);
    const where = { source: '', contributor: contributorOf(access.assessmentId), withdrawnOn: null };
    const given = await transaction.contribution.findFirst({ where, select: { id: true, receiptHash: true } });
    if (given === null) return undefined;
    const receipt = createReceipt(
      once === undefined
        ? undefined
        : onceBytes({ once, content: JSON.stringify([access.assessmentId, access.holderId]) }),
    );
    const receiptHash = requireReceiptHash(receipt);
    if (given.receiptHash === receiptHash) return { receipt };
    look(markOf(given.receiptHash));
    await transaction.contribution.update({ where: { id: given.id }, data: { receiptHash }, select: { id: true } });
    return { receipt };
  });
}

/** The same statements are run whether there is such a contribution or not. */
export async function withdrawContribution(receipt: string): Promise<'withdrawn' | 'unknown'> {
  const receiptHash = hashReceipt(receipt);
  if (receiptHash === undefined) return 'unknown';
  return inTransaction(async (transaction) => {
    const dropped = await transaction.contribution.deleteMany({ where: { receiptHash, ...neverHeld() } });
    await transaction.contribution.updateMany({
      where: { receiptHash, withdrawnOn: null },
      data: { withdrawnOn: today() },
    });
    const leaving = await transaction.contribution.count({ where: { receiptHash } });
    return dropped.count + leaving > 0 ? 'withdrawn' : 'unknown';
  });
}

/** Of what was given last; undefined where nothing stands and nothing is about to leave. */
export async function contributionState(access: Access): Promise<ContributionState | undefined> {
  requirePermission(access, 'contribute');
  const [rows, { result: drawn }] = await Promise.all([
    database().contribution.findMany({
      where: {
        source: '',
        contributor: contributorOf(access.assessmentId),
        OR: [{ withdrawnOn: null }, { joined: { not: null } }],
      },
      select: {
        content: true,
        givenOn: true,
        withdrawnOn: true,
        joined: true,
        receiptHash: true,
        instrumentVersion: true,
      },
      orderBy: [{ joined: 'desc' }, { id: 'asc' }],
    }),
    drawContribution(access),
  ]);
  const row = rows.find(({ withdrawnOn }) => withdrawnOn === null) ?? rows[0];
  if (row === undefined) return undefined;
  const outdated = drawn.kind === 'obstacles' || canonicalJson(drawn.contribution) !== contentOfToday(row.content);
  const countedSince = await dateOf(row);
  return {
    givenOn: row.givenOn,
    leaving: row.withdrawnOn !== null,
    outdated,
    receiptMark: markOf(row.receiptHash),
    ...(countedSince !== undefined && { countedSince }),
  };
}

/** The id of an assessment is as good as a secret, and its hash names nobody. */
function contributorOf(assessmentId: string): string {
  return digestOf(assessmentId);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The page need not know what is stored. */
function markOf(receiptHash: string | null): string {
  return digestOf(receiptHash ?? '');
}

function requireReceiptHash(receipt: string): string {
  const hash = hashReceipt(receipt);
  if (hash === undefined) throw new Error('A new receipt is none');
  return hash;
}

async function dateOf({
  instrumentVersion,
  joined: number,
}: {
  readonly instrumentVersion: number;
  readonly joined: number | null;
}): Promise<string | undefined> {
  if (number === null) return undefined;
  const row = await database().edition.findUnique({
    where: { instrumentVersion_number: { instrumentVersion, number } },
    select: { date: true },
  });
  return row?.date;
}
