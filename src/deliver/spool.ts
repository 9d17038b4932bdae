/**
 * What must go out while no database can be reached, kept on disk: a file for each delivery, written
 * whole before anything is posted, gone once it was taken. Never an address: where a delivery goes is
 * looked up by name when it is sent.
 *
 * Each process has a folder of its own. One whose process is gone is taken over by the first that
 * renames it, so nothing is sent by two.
 */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DrawnFile } from '../define/define-destination.ts';
import type { ToldMessage } from '../define/job.ts';
import type { Message } from '../message/message.ts';

export interface SpooledDelivery {
  /** The same through every try, so that a receiver can drop what it has already. */
  readonly id: string;
  /** By name; the address is the config's. */
  readonly destination: string;
  readonly drawing: {
    readonly contentType: string;
    readonly body: string;
    readonly files: readonly DrawnFile[];
  };
  readonly message: Message;
  readonly timeZone: string;
  /** ISO 8601, as all instants here. */
  readonly dueAt: string;
  readonly deadlineAt: string;
  /** Drawn anew, with words on how late it is. */
  readonly isDelayed: boolean;
  readonly attemptCount: number;
  readonly nextAttemptAt: string;
  /** Set while a try is under way: found at a start, it is doubt. */
  readonly attemptStartedAt: string | null;
}

/** What was told of an outage that lasts, so that its end is told by whoever takes over. */
export interface SpooledOutage {
  readonly id: string;
  readonly since: string;
  readonly problem: string;
  readonly code: string;
  /** What was told, for the record that is made when there is a database again. */
  readonly message: ToldMessage;
  /** Under which silence it was not told; null where it was. */
  readonly silenceId: number | null;
}

interface Kept {
  readonly deliveries: readonly SpooledDelivery[];
  readonly outage: SpooledOutage | null;
}

export interface Spool {
  /** What is waiting, oldest first; also what another process left. */
  readonly read: () => Kept;
  readonly put: (delivery: SpooledDelivery) => void;
  readonly remove: (id: string) => void;
  readonly setOutage: (outage: SpooledOutage | null) => void;
  /** Says that this process lives, and takes over from those that do not; true where it got something. */
  readonly beat: (now: Date) => boolean;
  /** Leaves nothing behind when nothing waits. */
  readonly close: () => void;
}

/** Why a folder cannot be used, in words. */
export interface SpoolProblem {
  readonly problem: string;
}

export interface SpoolOptions {
  readonly directory: string;
  /** `host:pid`. */
  readonly holder: string;
  /** Of the account that this process runs as; null where systems have none. */
  readonly accountId: number | null;
  /** Whether a process of this machine lives. */
  readonly isAlive: (pid: number) => boolean;
  readonly now: Date;
}

/** A process that has said nothing for so long is gone, wherever it ran. */
const silenceMsMax = 60_000;
const aliveName = 'alive.json';
const outageName = 'outage.json';

export function openSpool(options: SpoolOptions): Spool | SpoolProblem {
  const { directory, holder, now } = options;
  const own = join(directory, `${folderName(holder)}~${now.getTime().toString(36)}`);
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const problem = ownershipProblem(options);
    if (problem !== null) return { problem };
    mkdirSync(own, { mode: 0o700 });
    writeWhole(own, aliveName, { holder, at: now.toISOString() });
  } catch (cause) {
    return { problem: systemCode(cause) };
  }
  const spool: Spool = {
    read: () => {
      const deliveries = readdirSync(own)
        .filter((name) => name.startsWith('delivery-'))
        .toSorted()
        .flatMap((name): readonly SpooledDelivery[] => readWhole(join(own, name)));
      const [outage = null] = readWhole<SpooledOutage>(join(own, outageName));
      return { deliveries, outage };
    },
    put: (delivery) => {
      writeWhole(own, deliveryName(delivery.id), delivery);
    },
    remove: (id) => {
      rmSync(join(own, deliveryName(id)), { force: true });
      syncFolder(own);
    },
    setOutage: (outage) => {
      if (outage !== null) return writeWhole(own, outageName, outage);
      rmSync(join(own, outageName), { force: true });
      syncFolder(own);
    },
    beat: (at) => {
      writeWhole(own, aliveName, { holder, at: at.toISOString() });
      return takeOver(options, own, at);
    },
    close: () => {
      const { deliveries, outage } = spool.read();
      // Else it is left as it is, for whoever comes next.
      if (deliveries.length === 0 && outage === null) rmSync(own, { recursive: true, force: true });
      else rmSync(join(own, aliveName), { force: true });
    },
  };
  return spool;
}

/** In a folder that others may write to, anybody could have words put into our mouth. */
function ownershipProblem({ directory, accountId }: SpoolOptions): string | null {
  const { uid, mode } = statSync(directory);
  if (accountId !== null && uid !== accountId) return 'it belongs to another account';
  return (mode & 0o022) === 0 ? null : 'other accounts may write to it';
}

/** Moves what processes that are gone have left into our folder. */
function takeOver(options: SpoolOptions, own: string, now: Date): boolean {
  const { directory } = options;
  let isAny = false;
  for (const name of readdirSync(directory)) {
    const folder = join(directory, name);
    if (folder === own || !isLeft(folder, options, now)) continue;
    const taken = join(directory, `${name}~taken`);
    try {
      // Of several that try, one succeeds.
      renameSync(folder, taken);
    } catch {
      continue;
    }
    for (const file of readdirSync(taken)) {
      if (file === aliveName) continue;
      renameSync(join(taken, file), join(own, file));
      isAny = true;
    }
    rmSync(taken, { recursive: true, force: true });
    syncFolder(own);
  }
  return isAny;
}

function isLeft(folder: string, { holder, isAlive }: SpoolOptions, now: Date): boolean {
  const [alive] = readWhole<{ readonly holder: string; readonly at: string }>(
    join(folder, aliveName),
  );
  // Somebody closed it and left what was waiting.
  if (alive === undefined) return true;
  const [host, pid] = splitHolder(alive.holder);
  const [ownHost, ownPid] = splitHolder(holder);
  // In a container every process has the same number: one that is ours was ours before a restart.
  if (host === ownHost && (pid === ownPid || !isAlive(pid))) return true;
  return now.getTime() - Date.parse(alive.at) > silenceMsMax;
}

function splitHolder(holder: string): readonly [host: string, pid: number] {
  const at = holder.lastIndexOf(':');
  return [holder.slice(0, at), Number(holder.slice(at + 1))];
}

const folderName = (holder: string): string => holder.replace(/[^\w.-]/g, '_');
const deliveryName = (id: string): string => `delivery-${id.replace(/[^\w.-]/g, '_')}.json`;

/** Readable by nobody else, and there as a whole or not at all, whenever the power fails. */
function writeWhole(folder: string, name: string, value: object): void {
  const temporary = join(folder, `.${name}.new`);
  writeFileSync(temporary, JSON.stringify(value), { mode: 0o600, flush: true });
  renameSync(temporary, join(folder, name));
  syncFolder(folder);
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Empty where there is none, or where it cannot be read. */
function readWhole<Value>(path: string): readonly Value[] {
  try {
    // Only `writeWhole` writes here.
    return [JSON.parse(readFileSync(path, 'utf8')) as Value];
  } catch {
    return [];
  }
}

/** The code alone, such as EACCES: the words name the path, which the caller says better. */
const systemCode = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : 'cannot be used';
