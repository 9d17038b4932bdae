/**
 * Whether a failed request was its caller's fault: refused by the gateway itself, or asked for what cannot be
 * answered. No provider is in trouble then. Pure.
 */

export interface FailureFacts {
  readonly errorClass: string | null;
  /** The HTTP status, as text. */
  readonly errorCode: string | null;
  readonly isRefusal: boolean;
}

// https://docs.litellm.ai/docs/exception_mapping; a 401, 403 or 404 of a provider is the gateway's own setup.
export const callerClasses: readonly string[] = [
  'BadRequestError',
  'BudgetExceededError',
  'ContentPolicyViolationError',
  'ContextWindowExceededError',
  'HTTPException',
  'ImageFetchError',
  'InvalidRequestError',
  'JSONSchemaValidationError',
  'RejectedRequestError',
  'UnprocessableEntityError',
  'UnsupportedParamsError',
];
const callerCodes: ReadonlySet<string> = new Set(['400', '413', '415', '422']);

export function isCallerError({ errorClass, errorCode, isRefusal }: FailureFacts): boolean {
  if (isRefusal) return true;
  if (errorClass === null) return callerCodes.has(errorCode ?? '');
  // Some providers answer a request that they cannot read with 500.
  return callerClasses.includes(errorClass) && !/^5\d\d$/.test(errorCode ?? '');
}

/** Nobody knows whose request that was: its key is none. */
export const isUnknownCaller = ({ errorCode, isRefusal }: FailureFacts): boolean =>
  isRefusal && errorCode === '401';
