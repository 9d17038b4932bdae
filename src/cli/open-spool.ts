/** Opens the folder in which alerts wait while no database can be reached. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { openSpool, type Spool } from '../deliver/spool.ts';
import type { Log } from '../effects/log.ts';

/** Null where it cannot be used, which is said once: such an alert is then lost with its process. */
export function openSpoolOf(
  config: Config,
  { holder, now, log }: { readonly holder: string; readonly now: Date; readonly log: Log },
): Spool | null {
  const directory = config.service.spoolDirectory ?? join(tmpdir(), 'tollbell-spool');
  const accountId = process.getuid?.() ?? null;
  const opened = openSpool({ directory, holder, accountId, isAlive, now });
  if (!('problem' in opened)) return opened;
  log.warn(
    { directory, problem: opened.problem },
    'nothing is kept on disk for the time without a database; set tollbell.service.spool_dir',
  );
  return null;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // There, and not ours to signal.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
