/**
 * Keys of LiteLLM's sections that look like one of those we read, and are none: a typo there
 * turns alerts off in silence. Keys that resemble nothing are LiteLLM's own affair.
 */
import type { ConfigIssue } from '../errors.ts';
import { litellmSettingsSchema } from './config-schema.ts';
import { pathText, valueAt } from './explain-issue.ts';
import { alertingArgsKeys, generalKeys, topLevelKeys } from './litellm-keys.ts';
import { nearestName } from './nearest-name.ts';
import type { Path, YamlFile } from './yaml-file.ts';

const sections: readonly (readonly [path: Path, known: readonly string[]])[] = [
  [[], topLevelKeys],
  [['general_settings'], generalKeys],
  [['general_settings', 'alerting_args'], alertingArgsKeys],
  [['litellm_settings'], Object.keys(litellmSettingsSchema.shape)],
];

/** Names that people write and that mean one of ours, though they are spelled quite differently. */
const aliases: Readonly<Record<string, string>> = {
  alerts: 'alerting',
  alert: 'alerting',
  time_zone: 'timezone',
  webhook_url: 'alert_to_webhook_url',
};

export function mistypedKeys(file: YamlFile, fileName: string): readonly ConfigIssue[] {
  return sections.flatMap(([path, known]) => {
    const section = valueAt(file.value, path);
    if (typeof section !== 'object' || section === null || Array.isArray(section)) return [];
    return Object.keys(section)
      .filter((key) => !known.includes(key))
      .flatMap((key) => {
        const alias = aliases[key];
        const near = alias !== undefined && known.includes(alias) ? alias : nearestName(key, known);
        if (near === null) return [];
        const { line, column } = file.placeOfKey([...path, key]);
        return [
          {
            place: `${fileName}:${line}:${column}`,
            path: pathText([...path, key]),
            problem: 'unknown key',
            hint: `did you mean ${near}?`,
          },
        ];
      });
  });
}
