/** What overtakes what in front of a busy destination; higher goes first. */
import type { Severity } from '../message/message.ts';

const priorities: Readonly<Record<Severity, number>> = { info: 0, warning: 10, critical: 20 };

export const messagePriority = (severity: Severity): number => priorities[severity];
