/** The alert of a command line: by its name, or by LiteLLM's name of one of its types. */
import { alerts } from '../../jobs/index.ts';
import type { Alert } from '../define/alert.ts';

/** Null where there is none of that name. */
export function findAlert(name: string): Alert | null {
  const wanted = name.toLowerCase();
  return (
    alerts.find((alert) => alert.name === wanted.replaceAll('_', '-')) ??
    alerts.find(({ alertTypes }) =>
      alertTypes.some((type) => type === wanted.replaceAll('-', '_')),
    ) ??
    null
  );
}
