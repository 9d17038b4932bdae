/** One line on what became of a delivery. */
import type { DeliveryReport } from '../deliver/deliver-now.ts';

/** `✓ slack: delivered (HTTP 200)`, `✗ slack: not delivered (HTTP 404): not-found, no_service`. */
export function deliveryText({
  id,
  destination,
  state,
  statusCode,
  reason,
  detail,
  cuts,
}: DeliveryReport): string {
  const status = statusCode === null ? '' : ` (HTTP ${statusCode})`;
  if (state === 'delivered' || state === 'accepted') {
    const tail = cuts.length === 0 ? '' : `; ${cuts.join('; ')}`;
    return `✓ ${destination}: ${state}${status}${tail}`;
  }
  if (state === 'waiting') {
    return `… ${destination}: still waits for its turn; the service goes on with it, or 'tollbell resend ${id}'`;
  }
  const why = [reason, detail].filter((part) => part !== null && part !== '').join(', ');
  const next = id === null ? '' : `; send it again with 'tollbell resend ${id}'`;
  return `✗ ${destination}: not delivered${status}${why === '' ? '' : `: ${why}`}${next}`;
}
