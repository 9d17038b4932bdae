/** `tollbell history`: what was sent to whom, what it said, and every try. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Config } from '../config/config.ts';
import type { DeliveryState } from '../database/own-tables.ts';
import { drawTerminal } from '../destinations/terminal.ts';
import { UsageError } from '../errors.ts';
import type { Message } from '../message/message.ts';
import { withPersonalData } from '../message/personal-data.ts';
import { destinationsOf } from '../rules/destinations.ts';
import {
  type AttemptEntry,
  deliveryContent,
  destinationStates,
  findDelivery,
  type HistoryEntry,
  listAttempts,
  listDeliveries,
} from '../store/history.ts';
import { findNotedMessage, listNotedMessages } from '../store/noted-messages.ts';
import { localMinuteText, utcText } from '../time/format-time.ts';
import { columns } from './columns.ts';
import { readOwn, withOwn } from './databases.ts';
import { exitCodes } from './exit-codes.ts';
import { findJob } from './find-job.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';

interface HistoryOptions {
  readonly job?: string;
  readonly destination?: string;
  readonly state?: DeliveryState;
  readonly limit: number;
  readonly json?: boolean;
  readonly config?: string;
}

const states = ['waiting', 'sending', 'delivered', 'accepted', 'retrying', 'dead', 'uncertain'];

export function addHistory(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('history')
    .description('what was sent to whom, what it said, and every try')
    .argument('[delivery]', 'id of one delivery: its tries, its message and the bytes')
    .option('--job <job>', 'only of this job')
    .option('--destination <name>', 'only to this destination')
    .addOption(new Option('--state <state>', 'only in this state').choices(states))
    .option('--limit <number>', 'at most so many, newest first', parseLimit, 20)
    .option('--json', 'print it as JSON')
    .action(async (id: string | undefined, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<HistoryOptions>();
      io.out(await (id === undefined ? list(io, options) : show(io, id, options)));
      finish(exitCodes.done);
    });
}

async function list(io: Io, options: HistoryOptions): Promise<string> {
  const { job, destination, state, limit, json, config: path } = options;
  const { config } = openConfig(io, path);
  const isFiltered = destination !== undefined || state !== undefined;
  const { noted, entries, names } = await withOwn(config, ({ db }) =>
    readOwn(async () => ({
      // What went to nobody has neither destination nor state.
      noted: isFiltered
        ? []
        : await listNotedMessages(db, {
            job: job === undefined ? null : findJob(job).name,
            rowCountMax: limit,
          }),
      entries: await listDeliveries(db, {
        job: job === undefined ? null : findJob(job).name,
        destination: destination ?? null,
        state: state ?? null,
        since: null,
        rowCountMax: limit,
      }),
      names: new Set([
        ...destinationsOf(config).map(({ name }) => name),
        ...(await destinationStates(db)).map(({ name }) => name),
      ]),
    })),
  );
  if (entries.length === 0 && destination !== undefined && !names.has(destination)) {
    throw new UsageError(
      `there is no destination '${destination.slice(0, 60)}'; destinations: ${[...names].join(', ')}`,
    );
  }
  const all = [...entries, ...noted.map((one) => ({ ...one, ...unsent }))]
    .toSorted((a, b) => b.dueAt.getTime() - a.dueAt.getTime())
    .slice(0, limit);
  if (json === true) return JSON.stringify(all, null, 2);
  if (all.length === 0) {
    return isFiltered || job !== undefined ? 'Nothing matches.' : 'Nothing was sent yet.';
  }
  return columns([
    ['Due', 'State', 'Tries', 'Destination', 'Delivery', 'Message'],
    ...all.map((entry) => [
      `${localMinuteText(entry.dueAt, entry.timeZone)} ${entry.timeZone}`,
      'note' in entry ? entry.note : entry.state,
      String(entry.attemptCount),
      entry.destination,
      entry.id,
      entry.title,
    ]),
  ]).join('\n');
}

/** In the place of what only deliveries have. */
const unsent = { state: null, attemptCount: 0, destination: '–' } as const;

