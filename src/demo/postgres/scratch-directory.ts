/**
 * A directory for a server that lives as long as this process, and the end of those whose process
 * was killed before it could tidy up.
 */
import { accessSync, constants, existsSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopOrphan } from './start-postgres.ts';

/** Memory first: several times faster, and gone after a restart of the machine. */
function roots(): readonly string[] {
  return [...(process.platform === 'linux' ? ['/dev/shm'] : []), tmpdir()];
}

const bytesMin = 1_500_000_000;

/** `<root>/<prefix>-<pid>`; the caller removes it. Leftovers of dead processes are removed here. */
export async function scratchDirectory(prefix: string): Promise<string> {
  for (const root of roots()) await sweep(root, prefix);
  const root = roots().find(isRoomy) ?? tmpdir();
  return join(root, `${prefix}-${process.pid}`);
}

function isRoomy(root: string): boolean {
  try {
    accessSync(root, constants.W_OK);
    const { bavail, bsize } = statfsSync(root);
    return bavail * bsize > bytesMin;
  } catch {
    return false;
  }
}

async function sweep(root: string, prefix: string): Promise<void> {
  if (!existsSync(root)) return;
  const pattern = new RegExp(`^${prefix}-(\\d+)$`);
  for (const name of readdirSync(root)) {
    const pid = Number(pattern.exec(name)?.[1] ?? 0);
    if (pid === 0 || isAlive(pid)) continue;
    try {
      await stopOrphan(join(root, name));
      rmSync(join(root, name), { recursive: true, force: true });
    } catch {
      // Somebody else's leftovers: not ours to remove.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
