/** Reads the parts that a report can do without, and keeps the names of those that were cut. */
import type { ReadSection } from '../database/read-section.ts';

export interface OptionalSections {
  /** What was read; null when the database took too long over it. */
  readonly section: <Value>(name: string, read: () => Promise<Value>) => Promise<Value | null>;
  /** Names a part that cannot be read because one that it rests on was cut. */
  readonly leaveOut: (name: string) => null;
  /** The names of those that are missing, in the order in which they were asked for. */
  readonly missing: readonly string[];
}

export function optionalSections(readSection: ReadSection): OptionalSections {
  const missing: string[] = [];
  const leaveOut = (name: string): null => {
    missing.push(name);
    return null;
  };
  return {
    missing,
    leaveOut,
    section: async (name, read) => {
      const reading = await readSection(read);
      return reading.isCut ? leaveOut(name) : reading.value;
    },
  };
}
