/** Whose fault the rows of a note are, for alerts. */
export { callerClasses, isCallerError, isUnknownCaller } from '../usage/caller-error.ts';
