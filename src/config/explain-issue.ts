/** Puts a problem that zod found into words, with the nearest known key or value. */
import type { z } from 'zod';
import type { ConfigIssue } from '../errors.ts';
import { configJsonSchema } from './config-schema.ts';
import { nearestName } from './nearest-name.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type ZodIssue = z.core.$ZodIssue;

/** One issue a mistake: several unknown keys of one section are several. */
export function explainIssue(
  issue: ZodIssue,
  file: YamlFile,
  fileName: string,
): readonly ConfigIssue[] {
  const at = (path: Path, isKey: boolean): string => {
    const { line, column } = isKey ? file.placeOfKey(path) : file.placeOf(path);
    return `${fileName}:${line}:${column}`;
  };
  const unknownKey = (path: Path, known: readonly string[]): ConfigIssue => ({
    place: at(path, true),
    path: pathText(path),
    problem: known.length > 20 ? 'there is no such alert type' : 'unknown key',
    ...hint(nearestName(String(path.at(-1)), known), known),
  });
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue.path);
    return issue.keys.map((key) => unknownKey([...issue.path, key], known));
  }
  if (issue.code === 'invalid_key') {
    return [unknownKey(issue.path, knownKeys(issue.path.slice(0, -1)))];
  }
  if (issue.code === 'invalid_union') {
    const first = issue.errors.flat()[0];
    const problem = `expected text or a list of texts${first === undefined ? '' : `, ${received(first)}`}`;
    return [{ place: at(issue.path, false), path: pathText(issue.path), problem }];
  }
  const place = at(issue.path, false);
  const path = pathText(issue.path);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const found = valueAt(file.value, issue.path);
    const shown = typeof found === 'string' ? quoted(found) : typeName(found);
    return [
      {
        place,
        path,
        problem: `${shown} is not one of ${values.length > 8 ? 'the known values' : values.join(', ')}`,
        ...hint(typeof found === 'string' ? nearestName(found, values) : null, values),
      },
    ];
  }
  return [{ place, path, problem: received(issue) }];
}

/** An address may hold a secret, and may stand anywhere by mistake. */
function quoted(text: string): string {
  return text.includes('://') ? 'this address' : `'${text.slice(0, 40)}'`;
}

function received(issue: ZodIssue): string {
  return issue.message.replace(/^Invalid input: /, '').replace(/^Too (small|big): /, '');
}

function hint(near: string | null, known: readonly string[]): { readonly hint?: string } {
  if (near !== null) return { hint: `did you mean ${near}?` };
  return known.length > 0 && known.length <= 20 ? { hint: `known: ${known.join(', ')}` } : {};
}

/** The keys that the schema knows at a path. */
export function knownKeys(path: Path): readonly string[] {
  let node: unknown = configJsonSchema();
  for (const step of path) {
    node = withoutNull(child(child(node, 'properties'), String(step)));
  }
  const properties = child(node, 'properties') ?? {};
  const names = child(child(node, 'propertyNames'), 'enum');
  return Array.isArray(names) ? names.map(String) : Object.keys(properties);
}

/** `nullish()` makes an `anyOf` of the schema and null. */
function withoutNull(node: unknown): unknown {
  const options = child(node, 'anyOf');
  if (!Array.isArray(options)) return node;
  return options.find((option) => child(option, 'type') !== 'null');
}

function child(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null
    ? Object.getOwnPropertyDescriptor(node, key)?.value
    : undefined;
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, step) => child(node, String(step)), value);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

export const pathText = (path: Path): string => path.map(String).join('.');
