/** How many hours an audit compares in one snapshot: fewer where that takes longer than it may. Pure. */

/** A week: one range of an index, of which nothing is read but the index. */
export const auditHoursMax = 7 * 24;

/** After a part of so many that a time-out cut, or after an audit that came to its end. */
export const nextAuditHours = (hoursAtOnce: number, isCut: boolean): number =>
  isCut ? Math.max(1, Math.floor(hoursAtOnce / 2)) : Math.min(auditHoursMax, hoursAtOnce * 2);
