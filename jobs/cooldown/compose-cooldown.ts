/** Words deployments that were left alone: how often, after which answers, and what became of the requests. */
import type { CooldownSettings } from '../../src/config/config.ts';
import type { AlertFrame, AlertWords } from '../../src/define/define-alert.ts';
import type { News } from '../../src/define/finding.ts';
import { count, plural } from '../../src/message/format.ts';
import {
  type Block,
  type Fact,
  left,
  right,
  type Sentence,
  strong,
} from '../../src/message/message.ts';
import { timeSpan } from '../../src/message/time-span.ts';
import type { CooldownDetail } from '../../src/rules/cooldown-findings.ts';
import { apiHost, shortId } from '../../src/rules/deployment-name.ts';
import { localMinuteText } from '../../src/time/format-time.ts';

type CooldownNews = News<CooldownDetail>;
type Frame = AlertFrame<CooldownSettings>;

const rowsMax = 15;
const footer: readonly Sentence[] = [
  ['The router asks a deployment that failed nothing for a while, and takes others meanwhile.'],
];

export function composeCooldown(
  news: readonly [CooldownNews, ...CooldownNews[]],
  _: null,
  frame: Frame,
): AlertWords {
  const [first, ...others] = news;
  const isOver = first.kind === 'resolved';
  const names = others.length === 0 ? placeText(first.detail) : plural(news.length, 'deployment');
  return {
    title: `${isOver ? 'In use again' : 'Cooled down'}: ${names}`,
    severity: isOver ? 'info' : 'warning',
    summary: isOver ? overSummary(frame) : summary(news, names, frame),
    blocks: isOver
      ? []
      : others.length === 0
        ? [{ kind: 'facts', facts: facts(first, frame) }, ...besideNotes(first.detail, frame)]
        : [table(news, frame), ...besideNotes({ ...first.detail, failedAttempts: null }, frame)],
    footer,
    about: {
      models: [...new Set(news.flatMap(({ detail }) => detail.model ?? []))],
      ...(others.length === 0
        ? {
            entity: first.subject,
            ...(first.detail.apiBase === null ? {} : { apiBase: first.detail.apiBase }),
          }
        : {}),
      figures: {
        windowMs: frame.settings.windowMs,
        cooldowns: news.map(({ subject, kind, detail }) => ({ subject, kind, ...detail })),
      },
    },
  };
}

const placeText = ({ model, modelId, apiBase }: CooldownDetail): string =>
  apiBase === null
    ? `${model ?? 'a deployment'}${modelId === null ? '' : ` · ${shortId(modelId)}`}`
    : `${model ?? '–'} at ${apiHost(apiBase)}`;

const timesText = (times: number): string => (times === 1 ? 'once' : `${count(times)} times`);

function summary(news: readonly CooldownNews[], names: string, frame: Frame): Sentence {
  const times = news.reduce((sum, { detail }) => sum + detail.times, 0);
  const statuses = statusText(news.map(({ detail }) => detail.statuses));
  return [
    `The router left ${names} alone `,
    strong(timesText(times)),
    ` in the last ${timeSpan(frame.settings.windowMs)}`,
    ...(statuses === '' ? [] : [`, after ${statuses}`]),
    '.',
  ];
}

const overSummary = ({ settings }: Frame): Sentence => [
  `The router has left nothing alone there for ${timeSpan(settings.windowMs)}.`,
];

/** `429 (4 times), 503 (once)`. */
function statusText(tallies: readonly CooldownDetail['statuses'][]): string {
  const counts = new Map<string, number>();
  for (const tally of tallies) {
    for (const [status, times] of Object.entries(tally)) {
      if (status !== '') counts.set(status, (counts.get(status) ?? 0) + times);
    }
  }
  const total = [...counts].toSorted(([, one], [, other]) => other - one);
  if (total.length === 1) return total[0]?.[0] ?? '';
  return total.map(([status, times]) => `${status} (${timesText(times)})`).join(', ');
}

function facts({ detail }: CooldownNews, frame: Frame): readonly Fact[] {
  const { times, statuses, lastAt, modelId, apiBase, cooldownSeconds } = detail;
  return [
    { label: 'Left alone', value: timesText(times) },
    { label: 'After', value: statusText([statuses]) || '–' },
    { label: 'Last', value: clockText(lastAt, frame) },
    ...(cooldownSeconds === null
      ? []
      : [{ label: 'For up to', value: timeSpan(cooldownSeconds * 1000) }]),
    { label: 'Deployment', value: shortId(modelId) },
    { label: 'API base', value: apiHost(apiBase) },
  ];
}

function table(news: readonly CooldownNews[], frame: Frame): Block {
  const moreCount = news.length - rowsMax;
  return {
    kind: 'table',
    title: 'What was left alone',
    columns: [left('Deployment'), right('Times'), left('After'), right('Last')],
    rows: news
      .toSorted((one, other) => other.detail.times - one.detail.times)
      .slice(0, rowsMax)
      .map(({ detail }) => [
        placeText(detail),
        count(detail.times),
        statusText([detail.statuses]) || '–',
        clockText(detail.lastAt, frame),
      ]),
    closingRows: moreCount > 0 ? [[`and ${plural(moreCount, 'more deployment')}`, '', '', '']] : [],
    emptyText: 'Nothing.',
  };
}

function besideNotes(
  { failedAttempts, fallbacks }: CooldownDetail,
  frame: Frame,
): readonly Block[] {
  const failed = Object.entries(failedAttempts ?? {});
  const failedCount = failed.reduce((sum, [, number]) => sum + number, 0);
  const items: readonly Sentence[] = [
    ...(failedCount === 0
      ? []
      : [
          [
            strong(plural(failedCount, 'attempt')),
            ` failed there (${failed.map(([status, number]) => `${status || 'no status'}: ${count(number)}`).join(', ')}), those that a retry or a fallback rescued too.`,
          ],
        ]),
    ...(fallbacks === null || fallbacks.answered + fallbacks.failed === 0
      ? []
      : [
          [
            `Of all models ${plural(fallbacks.answered + fallbacks.failed, 'request')} went on to another one: `,
            strong(count(fallbacks.answered)),
            ` were answered, ${count(fallbacks.failed)} were not.`,
          ],
        ]),
  ];
  return items.length === 0
    ? []
    : [{ kind: 'notes', title: `In the last ${timeSpan(frame.settings.windowMs)}`, items }];
}

function clockText(instant: string, { now, zone }: Frame): string {
  const text = localMinuteText(new Date(instant), zone);
  return text.slice(0, 10) === localMinuteText(now, zone).slice(0, 10) ? text.slice(11) : text;
}
