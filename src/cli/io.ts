/** The terminal, the environment and the clock, as the commands see them. */
import { type Clock, systemClock } from '../effects/clock.ts';

export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Without a line break, for progress. */
  readonly errRaw: (text: string) => void;
  readonly width: number;
  readonly isColored: boolean;
  /** True when progress on stderr is read by a person. */
  readonly isInteractive: boolean;
}

export function processIo(): Io {
  const { env, stdout, stderr } = process;
  // A reader that has seen enough, such as head, closes the pipe: no fault of anybody.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  return {
    env,
    clock: systemClock,
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void stderr.write(`${text}\n`),
    errRaw: (text) => void stderr.write(text),
    width: stdout.columns ?? (Number(env['COLUMNS']) || 100),
    isColored: wantsColor(env, stdout.isTTY === true),
    isInteractive: stderr.isTTY === true,
  };
}

/** https://no-color.org: any value but empty counts; FORCE_COLOR wins, `0` turns it off. */
export function wantsColor(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return isTerminal && env['TERM'] !== 'dumb';
}
