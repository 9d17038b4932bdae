/** What is said of several budgets at once: how many at which level, and the worst of them. Pure. */
import type { AlertWords } from '../../src/define/define-alert.ts';
import { plural, usd } from '../../src/message/format.ts';
import { type Block, left, right, type Sentence } from '../../src/message/message.ts';
import type { BudgetDetail } from '../../src/rules/budget-detail.ts';
import { crossedRank } from '../../src/rules/budget-levels.ts';
import { aboutMany } from './about-budget.ts';
import type { BudgetFrame, BudgetNews } from './budget-frame.ts';
import { budgetSeverity, toldLevels, worstSeverity } from './budget-severity.ts';
import { budgetName, leftText, resetText, usedPercent } from './budget-words.ts';

/** More would be cut in Teams. */
const rowCountMax = 10;
const statesInTitle = 2;
const onCourse = 'on course to run out';

type ManyFrame = Pick<BudgetFrame, 'kind' | 'now' | 'zone'>;

export function composeMany(
  news: readonly [BudgetNews, ...BudgetNews[]],
  frame: ManyFrame,
): AlertWords {
  const standing = onePerBudget(news);
  const counts = countsOf(standing);
  return {
    title: titleOf(news, counts, frame),
    severity: worstSeverity(news.map(budgetSeverity)),
    summary: [{ strong: capital(countsText(counts)) }, '. ', ...worstText(news, frame)],
    blocks: [
      {
        kind: 'facts',
        facts: counts.map(([label, count]) => ({ label: capital(label), value: String(count) })),
      },
      budgetsTable(standing, news, frame),
      ...sharedNotes(news, frame),
    ],
    about: aboutMany(news, standing.slice(0, rowCountMax)),
  };
}

type Counts = readonly (readonly [label: string, count: number])[];

/** The worst first; what is over comes before what is near. */
function countsOf(news: readonly BudgetNews[]): Counts {
  const found = new Map<string, { count: number; order: number }>();
  for (const one of news) {
    const { label, order } = stateOf(one);
    const entry = found.get(label) ?? { count: 0, order };
    entry.count += 1;
    found.set(label, entry);
  }
  return [...found.entries()]
    .toSorted(([, one], [, other]) => other.order - one.order)
    .map(([label, { count }]) => [label, count]);
}

function stateOf(news: BudgetNews): { readonly label: string; readonly order: number } {
  const { kind, detail, rank } = news;
  if (kind === 'resolved') return { label: 'ended', order: -3 };
  if (detail.about === 'projection') return { label: onCourse, order: -1 };
  if (detail.about === 'drift') return { label: 'counted differently', order: -2 };
  const level = toldLevels(news).at(-1);
  if (level?.kind === 'soft' || detail.limitUsd === null) {
    return { label: 'past the soft budget', order: 0 };
  }
  if (rank >= crossedRank) return { label: 'over', order: crossedRank };
  return { label: level?.kind === 'left' ? level.text : `past ${level?.text ?? '–'}`, order: rank };
}

const countsText = (counts: Counts): string =>
  counts.map(([label, count]) => `${count} ${label}`).join(', ');
const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function titleOf(
  news: readonly [BudgetNews, ...BudgetNews[]],
  counts: Counts,
  { kind }: ManyFrame,
): string {
  const budgets = plural(budgetCount(news), 'budget');
  if (kind === 'found') {
    const verb = budgetCount(news) === 1 ? 'was' : 'were';
    const isAllOver = counts.every(([label]) => label === 'over');
    // More is for the summary: a title is read at a glance.
    const which = counts.length > statesInTitle ? '' : ` (${countsText(counts)})`;
    const state = isAllOver ? 'over' : `past a level${which}`;
    return `${budgets} ${verb} already ${state} when tollbell first looked`;
  }
  const team = aboutMany(news, []).team;
  const of = kind === 'flood' || team === undefined ? '' : `Team ${team.alias ?? team.id}: `;
  return `${of}${budgets} – ${countsText(counts)}`;
}

const budgetKey = ({ detail: { kind, id, scope } }: BudgetNews): string =>
  JSON.stringify([kind, id, scope]);
const budgetCount = (news: readonly BudgetNews[]): number => new Set(news.map(budgetKey)).size;

/** The highest level first, then the largest share, then the largest spend. */
function worstFirst(news: readonly BudgetNews[]): readonly BudgetNews[] {
  const share = ({ detail: { spendUsd, limitUsd, softLimitUsd } }: BudgetNews): number =>
    spendUsd / Math.max(limitUsd ?? softLimitUsd ?? 0, 1e-9);
  return news.toSorted(
    (one, other) =>
      stateOf(other).order - stateOf(one).order ||
      share(other) - share(one) ||
      other.detail.spendUsd - one.detail.spendUsd ||
      (one.subject < other.subject ? -1 : 1),
  );
}

