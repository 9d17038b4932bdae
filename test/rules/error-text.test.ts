/** What of a provider's error may be read in a channel, and what secrets and people it may not name. */
import { describe, expect, test } from 'vitest';
import type { ToldMessage } from '../../src/define/job.ts';
import { maskSecrets } from '../../src/message/mask-secrets.ts';
import {
  endUser,
  hashedEndUser,
  maskEmails,
  withPersonalData,
} from '../../src/message/personal-data.ts';
import { errorText } from '../../src/rules/error-text.ts';
import { errorSignature } from '../../src/usage/error-signature.ts';

const shown = { isMessageHidden: false };
const said = (message: string): string => errorText({ errorClass: 'E', message }, shown);

describe('an error', () => {
  test('is its class and the first words of its message', () => {
    const message =
      'litellm.RateLimitError: AzureException RateLimitError - Requests have exceeded the token rate limit.\nTraceback (most recent call last): x';

    expect(errorText({ errorClass: 'RateLimitError', message }, shown)).toBe(
      'RateLimitError: Requests have exceeded the token rate limit.',
    );
  });

  test('is its class alone where the gateway hides messages, or has none', () => {
    const facts = { errorClass: 'RateLimitError', message: 'the prompt was: hello' };

    expect(errorText(facts, { isMessageHidden: true })).toBe('RateLimitError');
    expect(errorText({ ...facts, message: null }, shown)).toBe('RateLimitError');
    expect(errorText({ errorClass: null, message: '' }, shown)).toBe('Error of no recorded class');
  });

  test('quotes nobody at length', () => {
    expect(said(`Invalid prompt: "${'my very private question '.repeat(3)}" was refused`)).toBe(
      'E: Invalid prompt: [text] was refused',
    );
    expect(said(`Invalid prompt: "${'unfinished '.repeat(30)}`)).toBe('E: Invalid prompt: [text]');
    expect(said("model 'gpt-4o' not found")).toBe("E: model 'gpt-4o' not found");
  });

  test('names no ids and no people', () => {
    expect(said('org-9f8e7d6c5b4a39281706f5e4 is over quota, ask jane.doe@example.com')).toBe(
      'E: [id] is over quota, ask j…@example.com',
    );
  });

  test('is cut, however long its message', () => {
    expect(said('word '.repeat(1_000)).length).toBeLessThan(150);
  });
});

describe('secrets are taken out of any text', () => {
  test.each([
    [
      'Incorrect API key provided: sk-proj-abc123DEF456ghi789. You can',
      'Incorrect API key provided: [key]. You can',
    ],
    ['sk-ant-api03-AbCdEf0123456789', '[key]'],
    ['Received API Key = sk-...7890 (sk-abc*****7890)', 'Received API Key = [key] ([key])'],
    ['key AKIAIOSFODNN7EXAMPLE was', 'key [key] was'],
    ['AIzaSyA-1234567890abcdefghijklmnopq', '[key]'],
    ['ghp_0123456789abcdefABCDEF0123456789abcd', '[token]'],
    ['xoxb-1234567890-abcdefgh', '[token]'],
    ['Authorization: Bearer abc.def-123456', 'Authorization: Bearer [token]'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', '[token]'],
    ['postgresql://app:pa55word@db.example/x', 'postgresql://[login]@db.example/x'],
    ['https://x.example/a?sig=abc&se=1 failed', 'https://x.example/a?[query] failed'],
    ['https://hooks.slack.com/services/T0/B0/xyz', 'https://hooks.slack.com/[path]'],
    ['https://discord.com/api/webhooks/12/to-ken', 'https://discord.com/api/webhooks/[path]'],
    ['password=hunter2hunter2; next', 'password=[secret]; next'],
    ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', '[secret]'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  test.each([
    'gpt-4o-mini',
    'env:prod',
    'User-Agent:OpenAI/Python 1.2',
    'risk-assessment team',
    'https://api.openai.com/v1',
    'token rate limit of 40000',
    '514250e9-3c1f-4d1e-9a53-1f0f6a1c2b3d',
    'desk-planning',
    'Secrets team',
  ])('and ordinary names stay: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });
});

describe('personal data', () => {
  const message: ToldMessage = {
    title: `Budget of ${endUser('customer-7')}`,
    severity: 'info',
    summary: [{ strong: endUser('customer-7') }, ' and jane.doe@example.co.uk'],
    blocks: [],
    footer: [],
    about: { type: 'budget_alerts', at: '2026-11-24T00:00:00.000Z', runId: 'r' },
  };

  test('is masked: people keep a first letter, end users the same name everywhere', () => {
    const masked = withPersonalData(message, 'mask');
    const name = hashedEndUser('customer-7');

    expect(name).toMatch(/^end user [0-9a-f]{10}$/);
    expect(masked.title).toBe(`Budget of ${name}`);
    expect(masked.summary).toEqual([{ strong: name }, ' and j…@example.co.uk']);
  });

  test('is shown where the readers may see it, without a trace of the marks', () => {
    expect(withPersonalData(message, 'show').title).toBe('Budget of customer-7');
  });

  test('an @ that is no address stays', () => {
    expect(maskEmails('@here 3 @ 4 a@b')).toBe('@here 3 @ 4 a@b');
  });
});

test('is never cut within a character', () => {
  for (const before of ['', 'x']) {
    const message = before + '😀'.repeat(200);
    const shown = errorText({ errorClass: 'E', message }, { isMessageHidden: false });
    expect(shown.isWellFormed()).toBe(true);
    expect(errorSignature(message).isWellFormed()).toBe(true);
  }
});
