/** `tollbell verify`: counts again what an alert said, and compares. */
import type { Command } from 'commander';
import type { EvidenceRow } from '../define/evidence.ts';
import { UsageError } from '../errors.ts';
import { mapText } from '../message/map-text.ts';
import { maskPersonalData, showPersonalData } from '../message/personal-data.ts';
import { type EvidenceCheck, type VerifiedAlert, verifyAlert } from '../run/verify-alert.ts';
import { localMinuteText } from '../time/format-time.ts';
import { columns } from './columns.ts';
import { readOwn, withOwn, withSource } from './databases.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';

interface VerifyOptions {
  readonly json?: boolean;
  readonly sql?: boolean;
  readonly config?: string;
}

export function addVerify(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('verify')
    .description("count again what an alert said, from the gateway's own rows")
    .argument('<alert>', 'its id, as the message ends with it')
    .option('--sql', 'print the statements alone')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      '\nEnds with 0 when every number is the same, 5 when one differs, 2 when there is nothing to count again.',
    )
    .action(async (id: string, _: unknown, command: Command) => {
      finish(await verify(io, id, command.optsWithGlobals<VerifyOptions>()));
    });
}

async function verify(io: Io, id: string, options: VerifyOptions): Promise<number> {
  const { config } = openConfig(io, options.config);
  const shownId = id.slice(0, 80);
  const verified = await withOwn(config, ({ db }) =>
    withSource(config, (source) => readOwn(() => verifyAlert(db, source, id.trim()))),
  );
  if (verified === null) {
    throw new UsageError(
      `no alert '${shownId}' is kept; its id stands at the end of the message, and history is kept for tollbell.delivery.history_days`,
    );
  }
  if (verified.checks.length === 0) {
    throw new UsageError(`alert '${shownId}' carries no numbers that can be counted again`);
  }
  const isMasked = config.routing.personalData === 'mask';
  const shown = mapText(verified, isMasked ? maskPersonalData : showPersonalData);
  const isEqual = verified.checks.every((check) => check.isEqual);
  if (options.json === true) io.out(JSON.stringify({ id, isEqual, ...shown }, null, 2));
  else if (options.sql === true) io.out(shown.checks.map(({ sql }) => `${sql};`).join('\n'));
  else io.out(text(id, shown, config.timeZone).join('\n'));
  return isEqual ? exitCodes.done : exitCodes.disagreement;
}

function text(
  id: string,
  { title, toldAt, checks }: VerifiedAlert,
  zone: string,
): readonly string[] {
  const at = (iso: string): string => localMinuteText(new Date(iso), zone);
  return [
    `Alert    ${id}`,
    `Said     ${title}`,
    `Told     ${at(toldAt)} ${zone}`,
    ...checks.flatMap((check) => [
      '',
      check.what,
      check.window === null
        ? 'Counter  one moves with every request and begins anew at a reset, so it may well be another by now'
        : `Window   ${check.window.start} – ${check.window.end}, end not included`,
      ...outcome(check),
    ]),
  ];
}

function outcome(check: EvidenceCheck): readonly string[] {
  const { expected, found, problem, isEqual, prunedBefore } = check;
  if (problem !== null || found === null) {
    return [`Refused  the stored statement is none of tollbell's: ${problem ?? 'unknown'}`];
  }
  return [
    ...table(expected, found),
    isEqual ? 'Equal.' : 'Different.',
    ...(prunedBefore === null
      ? []
      : [
          `The log begins at ${prunedBefore} by now: rows of this window were pruned since, or never were.`,
        ]),
  ];
}

/** One line for each number, those that differ marked. */
function table(stored: readonly EvidenceRow[], found: readonly EvidenceRow[]): readonly string[] {
  const keyOf = (row: EvidenceRow): string =>
    Object.entries(row)
      .filter(([name]) => !numbers.has(name))
      .map(([, value]) => value ?? '–')
      .join(' ');
  const all = [...stored, ...found];
  const named = [...new Set(all.flatMap((row) => Object.keys(row)))].filter((name) =>
    numbers.has(name),
  );
  const keys = [...new Set(all.map(keyOf))];
  return columns([
    ['', 'Stored', 'Now', ''],
    ...keys.flatMap((key) => {
      const before = stored.find((row) => keyOf(row) === key);
      const now = found.find((row) => keyOf(row) === key);
      return named.map((name) => {
        const [was, is] = [before?.[name], now?.[name]].map((value) => String(value ?? '–'));
        return [`${key} ${name}`.trim(), was ?? '', is ?? '', was === is ? '' : '≠'];
      });
    }),
  ]);
}

const numbers = new Set(['request_count', 'failure_count', 'row_count', 'spend_usd', 'spend']);
