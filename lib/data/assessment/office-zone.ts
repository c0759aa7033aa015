import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import { usualZone } from '@/lib/instrument/values/country-zones';
import { isTimeZone } from '@/lib/instrument/values/zoned-day';
import { database } from '@/lib/data/database/database';

/** The IANA time zone by whose clocks the days of an assessment begin and end, wherever its server stands. */
export async function findOfficeZone(access: Access): Promise<string> {
  requirePermission(access, 'open');
  return officeZoneOf(access.assessmentId);
}

/** Whoever calls it has asked whether the assessment may be read. */
export async function officeZoneOf(assessmentId: string): Promise<string> {
  const { country, office } = await database().assessment.findUniqueOrThrow({
    where: { id: assessmentId },
    select: { country: true, office: { select: { timeZone: true } } },
  });
  const chosen = office?.timeZone ?? '';
  return isTimeZone(chosen) ? chosen : usualZone(country);
}
