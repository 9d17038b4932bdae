/** The words for models that are or will be deprecated. Pure. */
import type { AlertWords } from '../../src/define/define-alert.ts';
import { count, plural } from '../../src/message/format.ts';
import { code, left, strong } from '../../src/message/message.ts';
import { dayText } from '../../src/time/format-time.ts';
import type { CalendarDay } from '../../src/time/window.ts';
import { type DeprecatedModel, daysLeft } from './deprecated-model.ts';

const rowsMax = 20;
/** From here on it is more than a thing to plan. */
const nearDays = 7;

export function composeDeprecation(
  models: readonly [DeprecatedModel, ...DeprecatedModel[]],
  { today, isEnd }: { readonly today: CalendarDay; readonly isEnd: boolean },
): AlertWords {
  const sorted = models.toSorted((a, b) => daysLeft(a, today) - daysLeft(b, today));
  const [first = models[0], ...others] = sorted;
  const isNear = sorted.some((model) => daysLeft(model, today) <= nearDays);
  const words = others.length === 0 ? one(first, today, isEnd) : many(sorted, today, isEnd);
  return {
    ...words,
    severity: isNear && !isEnd ? 'warning' : 'info',
    about: {
      models: [...new Set(sorted.slice(0, rowsMax).map(({ name }) => name))],
      figures: {
        count: models.length,
        models: sorted
          .slice(0, rowsMax)
          .map((model) => ({ ...model, daysLeft: daysLeft(model, today) })),
      },
    },
  };
}

type Words = Omit<AlertWords, 'severity' | 'about'>;

function one(model: DeprecatedModel, today: CalendarDay, isEnd: boolean): Words {
  const { name, deprecatedOn } = model;
  const left = daysLeft(model, today);
  const what = [
    strong(name),
    ...(model.model === null || model.model === name ? [] : [' (', code(model.model), ')']),
  ];
  if (isEnd) {
    return {
      title: `Model no longer marked as deprecated: ${name}`,
      summary: [...what, ' was removed, or has another date.'],
      blocks: [],
    };
  }
  return {
    title: `Model ${left < 0 ? 'was' : 'is'} deprecated ${whenText(left)}: ${name}`,
    summary: [
      ...what,
      left < 0 ? ' was deprecated on ' : ' is deprecated on ',
      strong(dayText(deprecatedOn)),
      '. From then on its provider may refuse requests: move to another model.',
    ],
    blocks: [],
  };
}

function many(models: readonly DeprecatedModel[], today: CalendarDay, isEnd: boolean): Words {
  const rows = models.slice(0, rowsMax);
  const moreCount = models.length - rows.length;
  const overCount = models.filter((model) => daysLeft(model, today) < 0).length;
  const soonCount = models.length - overCount;
  const parts = [
    ...(overCount > 0 ? [`${plural(overCount, 'model')} deprecated`] : []),
    ...(soonCount > 0
      ? [
          overCount > 0
            ? `${count(soonCount)} soon`
            : `${plural(soonCount, 'model')} deprecated soon`,
        ]
      : []),
  ];
  return {
    title: isEnd
      ? `${plural(models.length, 'model')} no longer marked as deprecated`
      : parts.join(', '),
    summary: isEnd
      ? ['They were removed, or have other dates.']
      : ['Providers may refuse requests for a model from its day on: move to others.'],
    blocks: [
      {
        kind: 'table',
        title: 'Models, the soonest first',
        columns: [left('Name'), left('Model'), left('Deprecated on'), left('That is')],
        rows: rows.map((model) => [
          model.name,
          model.model ?? '–',
          dayText(model.deprecatedOn),
          whenText(daysLeft(model, today)),
        ]),
        closingRows: moreCount > 0 ? [[`and ${count(moreCount)} more`, '', '', '']] : [],
        emptyText: 'None.',
      },
    ],
  };
}

function whenText(left: number): string {
  if (left === 0) return 'today';
  return left > 0 ? `in ${plural(left, 'day')}` : `${plural(-left, 'day')} ago`;
}