/** A budget may be past a level and on course to run out: it counts and stands once, as the worse. */
function onePerBudget(news: readonly BudgetNews[]): readonly BudgetNews[] {
  const worst = new Map<string, BudgetNews>();
  for (const one of worstFirst(news)) {
    if (!worst.has(budgetKey(one))) worst.set(budgetKey(one), one);
  }
  return [...worst.values()];
}

function worstText(news: readonly BudgetNews[], frame: ManyFrame): Sentence {
  const [worst] = worstFirst(news);
  if (worst === undefined) return [];
  const { detail } = worst;
  return [
    'The worst: ',
    { strong: budgetName(detail) },
    `, ${usd(detail.spendUsd)} of ${usd(aimOf(detail))} used (${usedPercent(detail.spendUsd, aimOf(detail))}), ${leftText(detail.spendUsd, aimOf(detail))}, ${resetText(detail, frame)}.`,
  ];
}

const aimOf = ({ limitUsd, softLimitUsd }: BudgetDetail): number => limitUsd ?? softLimitUsd ?? 0;

function budgetsTable(
  sorted: readonly BudgetNews[],
  news: readonly BudgetNews[],
  frame: ManyFrame,
): Block {
  const projected = new Set(
    news.filter((one) => stateOf(one).label === onCourse).map((one) => budgetKey(one)),
  );
  const shown = sorted.slice(0, rowCountMax);
  const more = sorted.slice(rowCountMax);
  const sum = (of: (detail: BudgetDetail) => number): number =>
    more.reduce((total, { detail }) => total + of(detail), 0);
  return {
    kind: 'table',
    title: 'Budgets, the worst first',
    columns: [
      left('Whose'),
      right('Used'),
      right('Spent'),
      right('Budget'),
      right('Left'),
      left('State'),
    ],
    rows: shown.map((one) => {
      const { detail } = one;
      const aimUsd = aimOf(detail);
      return [
        budgetName(detail),
        usedPercent(detail.spendUsd, aimUsd),
        usd(detail.spendUsd),
        usd(aimUsd),
        usd(Math.max(0, aimUsd - detail.spendUsd)),
        projected.has(budgetKey(one)) && stateOf(one).label !== onCourse
          ? `${stateOf(one).label}, on course`
          : stateOf(one).label,
      ];
    }),
    closingRows:
      more.length === 0
        ? []
        : [
            [
              `and ${more.length} more`,
              '',
              usd(sum(({ spendUsd }) => spendUsd)),
              usd(sum(aimOf)),
              '',
              // What they are stands above the table; a long cell would take the others' width.
              '',
            ],
          ],
    emptyText: '–',
    caption: [resetsText(sorted, frame)],
  };
}

/** When most of them are reset: the earliest and the latest. */
function resetsText(news: readonly BudgetNews[], frame: ManyFrame): string {
  const ends = news.flatMap(({ detail }) => detail.windowEnd ?? []).toSorted();
  const earliest = news.find(({ detail }) => detail.windowEnd === ends[0]);
  const latest = news.find(({ detail }) => detail.windowEnd === ends.at(-1));
  if (ends.length === 0 || earliest === undefined || latest === undefined) {
    return 'None of them is ever reset.';
  }
  const never = news.length - ends.length;
  const rest = never === 0 ? '' : `; ${never} ${never === 1 ? 'is' : 'are'} never reset`;
  const first = resetText(earliest.detail, frame);
  return ends[0] === ends.at(-1)
    ? `${capital(first)}${rest}.`
    : `The first ${first}; the last ${resetText(latest.detail, frame)}${rest}.`;
}

function sharedNotes(news: readonly BudgetNews[], { kind }: ManyFrame): readonly Block[] {
  const shared = new Set(news.flatMap(({ detail }) => detail.sharedBudgetId ?? []));
  const items: Sentence[] = [
    ...(kind === 'found'
      ? [['This is told once. From here each budget is told of when it reaches a next level.']]
      : []),
    ...(shared.size === 0
      ? []
      : [
          [
            `Limits of ${plural(shared.size, 'shared budget')}: raising one raises it for all that share it.`,
          ],
        ]),
  ];
  return items.length === 0 ? [] : [{ kind: 'notes', title: 'Notes', items }];
}
