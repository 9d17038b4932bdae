/** Small judgements behind alerts about rows: whose fault, how often told, at what price, by which rule. */
import { describe, expect, test } from 'vitest';
import { estimatePrices } from '../../src/rules/estimate-price.ts';
import { isCallerError, isUnknownCaller } from '../../src/rules/failure-cause.ts';
import { keyLabel } from '../../src/rules/key-label.ts';
import { apiKeySql, deploymentSql, logEvidence } from '../../src/rules/log-evidence.ts';
import { thresholdsOf } from '../../src/rules/slow-rule.ts';
import { toldAgain } from '../../src/rules/told-again.ts';

describe('whose fault a failure is', () => {
  test.each([
    ['RateLimitError', '429', false, false],
    ['Timeout', '408', false, false],
    ['InternalServerError', '500', false, false],
    ['AuthenticationError', '401', false, false],
    ['NotFoundError', '404', false, false],
    ['BadRequestError', '400', false, true],
    ['BadRequestError', '500', false, false],
    ['ContentPolicyViolationError', '400', false, true],
    ['ContextWindowExceededError', '400', false, true],
    ['BudgetExceededError', '429', true, true],
    ['RateLimitError', '429', true, true],
    ['ProxyException', '401', true, true],
    [null, '422', false, true],
    [null, null, false, false],
  ])(
    '%s %s, refused by the gateway: %s – the caller’s: %s',
    (errorClass, errorCode, isRefusal, is) => {
      expect(isCallerError({ errorClass, errorCode, isRefusal })).toBe(is);
    },
  );

  test('a wrong key is nobody’s', () => {
    const refused = { errorClass: 'AuthenticationError', errorCode: '401' };
    expect(isUnknownCaller({ ...refused, isRefusal: true })).toBe(true);
    expect(isUnknownCaller({ ...refused, isRefusal: false })).toBe(false);
  });
});

test('a count is told again when it is ten times as much, and half an hour has passed', () => {
  const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 24, 9, minute));
  const first = toldAgain(null, 4, at(0));
  expect(first.rank).toBe(1);
  expect(toldAgain(first, 4_000, at(29))).toEqual(first);
  expect(toldAgain(first, 39, at(60))).toEqual(first);
  const again = toldAgain(first, 40, at(30));
  expect(again).toEqual({ rank: 2, toldCount: 40, toldAt: at(30).getTime() });
  expect(toldAgain(again, 399, at(90)).rank).toBe(2);
  expect(toldAgain(again, 400, at(90)).rank).toBe(3);
});

describe('prices of tokens', () => {
  const hour = (promptTokens: number, completionTokens: number, factor = 1) => ({
    promptTokens,
    completionTokens,
    spendUsd: (promptTokens * 3e-6 + completionTokens * 15e-6) * factor,
  });

  test('are found exactly where hours differ', () => {
    const prices = estimatePrices([hour(1e6, 1e5), hour(2e5, 4e5), hour(9e5, 3e5)]);
    expect(prices?.promptUsd).toBeCloseTo(3e-6, 12);
    expect(prices?.completionUsd).toBeCloseTo(15e-6, 12);
  });

  test('are one where hours are alike, and none where nothing cost anything', () => {
    const prices = estimatePrices([hour(1e6, 1e5), hour(2e6, 2e5)]);
    expect(prices?.promptUsd).toBe(prices?.completionUsd);
    expect(prices?.promptUsd).toBeCloseTo(4.5e-6 / 1.1, 12);
    expect(estimatePrices([{ ...hour(1, 1), spendUsd: 0 }])).toBeNull();
  });

  test('are never below nothing', () => {
    const prices = estimatePrices([
      { promptTokens: 100, completionTokens: 1, spendUsd: 1 },
      { promptTokens: 100, completionTokens: 50, spendUsd: 0.1 },
    ]);
    expect(prices?.promptUsd).toBeGreaterThan(0);
    expect(prices?.completionUsd).toBeGreaterThan(0);
  });
});

describe('thresholds', () => {
  const minimum = { count: 3, share: 0.05 };
  const settings = {
    thresholdMs: 300_000,
    minimum: { count: 1, share: 0 },
    rules: [
      { models: [], callTypes: ['aembedding'], thresholdMs: 3_000, firstTokenMs: null, minimum },
      { models: ['gpt-*'], callTypes: [], thresholdMs: null, firstTokenMs: 2_000, minimum },
    ],
  };

  test.each([
    ['gpt-4o', 'acompletion', 300_000, null, 2_000],
    ['gpt-4o', 'aembedding', 3_000, 1, null],
    ['claude', 'acompletion', 300_000, null, null],
    [null, null, 300_000, null, null],
  ])('of %s by %s', (model, callType, ms, rule, firstTokenMs) => {
    const { answer, firstToken } = thresholdsOf(settings, { model, callType });
    expect([answer.ms, answer.rule, firstToken.ms]).toEqual([ms, rule, firstTokenMs]);
    expect(answer.minimum).toEqual(rule === null ? settings.minimum : minimum);
  });
});

describe('evidence', () => {
  test('is bounded by time, to the millisecond', () => {
    const { sql, window } = logEvidence({
      what: 'c',
      from: Date.UTC(2026, 10, 24, 9, 2),
      lastAt: Date.UTC(2026, 10, 24, 9, 21, 44, 310),
      conditions: ['a', 'b'],
      rowCount: 1,
    });
    expect(sql).toBe(
      `select count(*)::float8 as row_count from "LiteLLM_SpendLogs" where "startTime" >= '2026-11-24 09:02' and "startTime" < '2026-11-24 09:21:44.311' and a and b`,
    );
    expect(window).toEqual({ start: '2026-11-24T09:02:00.000Z', end: '2026-11-24T09:21:44.311Z' });
  });

  test('quotes what anybody may have written, and shows no more of keys and addresses than finds them', () => {
    expect(deploymentSql({ modelId: "o'brien", apiBase: null, model: null })).toBe(
      "model_id = 'o''brien'",
    );
    expect(
      deploymentSql({ modelId: null, apiBase: 'https://a.example/v1?key=secret', model: 'm' }),
    ).not.toContain('secret');
    const hash = 'a41c28d0f030c55ed4ab77ed8faf098196cb1c05df778518';
    expect(apiKeySql(hash)).toBe("api_key like 'a41c28d0f030%'");
    expect(keyLabel(hash, new Map())).toBe('a41c28d0…');
    expect(keyLabel('litellm_proxy_master_key', new Map())).toBe('the master key');
  });
});
