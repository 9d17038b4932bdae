/** `tollbell alerts`: what can be told, whether it is, from what it is known, and what it needs. */
import type { Command } from 'commander';
import { alerts, jobs } from '../../jobs/index.ts';
import { type AlertType, alertTypes, defaultAlertTypes } from '../config/alert-types.ts';
import { canRoute } from '../rules/route-message.ts';
import { columns } from './columns.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';

interface AlertsOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly config?: string;
}

interface AlertLine {
  readonly type: AlertType;
  /** Whether LiteLLM sends it when `alert_types` is unset. */
  readonly isDefault: boolean;
  /** The reports or the alert that tell it. */
  readonly job: string;
  readonly tells: string;
  readonly reads: string;
  readonly needs: string;
  readonly settings: string;
}

export function addAlerts(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('alerts')
    .description('every type of alert and report: whether it is sent, from what, what it needs')
    .option('--json', 'print it as JSON')
    .option('--markdown', 'print the table of the README; reads no config')
    .action((_: unknown, command: Command) => {
      const options = command.optsWithGlobals<AlertsOptions>();
      io.out(options.markdown === true ? markdown() : listing(io, options));
      finish(exitCodes.done);
    });
}

/** In the order of LiteLLM's documentation. */
function alertLines(): readonly AlertLine[] {
  return alertTypes.map((type): AlertLine => {
    const isDefault = defaultAlertTypes.includes(type);
    const [alert, ...others] = alerts.filter((one) => one.alertTypes.includes(type));
    if (alert !== undefined) {
      const { name, description, reads, needs } = alert;
      const settings = [alert, ...others]
        .map(({ settingsKey }) => `alerts.${settingsKey}`)
        .join(', ');
      return { type, isDefault, job: name, tells: description, reads, needs, settings };
    }
    const reports = jobs.filter(({ alertType }) => alertType === type);
    if (reports.length === 0) throw new Error(`nothing tells ${type}`);
    return {
      type,
      isDefault,
      job: reports.map(({ name }) => name).join(', '),
      tells: reports[0]?.description ?? '',
      reads: 'the spend log, or rollups of it',
      needs: 'nothing',
      settings: reports.map(({ name }) => `reports.${name.replaceAll('-', '_')}`).join(', '),
    };
  });
}

function listing(io: Io, { json, config: path }: AlertsOptions): string {
  const { config } = openConfig(io, path);
  const lines = alertLines().map((line) => {
    const route = canRoute(line.type, config);
    const alert = alerts.find(({ name }) => name === line.job);
    const lacks = alert?.lacks(config) ?? null;
    const problem = route.ok ? lacks : route.problem;
    return { ...line, isSent: problem === null, problem };
  });
  if (json === true) return JSON.stringify(lines, null, 2);
  return columns([
    ['Type', 'Sent', 'By', 'From'],
    ...lines.map(({ type, isSent, job, reads, problem }) => [
      type,
      isSent ? 'yes' : 'no',
      job,
      problem ?? reads,
    ]),
  ]).join('\n');
}

function markdown(): string {
  // What one alert tells under several types is one line.
  const groups = Map.groupBy(alertLines(), (line) => `${line.job} ${line.isDefault}`);
  const rows = [...groups.values()].flatMap((lines) => {
    const [first] = lines;
    if (first === undefined) return [];
    const { isDefault, tells, reads, needs, settings } = first;
    const types = lines.map(({ type }) => `\`${type}\``).join(', ');
    return [
      [types, isDefault ? 'on' : 'off', tells, reads, needs, settingsText(settings)].join(' | '),
    ];
  });
  return [
    '| type | default | tells | known from | needs | settings |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

const settingsText = (settings: string): string =>
  settings
    .split(', ')
    .map((key) => `\`${key}\``)
    .join(', ');
