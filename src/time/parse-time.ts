/** Reads the instants and periods that people type; the zone decides what a bare date means. */
import { instantShowing } from './wall-clock.ts';
import {
  addDays,
  daysBetween,
  daysWindow,
  firstOfMonth,
  startOfDay,
  type Window,
} from './window.ts';

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const monthPattern = /^\d{4}-\d{2}$/;
const localPattern = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?$/;
const instantPattern =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:?\d{2})$/;

/** The longest period a report may cover, so that every query stays bounded. */
const windowDaysMax = 400;

/** `2026-11-23` (its first instant), `2026-11-23T09:00` in the zone, or with `Z` or an offset. */
export function parseInstant(text: string, zone: string): Parsed<Date> {
  const trimmed = text.trim();
  if (dayPattern.test(trimmed) && isRealDay(trimmed)) {
    return { ok: true, value: startOfDay(trimmed, zone) };
  }
  const local = localPattern.exec(trimmed);
  if (local !== null && isRealDay(trimmed.slice(0, 10))) {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = local
      .slice(1)
      .map((part) => Number(part ?? 0));
    if (hour < 24 && minute < 60 && second < 60) {
      const wantedMs = Date.UTC(year, month - 1, day, hour, minute, second);
      return { ok: true, value: new Date(instantShowing(wantedMs, zone)) };
    }
  }
  if (instantPattern.test(trimmed) && isRealDay(trimmed.slice(0, 10))) {
    const ms = Date.parse(trimmed.replace(' ', 'T'));
    if (Number.isFinite(ms)) return { ok: true, value: new Date(ms) };
  }
  return {
    ok: false,
    problem: `'${shown(text)}' is not a time; write 2026-11-23, 2026-11-23T09:00 or 2026-11-23T09:00Z`,
  };
}

/** `2026-11-23` (a day), `2026-11` (a month) or `<from>..<to>`, the end not included. */
export function parsePeriod(text: string, zone: string): Parsed<Window> {
  const trimmed = text.trim();
  if (dayPattern.test(trimmed) && isRealDay(trimmed)) {
    return notEmpty(daysWindow(trimmed, addDays(trimmed, 1), zone), text);
  }
  if (monthPattern.test(trimmed) && isRealDay(`${trimmed}-01`)) {
    const first = `${trimmed}-01`;
    return { ok: true, value: daysWindow(first, firstOfMonth(first, 1), zone) };
  }
  const [from, to, ...rest] = trimmed.split('..');
  if (from === undefined || to === undefined || rest.length > 0) {
    return {
      ok: false,
      problem: `'${shown(text)}' is not a period; write 2026-11-16..2026-11-23 (the end is not included), 2026-11-23 or 2026-11`,
    };
  }
  const start = parseInstant(from, zone);
  if (!start.ok) return start;
  const end = parseInstant(to, zone);
  if (!end.ok) return end;
  return notEmpty({ start: start.value, end: end.value }, text);
}

function notEmpty(window: Window, text: string): Parsed<Window> {
  if (window.start >= window.end) {
    return {
      ok: false,
      problem: `'${shown(text)}' is empty: its end is not after its start (the end is not included)`,
    };
  }
  if (window.end.getTime() - window.start.getTime() > windowDaysMax * 86_400_000) {
    return { ok: false, problem: `'${shown(text)}' is longer than ${windowDaysMax} days` };
  }
  return { ok: true, value: window };
}

function isRealDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return (
    Number.isFinite(ms) &&
    new Date(ms).toISOString().startsWith(day) &&
    daysBetween('1970-01-01', day) >= 0
  );
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
