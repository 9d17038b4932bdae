/** What `postmaster.pid` says of a server, and whether that server is really there. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/**
 * The server that runs on a data directory; null when none does, even if a file of a dead one
 * was left behind. A pid may have been given to another program, so its command line is read.
 */
export function runningPostmaster(dataDirectory: string): Postmaster | null {
  const file = join(dataDirectory, 'postmaster.pid');
  if (!existsSync(file)) return null;
  // https://www.postgresql.org/docs/current/storage-file-layout.html: pid, data directory, start
  // time, port, socket directory, listen address, shared memory, state.
  const [pidText = '', , , portText = '', , , , state = ''] = readFileSync(file, 'utf8').split(
    '\n',
  );
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0 || !isPostgres(pid)) return null;
  return { pid, port: Number(portText), isReady: state.trim() === 'ready' };
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Not ours to signal, but there.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  try {
    const proc = `/proc/${pid}/cmdline`;
    const command = existsSync('/proc/self/cmdline')
      ? readFileSync(proc, 'utf8')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres');
  } catch {
    return process.platform === 'win32';
  }
}