async function show(io: Io, id: string, { json, config: path }: HistoryOptions): Promise<string> {
  const { config } = openConfig(io, path);
  const found = await withOwn(config, ({ db }) =>
    readOwn(async () => {
      const entry = await findDelivery(db, requireId(id));
      const content = await deliveryContent(db, id);
      if (entry === null || content === null) return null;
      return { entry, content, attempts: await listAttempts(db, id) };
    }),
  );
  if (found === null) {
    const noted = await withOwn(config, ({ db }) =>
      readOwn(() => findNotedMessage(db, requireId(id))),
    );
    if (noted !== null) return showNoted(io, noted, { config, json });
    throw new UsageError(`there is no delivery ${id}; 'tollbell history' lists them`);
  }
  const { entry, attempts } = found;
  // Only enqueueing writes the column, from a Message.
  const stored = found.content.document as Message;
  const document = withPersonalData(stored, config.routing.personalData);
  const content = { ...found.content, document };
  if (json === true) return JSON.stringify({ ...entry, attempts, ...content }, null, 2);
  const drawn = drawTerminal(document, {
    width: io.width,
    isColored: io.isColored,
    label: `${entry.state}, ${entry.destination}`,
  });
  return [...facts(entry), '', ...attemptLines(attempts), '', drawn].join('\n');
}

function showNoted(
  io: Io,
  noted: NonNullable<Awaited<ReturnType<typeof findNotedMessage>>>,
  { config, json }: { readonly config: Config; readonly json: boolean | undefined },
): string {
  // Only what was about to be announced is kept.
  const stored = noted.document as Message;
  const document = withPersonalData(stored, config.routing.personalData);
  if (json === true) return JSON.stringify({ ...noted, ...unsent, document }, null, 2);
  const drawn = drawTerminal(document, {
    width: io.width,
    isColored: io.isColored,
    label: noted.note,
  });
  return [
    `Message      ${noted.id}`,
    `Run          ${noted.runId}`,
    `Note         ${noted.note}`,
    '',
    drawn,
  ].join('\n');
}

function facts(entry: HistoryEntry): readonly string[] {
  const { windowStart, windowEnd } = entry;
  const why = [entry.reason, entry.detail].filter((part) => part !== null && part !== '');
  return [
    `Delivery     ${entry.id}`,
    `Run          ${entry.runId}${entry.job === null ? '' : ` (${entry.job})`}`,
    ...(windowStart === null || windowEnd === null
      ? []
      : [`Period       ${utcText(windowStart)} – ${utcText(windowEnd)} UTC, end not included`]),
    `Destination  ${entry.destination}`,
    `State        ${entry.state}${why.length === 0 ? '' : `: ${why.join(', ')}`}`,
    ...(entry.nextAttemptAt === null ? [] : [`Next try     ${utcText(entry.nextAttemptAt)}`]),
  ];
}

function attemptLines(attempts: readonly AttemptEntry[]): readonly string[] {
  if (attempts.length === 0) return ['Not tried yet.'];
  return columns([
    ['Try', 'At (UTC)', 'Outcome', 'HTTP', 'Took', 'Body', 'The provider said'],
    ...attempts.map((attempt) => [
      String(attempt.number),
      utcText(attempt.startedAt),
      outcomeText(attempt),
      attempt.statusCode === null ? '–' : String(attempt.statusCode),
      attempt.durationMs === null ? '–' : `${attempt.durationMs} ms`,
      attempt.bodySha256.slice(0, 12),
      attempt.detail ?? '',
    ]),
  ]);
}

function outcomeText({ outcome, reason, resolvedAt }: AttemptEntry): string {
  if (outcome === null) return 'under way';
  if (outcome === 'uncertain') return resolvedAt === null ? 'uncertain' : 'uncertain, resolved';
  return reason === null ? outcome : `${outcome}: ${reason}`;
}

/** @throws UsageError */
export function requireId(id: string): string {
  if (/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id)) return id.toLowerCase();
  throw new UsageError(
    `'${id.slice(0, 60)}' is not the id of a delivery; 'tollbell history' lists them`,
  );
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (Number.isSafeInteger(limit) && limit >= 1 && limit <= 10_000) return limit;
  throw new InvalidArgumentError('a whole number from 1 to 10000');
}
