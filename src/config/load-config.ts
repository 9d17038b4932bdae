/**
 * From the text of a `config.yaml` and the environment to one checked value, or every problem of
 * it at once. Pure: reading the file is `read-config.ts`'s.
 */
import type { ConfigIssue } from '../errors.ts';
import type { Config } from './config.ts';
import { configSchema } from './config-schema.ts';
import { explainIssue } from './explain-issue.ts';
import { mistypedKeys } from './mistyped-keys.ts';
import type { Environment } from './resolve-reference.ts';
import { resolveSettings } from './resolve-settings.ts';
import { parseYaml } from './yaml-file.ts';

export interface LoadConfigOptions {
  /** Name of the file in messages. */
  readonly file: string;
  readonly text: string;
  readonly env: Environment;
}

export type LoadedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly issues: readonly ConfigIssue[] };

export function loadConfig({ file: name, text, env }: LoadConfigOptions): LoadedConfig {
  const parsed = parseYaml(text);
  if (!parsed.ok) {
    const issues = parsed.problems.map(({ place, text: problem }) => ({
      place: `${name}:${place.line}:${place.column}`,
      path: '',
      problem,
    }));
    return { ok: false, issues };
  }
  const { file } = parsed;
  const checked = configSchema.safeParse(file.value);
  const issues = [
    ...mistypedKeys(file, name),
    ...(checked.success
      ? []
      : checked.error.issues.flatMap((issue) => explainIssue(issue, file, name))),
  ];
  // What the schema accepts is resolved even beside mistakes, so that all of them are told at once.
  const resolved = resolveSettings(checked.success ? checked.data : salvage(file.value), {
    env,
    place: (path) => {
      const { line, column } = file.placeOf(path);
      return text === '' ? name : `${name}:${line}:${column}`;
    },
  });
  const all = [...issues, ...resolved.issues].filter(isFirstAtItsPath);
  if (all.length > 0) return { ok: false, issues: all.toSorted(byPlace) };
  return { ok: true, config: resolved.config };
}

/** The sections that are right by themselves; the others count as absent. */
function salvage(value: unknown): ReturnType<typeof configSchema.parse> {
  const sections = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const right = sections.filter(
    ([key, section]) => configSchema.safeParse({ [key]: section }).success,
  );
  return configSchema.parse(Object.fromEntries(right));
}

function isFirstAtItsPath(issue: ConfigIssue, index: number, all: readonly ConfigIssue[]): boolean {
  return all.findIndex(({ place, path }) => place === issue.place && path === issue.path) === index;
}

function byPlace(one: ConfigIssue, other: ConfigIssue): number {
  const [line, column] = position(one);
  const [otherLine, otherColumn] = position(other);
  return line - otherLine || column - otherColumn;
}

function position({ place }: ConfigIssue): readonly [line: number, column: number] {
  const [, line = '0', column = '0'] = /:(\d+):(\d+)$/.exec(place) ?? [];
  return [Number(line), Number(column)];
}
