/** What is wrong with a cron expression or a time zone; null when nothing is. */
import { validateDetailed } from 'node-cron';
import { nearestName } from './nearest-name.ts';

export function scheduleProblem(expression: string): string | null {
  const fields = expression.trim().split(/\s+/);
  if (expression.trim().startsWith('@')) {
    return validateDetailed(expression).valid
      ? null
      : `'${expression.slice(0, 40)}' is no schedule that cron knows`;
  }
  if (fields.length !== 5) {
    return `a schedule has five fields (minute hour day month weekday), this one ${fields.length}; such as '0 9 * * 1'`;
  }
  const { valid, errors } = validateDetailed(expression);
  if (!valid) {
    const first = errors[0];
    return first === undefined
      ? `'${expression}' is not a cron expression`
      : `${first.field} '${first.value}': ${first.message}`;
  }
  const [, , dayOfMonth = '*', , dayOfWeek = '*'] = fields;
  if (![dayOfMonth, dayOfWeek].some((field) => field === '*' || field === '?')) {
    // node-cron would run only where both match; every other cron where either does.
    return 'day of month and day of week are both restricted, which programs read differently; leave one as *';
  }
  return null;
}

/** node-cron takes any zone and then never fires, so the zone is asked of the runtime. */
export function timeZoneProblem(zone: string): string | null {
  const zones = Intl.supportedValuesOf('timeZone');
  if (/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(zone) && isKnownZone(zone)) return null;
  const near = nearestName(zone, [...zones, 'UTC']);
  return `${zone.includes('://') ? 'an address' : `'${zone.slice(0, 40)}'`} is not an IANA time zone${near === null ? ", such as 'Europe/Berlin' or 'UTC'" : `; did you mean ${near}?`}`;
}

function isKnownZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
