/** The tables of a back-test; the README's are these. */
import { count, percent, plural } from '../message/format.ts';
import {
  type AlarmBacktest,
  alarmMethods,
  type Backtest,
  type KindBacktest,
  limitMultiples,
  methods,
  type ShareBacktest,
} from '../rules/backtest-projection.ts';
import { columns } from './columns.ts';

export function backtestText({ kinds }: Backtest): string {
  return kinds
    .filter(({ shares }) => shares.some(({ spokenCount }) => spokenCount > 0))
    .map(kindText)
    .join('\n\n');
}

function kindText({ kind, windowCount, shares, alarms }: KindBacktest): string {
  const row = (title: string, cell: (share: ShareBacktest) => string): readonly string[] => [
    title,
    ...shares.map(cell),
  ];
  const spokenCount = total(shares, (share) => share.spokenCount);
  const inside = total(shares, (share) => share.insideCount) / spokenCount;
  return [
    `Windows of ${kindNames[kind]}: ${count(windowCount)}. Median error of the projected total`,
    ...table([
      row('after', ({ elapsedShare }) => percent(elapsedShare)),
      ...methods.map((method) =>
        row(method, ({ medianErrors }) => percent(medianErrors[method] ?? Number.NaN)),
      ),
    ]),
    `tollbell's interval held ${percent(inside)} of what came (80% is meant)`,
    ...table([
      row('held', (share) => percent(share.insideCount / share.spokenCount)),
      row('came lower', (share) => percent(share.belowCount / share.spokenCount)),
      row('came higher', (share) => percent(share.aboveCount / share.spokenCount)),
      row('estimate within 15%', (share) => percent(share.closeCount / share.spokenCount)),
    ]),
    'Alarms, asked at each midnight, by the limit as a share of what was spent in the end',
    ...table([
      ['limit', ...limitMultiples.map((multiple) => percent(multiple))],
      ...alarmMethods.map((method) => [
        method,
        ...alarms.filter((alarm) => alarm.method === method).map(alarmText),
      ]),
    ]),
  ].join('\n');
}

const kindNames = { month: 'a month', '30 days': '30 days', week: 'a week' } as const;

function alarmText(alarm: AlarmBacktest): string {
  const share = (part: number): string => percent(part / alarm.windowCount);
  if (alarm.limitMultiple > 1) return `${share(alarm.falseCount)} false`;
  const lead =
    alarm.leadDays === null ? '' : `, ${plural(Math.round(alarm.leadDays), 'day')} ahead`;
  return `${share(alarm.inTimeCount)} in time${lead}`;
}

const table = (rows: readonly (readonly string[])[]): readonly string[] =>
  columns(rows).map((line) => `  ${line}`);

const total = (
  shares: readonly ShareBacktest[],
  figure: (share: ShareBacktest) => number,
): number => shares.reduce((sum, share) => sum + figure(share), 0);
