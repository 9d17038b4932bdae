/**
 * Reads samples of some metrics from a page in Prometheus' text format, or in OpenMetrics. Strict: a
 * page that is something else, such as a page for logging in, is no page of zeros. Pure.
 */

export interface Sample {
  /** Without the `_total` of counters, which older clients leave out. */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export type Samples =
  | { readonly ok: true; readonly samples: readonly Sample[] }
  | { readonly ok: false; readonly problem: string };

const sampleLine =
  /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})?[ \t]+(\S+)(?:[ \t]+-?[0-9.]+(?:e[+-]?\d+)?)?(?:[ \t]+#[ \t].*)?[ \t]*$/s;
const label = /[ \t]*([a-zA-Z_][a-zA-Z0-9_]*)[ \t]*=[ \t]*"((?:[^"\\\n]|\\.)*)"[ \t]*(,|$)/sy;

export function readMetricsText(text: string, names: readonly string[]): Samples {
  const wanted = new Set(names);
  const samples: Sample[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trimEnd();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const [, fullName = '', inner, number = ''] = sampleLine.exec(trimmed) ?? [];
    const value = numberOf(number);
    // The words of the line are not repeated: labels hold names of keys and people.
    const problem = `line ${index + 1} of the metrics is no sample`;
    if (fullName === '' || value === null) return { ok: false, problem };
    const name = fullName.replace(/_total$/, '');
    if (!wanted.has(name)) continue;
    const labels = labelsOf(inner ?? '');
    if (labels === null) return { ok: false, problem };
    samples.push({ name, labels, value });
  }
  if (!lines.some((line) => line.startsWith('# ')) && samples.length === 0) {
    return { ok: false, problem: 'the page of metrics has none' };
  }
  return { ok: true, samples };
}

function numberOf(text: string): number | null {
  if (/^[+-]?Inf$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (/^nan$/i.test(text)) return Number.NaN;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

const escapes: Readonly<Record<string, string>> = { n: '\n' };

function labelsOf(text: string): Readonly<Record<string, string>> | null {
  const labels = new Map<string, string>();
  label.lastIndex = 0;
  let end = 0;
  while (end < text.length) {
    const found = label.exec(text);
    if (found === null) return null;
    const [, name = '', value = ''] = found;
    if (labels.has(name)) return null;
    labels.set(
      name,
      value.replace(/\\(.)/g, (_, escaped: string) => escapes[escaped] ?? escaped),
    );
    end = label.lastIndex;
  }
  return Object.fromEntries(labels);
}
