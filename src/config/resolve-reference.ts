/** Values that LiteLLM looks up in the environment: `os.environ/NAME`. */

export type Environment = Readonly<Record<string, string | undefined>>;

export type Resolved =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: string };

const prefix = 'os.environ/';

/** The text itself, or the variable it names. */
export function resolveReference(text: string, env: Environment): Resolved {
  if (!text.includes(prefix)) return { ok: true, value: text };
  const name = text.trim().slice(prefix.length);
  if (!text.trim().startsWith(prefix) || !/^\w+$/.test(name)) {
    return {
      ok: false,
      problem: `a reference is the whole value, such as ${prefix}SLACK_WEBHOOK_URL`,
    };
  }
  const value = env[name];
  if (value === undefined || value.trim() === '') {
    return { ok: false, problem: `the environment variable ${name} is not set` };
  }
  return { ok: true, value };
}
