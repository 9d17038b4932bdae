/**
 * LiteLLM's structured budget event, byte for byte as LiteLLM writes it: its fields in its order,
 * no blanks, floats with a point. Receivers that read LiteLLM's read this.
 *
 * LiteLLM posts pydantic's `model_dump_json()`. https://docs.litellm.ai/docs/proxy/alerting
 */
import type { DrawOptions } from '../../define/define-destination.ts';
import { jsonFloat } from '../../message/json-float.ts';
import type { BudgetEvent, Message } from '../../message/message.ts';
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
  message: Pick<Message, 'severity' | 'about'>,
): WrittenEvent {
  const cuts: string[] = [];
  const olderMessage = message.about?.budget?.olderMessage ?? event.event_message;
  const eventMessage = fieldNames === 'older' ? olderMessage : event.event_message;
  const sentence = (name: string, value: string): string =>
    text(name, value, { lengthMax: max.message, cuts });
  const olderGroup = olderGroups[event.event_group] ?? event.event_group;
  const id = (name: string, value: string | null): string =>
    text(name, value, { lengthMax: max.id, cuts });
  const fields: readonly (readonly [name: string, json: string])[] = [
    ['spend', jsonFloat(event.spend)],
    ['max_budget', jsonFloat(event.max_budget)],
    ['soft_budget', jsonFloat(event.soft_budget)],
    ['token', id('token', event.token)],
    ['customer_id', id('customer_id', event.customer_id)],
    ['user_id', id('user_id', event.user_id)],
    ['team_id', id('team_id', event.team_id)],
    ['team_alias', id('team_alias', event.team_alias)],
    ['organization_id', id('organization_id', event.organization_id)],
    ['user_email', id('user_email', event.user_email)],
    ['key_alias', id('key_alias', event.key_alias)],
    ['projected_exceeded_date', id('projected_exceeded_date', event.projected_exceeded_date)],
    ['projected_spend', jsonFloat(event.projected_spend)],
    ['event_group', JSON.stringify(fieldNames === 'older' ? olderGroup : event.event_group)],
    ['alert_emails', addresses('alert_emails', event.alert_emails, cuts)],
    ['max_budget_alert_emails', addressMap(event.max_budget_alert_emails, cuts)],
    ['event', JSON.stringify(event.event)],
    ['event_message', sentence('event_message', eventMessage)],
    // After LiteLLM's own, so that what comes before stays the same bytes.
    ...(fieldNames === 'both' || fieldNames === 'older'
      ? ([
          ['internal_user_id', id('internal_user_id', event.user_id)],
          ['event_group_older', JSON.stringify(olderGroup)],
          ['event_message_older', sentence('event_message_older', olderMessage)],
        ] as const)
      : []),
    ...(fieldNames === 'extended' ? moreFields(message, id) : []),
  ];
  return { body: `{${fields.map(([name, json]) => `"${name}":${json}`).join(',')}}`, cuts };
}

/** What LiteLLM's event does not say; a receiver need not divide, and can tell one from another. */
function moreFields(
  { severity, about }: Pick<Message, 'severity' | 'about'>,
  id: (name: string, value: string | null) => string,
): readonly (readonly [name: string, json: string])[] {
  const { budget, batch } = about ?? {};
  const window = batch === undefined ? undefined : about?.window;
  const { startsAt = null } = about?.episode ?? {};
  return [
    ['percentage', jsonFloat(budget?.percentUsed ?? null)],
    ['threshold', id('threshold', budget?.threshold ?? null)],
    ['threshold_usd', jsonFloat(budget?.thresholdUsd ?? null)],
    ['window_start', id('window_start', budget?.windowStart ?? window?.start ?? null)],
    ['window_end', id('window_end', budget?.windowEnd ?? window?.end ?? null)],
    ['currency', '"USD"'],
    ['severity', JSON.stringify(severity)],
    ['entity', id('entity', about?.entity ?? null)],
    ['scope', id('scope', budget?.scope ?? null)],
    ['alert_id', id('alert_id', about?.runId ?? null)],
    ['occurred_at', id('occurred_at', about?.at ?? null)],
    ['episode_started_at', id('episode_started_at', startsAt)],
    ...(batch === undefined ? [] : [['request_count', String(batch.requestCount)] as const]),
  ];
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
