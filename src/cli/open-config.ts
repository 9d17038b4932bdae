/** Finds and reads the config of a command: `--config`, `TOLLBELL_CONFIG`, else `./config.yaml`. */
import { existsSync } from 'node:fs';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load-config.ts';
import { readConfig } from '../config/read-config.ts';
import { ConfigError } from '../errors.ts';
import type { Io } from './io.ts';

export interface OpenedConfig {
  readonly config: Config;
  /** Null when there is no file and everything is a default or from the environment. */
  readonly file: string | null;
}

/** @throws ConfigError with every problem of the file. */
export function openConfig(io: Io, path: string | undefined): OpenedConfig {
  const file = path ?? nonEmpty(io.env['TOLLBELL_CONFIG']) ?? defaultFile();
  const loaded =
    file === null
      ? loadConfig({ file: 'environment', text: '', env: io.env })
      : readConfig(file, io.env);
  if (!loaded.ok) throw new ConfigError(loaded.issues);
  return { config: file === null ? withoutFile(loaded.config) : loaded.config, file };
}

/** Without a file an address in the environment is all the wish there can be to be alerted. */
function withoutFile(config: Config): Config {
  const { defaultWebhookUrl, teamsWebhookUrl, eventWebhookUrl } = config.alerting;
  const channels = [
    ...(defaultWebhookUrl === null ? [] : ['slack']),
    ...(teamsWebhookUrl === null ? [] : ['ms_teams']),
    ...(eventWebhookUrl === null ? [] : ['webhook']),
  ];
  return { ...config, alerting: { ...config.alerting, channels } };
}

const defaultFile = (): string | null => (existsSync('config.yaml') ? 'config.yaml' : null);
const nonEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text);
