/**
 * What Alertmanager takes, and what its templates would make of a text.
 * https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
 */
interface Alert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly startsAt?: string;
  readonly endsAt?: string;
}

const known: readonly string[] = ['labels', 'annotations', 'startsAt', 'endsAt'];
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Every broken rule of a body, in words. */
export function alertmanagerProblems(body: string): readonly string[] {
  const alerts: readonly Alert[] = JSON.parse(body);
  const problems: string[] = [];
  if (alerts.length < 1 || alerts.length > 3) problems.push(`${alerts.length} alerts`);
  for (const alert of alerts) {
    const { labels, annotations, startsAt, endsAt } = alert;
    for (const key of Object.keys(alert)) if (!known.includes(key)) problems.push(`field ${key}`);
    if (!('alertname' in labels)) problems.push('no alertname');
    if (!('summary' in annotations) && !('description' in annotations)) problems.push('no words');
    for (const [name, value] of Object.entries({ ...annotations, ...labels })) {
      if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name)) problems.push(`name ${name}`);
      if (value.trim() === '') problems.push(`${name} is empty`);
      if (!value.isWellFormed()) problems.push(`${name} holds half a character`);
      if (value.length > (name in labels ? 400 : 9_000)) problems.push(`${name} is long`);
      if (/<[!@#/a-z]|(^|[^\p{L}\p{N}])@(everyone|here|channel)|\]\(/iu.test(value)) {
        problems.push(`${name} holds markup`);
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      if (/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/.test(value)) {
        problems.push(`${name} holds control characters`);
      }
    }
    for (const at of [startsAt, endsAt]) {
      if (at !== undefined && !instant.test(at)) problems.push(`instant ${at}`);
    }
    if (startsAt !== undefined && endsAt !== undefined && endsAt < startsAt) problems.push('ends');
  }
  return problems;
}

export const alertmanagerText = (body: string): string =>
  (JSON.parse(body) as readonly Alert[])
    .flatMap(({ annotations }) => Object.values(annotations))
    .join('\n');
