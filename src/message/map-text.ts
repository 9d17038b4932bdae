/** The same document with every text of it changed; instants and numbers stay. Pure. */
export function mapText<Value>(value: Value, change: (text: string) => string): Value;
export function mapText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapText(item, change));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapText<unknown>(item, change)]),
  );
}
