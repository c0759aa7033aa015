import 'server-only';
import { type Access, requireAreaPermission, requirePermission } from '@/lib/access/permissions';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import type { AreaId } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { dayIn } from '@/lib/instrument/values/zoned-day';
import { buildReport } from '@/lib/report/build-report';
import { type AreaExcerpt, areaExcerptOf } from '@/lib/report/area-excerpt';
import type { DivisionId } from '@/lib/report/types/peers-report';
import type { Report } from '@/lib/report/types/report';
import type { Attempt, EarlierSnapshot, SnapshotEntry, PoolChoice, Saves } from '@/lib/report/types/report-input';
import { listActions } from '@/lib/data/assessment/actions';
import { listAnswers, type StoredAnswer } from '@/lib/data/assessment/answers';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { findEdition, latestEdition } from '@/lib/data/pool/editions';
import {
  findSnapshot,
  listSnapshots,
  listWholeSnapshots,
  type Snapshot,
  type SnapshotSummary,
} from '@/lib/data/assessment/snapshots';
import { findOfficeZone } from '@/lib/data/assessment/office-zone';
import { listTargets } from '@/lib/data/assessment/targets';
import { listWorkshopRecords } from '@/lib/workshop/store/workshop-record';

export interface ReportWish {
  /** Id of a snapshot to compare with. */
  readonly since?: string | undefined;
  readonly attempt?: Attempt | undefined;
  /** How to divide the pool. */
  readonly peers?: DivisionId | undefined;
  /**
   * Date of the edition of the pool; the newest of its questionnaire where none is given, or there is none of that
   * date.
   */
  readonly edition?: string | undefined;
}

/** The report on an assessment as it stands; dated by its last change, so that the same state gives the same report. */
export async function makeReport(access: Access, wish: ReportWish): Promise<Report> {
  requirePermission(access, 'read-report');
  return makeWhole(access, wish);
}

/** One area of the report, for those who may see no more. */
export async function makeAreaExcerpt(access: Access, area: AreaId): Promise<AreaExcerpt> {
  requireAreaPermission(access, area);
  return areaExcerptOf(await makeWhole(access, {}), area);
}

/** The report to write the one page for the mayor from, and nothing else. */
export async function makeOnePagerReport(access: Access): Promise<Report> {
  requirePermission(access, 'read-one-pager');
  return makeWhole(access, {});
}

/** Everything is read as a reader of the whole would, whatever part of it is then handed out. */
async function makeWhole(
  { assessmentId, holderId }: Access,
  { since, attempt, peers, edition }: ReportWish,
): Promise<Report> {
  const access: Access = { assessmentId, holderId, role: 'view' };
  const assessment = requireAssessment(access);
  const [
    { city, country, form, instrumentVersion, updatedAt },
    stored,
    targets,
    actions,
    earlier,
    kept,
    pool,
    workshops,
    zone,
    states,
  ] = await Promise.all([
    assessment,
    listAnswers(access),
    listTargets(access),
    listActions(access),
    since === undefined ? undefined : findSnapshot(access, since),
    listSnapshots(access),
    assessment.then(({ instrumentVersion: version }) => findPool(version, { peers, edition })),
    listWorkshopRecords(access),
    findOfficeZone(access),
    since === undefined ? [] : listWholeSnapshots(access),
  ]);
  const saved = Object.entries(stored);
  const answeredBy = namesOf(
    saved.map(([, { savedBy }]) => savedBy),
    workshops.map(({ title }) => title),
  );
  return buildReport({
    city,
    country,
    form,
    instrument: requireInstrument(instrumentVersion),
    answers: Object.fromEntries(saved.map(([question, { answer }]) => [question, answer])),
    targets,
    asOf: dayIn(zone, updatedAt),
    plan: actions.map(({ action }) => action),
    pool,
    workshops,
    snapshots: kept.map((state) => snapshotEntry(state, zone)),
    ...(answeredBy !== '' && { answeredBy }),
    ...(earlier && {
      earlier: earlierSnapshot(earlier, zone),
      saves: savesOf(stored, zone),
      series: states.map((state) => earlierSnapshot(state, zone)),
      actionsSavedOn: Object.fromEntries(actions.map(({ action, savedAt }) => [action.id, dayIn(zone, savedAt)])),
    }),
    ...(attempt && { attempt }),
  });
}

/**
 * Editions never change, so a report that names its edition can be made again. Where none is named it is the newest
 * that counts answers to the same version of the questionnaire; where there is none of those, the report says so of
 * another.
 */
async function findPool(
  version: number,
  { peers: division, edition: date }: Pick<ReportWish, 'peers' | 'edition'>,
): Promise<PoolChoice> {
  const named = date === undefined ? undefined : await findEdition(date);
  const sealed = named ?? (await latestEdition(version)) ?? (await latestEdition());
  return {
    ...(sealed && { sealed: { edition: sealed.edition, checksum: sealed.checksum } }),
    ...(division && { division }),
  };
}

/**
 * Labels of the links that answers were saved with, each once, in alphabetical order. What a workshop agreed on was
 * saved in its name: the report says so beside each such answer, and a workshop is nobody who answers.
 */
function namesOf(labels: readonly (string | undefined)[], workshops: readonly string[]): string {
  return [...new Set(labels.filter((label) => label !== undefined && !workshops.includes(label)))]
    .toSorted()
    .join(', ');
}

function savesOf(stored: Readonly<Record<string, StoredAnswer>>, zone: string): Saves {
  return Object.fromEntries(
    Object.entries(stored).map(([question, { savedAt, savedBy }]) => [
      question,
      { on: dayIn(zone, savedAt), ...(savedBy !== undefined && { by: savedBy }) },
    ]),
  );
}

function snapshotEntry({ takenAt, answeredBy }: SnapshotSummary, zone: string): SnapshotEntry {
  return { takenOn: dayIn(zone, takenAt), ...(answeredBy !== undefined && { answeredBy }) };
}

function earlierSnapshot({ takenAt, answeredBy, content }: Snapshot, zone: string): EarlierSnapshot {
  const { form, answers, instrumentVersion }: AssessmentInput = content;
  return {
    instrument: requireInstrument(instrumentVersion),
    form,
    answers,
    asOf: dayIn(zone, takenAt),
    ...(answeredBy !== undefined && { answeredBy }),
  };
}
