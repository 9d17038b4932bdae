/** The gateway's page of metrics: what is read of it, what is no page of metrics, and how counters grow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CounterMemory, counterIncreases } from '../../src/rules/counter-increases.ts';
import { counterName, readGatewayCounters } from '../../src/rules/gateway-counters.ts';
import { readMetricsText } from '../../src/rules/read-metrics-text.ts';

const page = `# HELP process_start_time_seconds Start time of the process since unix epoch in seconds.
# TYPE process_start_time_seconds gauge
process_start_time_seconds 1.76406e+09
# HELP litellm_deployment_cooled_down_total times
# TYPE litellm_deployment_cooled_down_total counter
litellm_deployment_cooled_down_total{api_base="https://halden-eastus.openai.azure.com",api_provider="azure",exception_status="429",litellm_model_name="azure/gpt-4o",model_id="id-1"} 3.0
litellm_deployment_cooled_down_total{api_base="",api_provider="x",exception_status="503",litellm_model_name="say \\"hi\\", {you}\\\\",model_id="id-2"} 1.0 1764061000000
litellm_deployment_cooled_down_created{model_id="id-1"} 1.764e+09
litellm_deployment_failure_responses_total{model_id="id-1",exception_status="429",hashed_api_key="a"} 4.0
litellm_deployment_failure_responses_total{model_id="id-1",exception_status="429",hashed_api_key="b"} 6.0
go_gc_duration_seconds{quantile="0"} NaN
some_histogram_bucket{le="+Inf"} 12 # {trace_id="abc"} 0.67 1520879607.789
`;

describe('a page', () => {
  test('is summed by few labels, whatever else it has', () => {
    const read = readGatewayCounters(page, new Date(0));
    if (!read.ok) throw new Error(read.problem);
    const { counters, processStart } = read.reading;
    expect(processStart).toBe(1_764_060_000_000);
    const named = Object.entries(counters).map(([key, value]) => [counterName(key), value]);
    expect(named).toEqual([
      [
        {
          counter: 'litellm_deployment_cooled_down',
          labels: {
            litellm_model_name: 'azure/gpt-4o',
            model_id: 'id-1',
            api_base: 'https://halden-eastus.openai.azure.com',
            api_provider: 'azure',
            exception_status: '429',
          },
        },
        3,
      ],
      [
        expect.objectContaining({
          labels: expect.objectContaining({ litellm_model_name: 'say "hi", {you}\\' }),
        }),
        1,
      ],
      [
        {
          counter: 'litellm_deployment_failure_responses',
          labels: { model_id: 'id-1', exception_status: '429' },
        },
        10,
      ],
    ]);
  });

  test.each([
    ['<html><body>Log in</body></html>', 'line 1 of the metrics is no sample'],
    ['{"detail":"Not Found"}', 'line 1 of the metrics is no sample'],
    ['# TYPE a counter\na{b="c} 1', 'line 2 of the metrics is no sample'],
    ['# TYPE a counter\na{b="c",b="d"} 1', 'line 2 of the metrics is no sample'],
    ['# TYPE a counter\na{b=c} 1', 'line 2 of the metrics is no sample'],
    ['# TYPE a counter\na one', 'line 2 of the metrics is no sample'],
    ['# TYPE a counter\na{b="c"}', 'line 2 of the metrics is no sample'],
    ['', 'the page of metrics has none'],
  ])('%j is none', (text, problem) => {
    expect(readMetricsText(text, ['a'])).toEqual({ ok: false, problem });
  });

  test('gives back every label that can be written', () => {
    const escaped = (text: string): string =>
      text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
    const labels = fc.dictionary(
      fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/),
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', '')),
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(
        labels,
        fc.float({ noNaN: true, noDefaultInfinity: true, min: 0 }),
        (own, value) => {
          const inner = Object.entries(own).map(([name, text]) => `${name}="${escaped(text)}"`);
          const read = readMetricsText(`# \na_total{${inner.join(',')}} ${value}\n`, ['a']);
          expect(read).toEqual({ ok: true, samples: [{ name: 'a', labels: { ...own }, value }] });
        },
      ),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readMetricsText(`a${text}`, ['a'])).not.toThrow();
      }),
    );
  });
});

describe('counters', () => {
  const windowMs = 600_000;
  const read = (
    memory: CounterMemory | null,
    at: number,
    processStart: number | null,
    counters: Record<string, number>,
  ) => counterIncreases(memory, { at, processStart, counters }, windowMs);
  const total = (memory: CounterMemory): number =>
    memory.increases.reduce((sum, { by }) => sum + by, 0);

  test('grow from the second reading on: what was before is not news', () => {
    const first = read(null, 1_000, 1, { a: 40 });
    expect(total(first)).toBe(0);
    const second = read(first, 2_000, 1, { a: 42, b: 1 });
    expect(second.increases).toEqual([
      { at: 2_000, counter: 'a', by: 2 },
      { at: 2_000, counter: 'b', by: 1 },
    ]);
    expect(total(read(second, 2_000 + windowMs, 1, { a: 42, b: 1 }))).toBe(0);
  });

  test('of a process that began meanwhile count from nothing', () => {
    const first = read(null, 1_000, 1, { a: 40 });
    expect(total(read(first, 9_000, 5_000, { a: 3 }))).toBe(3);
  });

  test('of replicas behind one address are held apart', () => {
    let memory = read(null, 1_000, 10, { a: 100 });
    memory = read(memory, 2_000, 20, { a: 3 });
    expect(total(memory)).toBe(0);
    memory = read(memory, 3_000, 10, { a: 101 });
    memory = read(memory, 4_000, 20, { a: 3 });
    memory = read(memory, 5_000, 20, { a: 5 });
    expect(total(memory)).toBe(3);
  });

  test('that fall without a process saying so begin anew', () => {
    let memory = read(null, 1_000, null, { a: 40 });
    memory = read(memory, 2_000, null, { a: 2 });
    expect(total(memory)).toBe(0);
    expect(total(read(memory, 3_000, null, { a: 3 }))).toBe(1);
  });

  test('add up to what was counted, however often they are read', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 40 }), (steps) => {
        let value = 7;
        let memory = read(null, 0, 1, { a: value });
        for (const [index, step] of steps.entries()) {
          value += step;
          memory = read(memory, index + 1, 1, { a: value });
        }
        expect(total(memory)).toBe(value - 7);
      }),
    );
  });
});
