/** Facts about the service, one JSON line each, on standard output. */
import { pino } from 'pino';

export type LogFields = Readonly<Record<string, unknown>>;

export interface Log {
  readonly info: (fields: LogFields, text: string) => void;
  readonly warn: (fields: LogFields, text: string) => void;
  readonly error: (fields: LogFields, text: string) => void;
}

/** Written at once, so that the last line before a crash is there. */
export function createLog(bindings: LogFields): Log {
  const log = pino(
    {
      base: bindings,
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: 'message',
      formatters: { level: (level) => ({ level }) },
    },
    pino.destination({ dest: 1, sync: true }),
  );
  return {
    info: (fields, text) => log.info(fields, text),
    warn: (fields, text) => log.warn(fields, text),
    error: (fields, text) => log.error(fields, text),
  };
}
