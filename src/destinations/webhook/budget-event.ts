/**
 * LiteLLM's structured budget event, byte for byte as LiteLLM writes it: its fields in its order,
 * no blanks, floats with a point. Receivers that read LiteLLM's read this.
 *
 * LiteLLM posts pydantic's `model_dump_json()`. https://docs.litellm.ai/docs/proxy/alerting
 */
import type { DrawOptions } from '../../define/define-destination.ts';
import type { BudgetEvent } from '../../message/message.ts';
import { codePoints, fitText } from '../fit-text.ts';

/** What no real event reaches; together far below what receivers take. */
const max = { id: 500, message: 4_000, address: 320, addresses: 200 } as const;

/** Of LiteLLM before it had one word for each kind of entity. */
const olderGroups: Readonly<Partial<Record<BudgetEvent['event_group'], string>>> = {
  user: 'internal_user',
  end_user: 'customer',
};

export interface WrittenEvent {
  readonly body: string;
  readonly cuts: readonly string[];
}

export function writeBudgetEvent(
  event: BudgetEvent,
  fieldNames: DrawOptions['fieldNames'],
): WrittenEvent {
  const cuts: string[] = [];
  const olderGroup = olderGroups[event.event_group] ?? event.event_group;
  const id = (name: string, value: string | null): string =>
    text(name, value, { lengthMax: max.id, cuts });
  const fields: readonly (readonly [name: string, json: string])[] = [
    ['spend', float(event.spend)],
    ['max_budget', float(event.max_budget)],
    ['soft_budget', float(event.soft_budget)],
    ['token', id('token', event.token)],
    ['customer_id', id('customer_id', event.customer_id)],
    ['user_id', id('user_id', event.user_id)],
    ['team_id', id('team_id', event.team_id)],
    ['team_alias', id('team_alias', event.team_alias)],
    ['organization_id', id('organization_id', event.organization_id)],
    ['user_email', id('user_email', event.user_email)],
    ['key_alias', id('key_alias', event.key_alias)],
    ['projected_exceeded_date', id('projected_exceeded_date', event.projected_exceeded_date)],
    ['projected_spend', float(event.projected_spend)],
    ['event_group', JSON.stringify(fieldNames === 'older' ? olderGroup : event.event_group)],
    ['alert_emails', addresses('alert_emails', event.alert_emails, cuts)],
    ['max_budget_alert_emails', addressMap(event.max_budget_alert_emails, cuts)],
    ['event', JSON.stringify(event.event)],
    ['event_message', text('event_message', event.event_message, { lengthMax: max.message, cuts })],
    // After LiteLLM's own, so that what comes before stays the same bytes.
    ...(fieldNames === 'current'
      ? []
      : ([
          ['internal_user_id', id('internal_user_id', event.user_id)],
          ['event_group_older', JSON.stringify(olderGroup)],
        ] as const)),
  ];
  return { body: `{${fields.map(([name, json]) => `"${name}":${json}`).join(',')}}`, cuts };
}

/** As pydantic writes it: `85.0`, `1e+16`, `1e-6`, and null for what is no number. */
function float(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return 'null';
  const size = Math.abs(value);
  if (size >= 1e16 || (size > 0 && size < 1e-5)) return value.toExponential();
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

function text(
  name: string,
  value: string | null,
  { lengthMax, cuts }: { readonly lengthMax: number; readonly cuts: string[] },
): string {
  if (value === null) return 'null';
  // Half a character is no text: LiteLLM's writer could not write it.
  const whole = value.toWellFormed();
  if (codePoints(whole) <= lengthMax) return JSON.stringify(whole);
  cuts.push(`${name} shortened to ${lengthMax} characters`);
  return JSON.stringify(fitText(whole, lengthMax));
}

function addresses(name: string, values: readonly string[] | null, cuts: string[]): string {
  if (values === null) return 'null';
  const lost = values.length - max.addresses;
  if (lost > 0) cuts.push(`${lost} addresses of ${name} left out`);
  const shown = values.slice(0, max.addresses);
  return `[${shown.map((value) => text(name, value, { lengthMax: max.address, cuts })).join(',')}]`;
}

/** By percent of the budget, of which there are 100. */
function addressMap(value: BudgetEvent['max_budget_alert_emails'], cuts: string[]): string {
  if (value === null) return 'null';
  const entries = Object.entries(value);
  if (entries.length > 100) cuts.push(`${entries.length - 100} lists of addresses left out`);
  const name = 'max_budget_alert_emails';
  const shown = entries.slice(0, 100);
  const json = shown.map(
    ([percent, list]) =>
      `${text(name, percent, { lengthMax: 20, cuts })}:${addresses(name, list, cuts)}`,
  );
  return `{${json.join(',')}}`;
}
