/** `tollbell coverage`: every budget there is, and whether and by which rule it is looked at. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { budgetName, shortHash, usedPercent } from '../../jobs/budget/budget-words.ts';
import { type BudgetKind, budgetKinds } from '../config/budget-kinds.ts';
import { count, plural, usd } from '../message/format.ts';
import { mapText } from '../message/map-text.ts';
import { hashedEndUser, maskEmails } from '../message/personal-data.ts';
import {
  type Coverage,
  type CoveredBudget,
  type KindCoverage,
  readCoverage,
} from '../run/read-coverage.ts';
import { utcMinuteText } from '../time/format-time.ts';
import { columns } from './columns.ts';
import { withOwn, withSource } from './databases.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';

interface CoverageOptions {
  readonly kind?: BudgetKind;
  readonly limit: number;
  readonly json?: boolean;
  readonly config?: string;
}

export function addCoverage(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('coverage')
    .description('list the budgets of the gateway, and whether each is looked at')
    .addOption(new Option('--kind <kind>', 'only these').choices([...budgetKinds]))
    .option('--limit <number>', 'how many of each kind, the nearest to their limits', limitOf, 10)
    .option('--json', 'print it as JSON')
    .action(async (_: unknown, command: Command) => {
      finish(await coverage(io, command.optsWithGlobals<CoverageOptions>()));
    });
}

function limitOf(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 0 && limit <= 100_000) return limit;
  throw new InvalidArgumentError('a number from 0 to 100000');
}

async function coverage(io: Io, { kind, limit, json, config: path }: CoverageOptions) {
  const { config } = openConfig(io, path);
  const kinds = kind === undefined ? budgetKinds : [kind];
  const now = io.clock.now();
  const found = await withSource(config, (source) =>
    withOwn(config, ({ db: own }) => readCoverage({ source, own }, { config, now, kinds, limit })),
  );
  const isMasked = config.routing.personalData === 'mask';
  if (json === true) {
    const shown = { ...found, kinds: found.kinds.map((one) => jsonOf(one, isMasked)) };
    io.out(JSON.stringify(isMasked ? mapText(shown, maskEmails) : shown, null, 2));
  } else {
    io.out(coverageText(found, isMasked));
  }
  return exitCodes.done;
}

function jsonOf({ budgets, ...kind }: KindCoverage, isMasked: boolean): object {
  return {
    ...kind,
    budgets: budgets.map(({ position, ...covered }) => {
      const { kind: of, id, scope, name, spendUsd, spendFrom, limitUsd, softLimitUsd } = position;
      return {
        kind: of,
        id: of === 'end_user' && isMasked ? hashedEndUser(id) : of === 'key' ? shortHash(id) : id,
        ...{ name, scope, spendUsd, spendFrom, limitUsd, softLimitUsd, ...covered },
      };
    }),
  };
}

function coverageText(found: Coverage, isMasked: boolean): string {
  const { kinds, budgetCount, unevaluatedCount, problem, lookedAt } = found;
  const looked = lookedAt === null ? 'never' : utcMinuteText(lookedAt);
  return [
    ...kinds.flatMap((kind) => kindText(kind, { isMasked, problem })),
    `${plural(budgetCount, 'budget')}, ${count(unevaluatedCount)} without an evaluation; last looked at ${looked}`,
    ...(problem === null ? [] : [`problem: ${problem}`]),
  ].join('\n');
}

interface Listing {
  readonly isMasked: boolean;
  /** Why none is evaluated; null when it is not the same for all. */
  readonly problem: string | null;
}

function kindText(
  { kind, state, budgetCount, unevaluatedCount, budgets }: KindCoverage,
  { isMasked, problem }: Listing,
): readonly string[] {
  const title = `${kind.replace('_', ' ')}: ${
    state === 'readable'
      ? `${plural(budgetCount, 'budget')}, ${count(unevaluatedCount)} without an evaluation`
      : state === 'missing'
        ? 'this gateway has no such budgets'
        : "not granted; run the statements of 'tollbell migrate --print-grants'"
  }`;
  if (budgets.length === 0) return [title, ''];
  const more = budgetCount - budgets.length;
  // Masked before it is measured: what is shorter afterwards leaves the columns askew.
  const lines = columns([
    ['  Whose', 'Used', 'Spent', 'Budget', 'Reached', 'Next level', 'Rule', 'Evaluated (UTC)'],
    ...budgets.map((one) => rowOf(one, { isMasked, problem })),
  ]);
  return [title, ...lines, ...(more > 0 ? [`  and ${count(more)} more (--limit)`] : []), ''];
}

function rowOf(
  { position, rule, evaluatedAt, whyUnevaluated, reached, next }: CoveredBudget,
  { isMasked, problem }: Listing,
): readonly string[] {
  const { kind, id, name, spendUsd, spendFrom, limitUsd, softLimitUsd } = position;
  const aimUsd = limitUsd ?? softLimitUsd ?? 0;
  const isCounted = spendFrom === 'counter';
  const hashed = hashedEndUser(name ?? id);
  const named = unmarked(budgetName(position));
  const whose = !isMasked ? named : kind === 'end_user' ? hashed : maskEmails(named);
  // Said once, below all.
  const why = whyUnevaluated === problem ? null : whyUnevaluated;
  return [
    `  ${whose}`,
    isCounted ? usedPercent(spendUsd, aimUsd) : '–',
    isCounted ? usd(spendUsd) : 'summed',
    usd(aimUsd),
    reached ?? '–',
    next === null ? '–' : `${next.text}, ${usd(next.distanceUsd)} away`,
    rule,
    evaluatedAt === null ? (why ?? '–') : utcMinuteText(evaluatedAt),
  ];
}

/** Marks of personal data are for messages; control characters are for nobody's terminal. */
const unmarked = (text: string): string => text.replace(/[\p{Cc}\p{Co}]/gu, '');
