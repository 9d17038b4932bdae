/**
 * Prometheus Alertmanager: a message is an alert of its v2 API; grouping, silences and receivers are
 * Alertmanager's.
 *
 * An alert is known by its labels alone, so they hold nothing that changes within one episode but the
 * severity, which receivers are chosen by; a change of it ends the alert of the old one.
 *
 * https://prometheus.io/docs/alerting/latest/clients/
 */
import type { DestinationKind, Drawing } from '../define/define-destination.ts';
import type { About, Message, Severity } from '../message/message.ts';
import { describe } from './alertmanager/description.ts';
import { harmless, labelValue } from './alertmanager/harmless.ts';
import { cleanText } from './clean-text.ts';
import { fitText } from './fit-text.ts';
import { judgeStatus } from './judge-status.ts';

type Texts = Readonly<Record<string, string>>;

interface Alert {
  readonly labels: Texts;
  readonly annotations: Texts;
  readonly startsAt?: string;
  readonly endsAt?: string;
}

const max = { label: 200, summary: 300, annotation: 500, description: 8_000 } as const;
const severities: readonly Severity[] = ['info', 'warning', 'critical'];
/** For an end that nobody reports; a reminder moves it on. */
const episodeMsMax = 7 * 86_400_000;

export default {
  kind: 'alertmanager',
  isForPrograms: true,
  spacingMs: 0,
  draw,
  judge: judgeStatus,
} satisfies DestinationKind;

function draw(message: Message): Drawing {
  const { text, cuts } = describe(message, max.description);
  const annotations = filled({
    summary: harmless(fitText(cleanText(message.title), max.summary)) || 'Untitled',
    description: text,
    ...annotationsOf(message.about),
  });
  const alerts = alertsOf(message, annotations);
  return { contentType: 'application/json', body: JSON.stringify(alerts), cuts };
}

function alertsOf({ about, severity }: Message, annotations: Texts): readonly Alert[] {
  const labels = labelsOf(about, severity);
  if (about === undefined) return [{ labels, annotations }];
  const { at, episode } = about;
  // Without an end Alertmanager sets one itself, counted from when the report arrives, late or not.
  if (episode === undefined) return [{ labels, annotations, startsAt: at }];
  const { startsAt, endsAt, toldAs } = episode;
  const alert = (as: Severity, end: string): Alert => ({
    labels: labelsOf(about, as),
    annotations,
    startsAt,
    endsAt: end < startsAt ? startsAt : end,
  });
  if (endsAt !== null) return (toldAs ?? severities).map((as) => alert(as, endsAt));
  const changed = (toldAs ?? []).filter((as) => as !== severity);
  return [alert(severity, later(at, episodeMsMax)), ...changed.map((as) => alert(as, at))];
}

function labelsOf(about: About | undefined, severity: Severity): Texts {
  const { type = 'notice', job = '', team, models = [], entity = '', aspect = '' } = about ?? {};
  const [model = ''] = models.length === 1 ? models : [];
  const labels = {
    alertname: cleanText(type) || 'notice',
    severity,
    source: 'tollbell',
    job,
    team: team?.id ?? '',
    model,
  };
  return filled(
    Object.fromEntries(
      Object.entries({ ...labels, entity, aspect }).map(([name, value]) => [
        name,
        labelValue(value, max.label),
      ]),
    ),
  );
}

/** What may change within one episode, or is nothing to group by. */
function annotationsOf(about: About | undefined): Texts {
  const { runId = '', team, tags = [], models = [] } = about ?? {};
  const short = (text: string): string => harmless(fitText(cleanText(text), max.annotation));
  return {
    run_id: short(runId),
    team_alias: short(team?.alias ?? ''),
    tags: short(tags.join(', ')),
    models: models.length > 1 ? short(models.join(', ')) : '',
  };
}

/** Alertmanager takes an empty value for none. */
const filled = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));

const later = (at: string, durationMs: number): string =>
  new Date(new Date(at).getTime() + durationMs).toISOString();
