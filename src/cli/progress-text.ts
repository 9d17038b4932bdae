/** How far a long count is, how fast, and how long it will take. Pure. */
export interface Progress {
  /** The hour that was counted last; the newest come first. */
  readonly hour: Date;
  readonly hoursDone: number;
  readonly hourCount: number;
  readonly rowCount: number;
  readonly rowsExpected: number;
  readonly elapsedMs: number;
}

export function progressText({
  hour,
  hoursDone,
  hourCount,
  rowCount,
  rowsExpected,
  elapsedMs,
}: Progress): string {
  // By rows where there are any: hours are not alike.
  const done = rowsExpected > 0 ? rowCount / rowsExpected : hoursDone / hourCount;
  const leftMs = done > 0 ? (elapsedMs / Math.min(done, 1)) * (1 - Math.min(done, 1)) : null;
  const rate = elapsedMs > 0 ? Math.round((rowCount / elapsedMs) * 1000) : 0;
  return [
    `back to ${hour.toISOString().slice(0, 16)}Z`,
    `${hoursDone} of ${hourCount} hours`,
    `${rowCount} of ${rowsExpected} rows`,
    `${rate} rows/s`,
    hoursDone === hourCount || leftMs === null ? '' : `${durationText(leftMs)} left`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function durationText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
