/**
 * Whose fault a failed request is, by the status that its error has, or else by LiteLLM's class of it.
 * Pure.
 */

/**
 * `provider` and `timeout`: what LiteLLM counts as an outage, 500 and above and 408. `limit`: a provider's
 * rate limit. `caller`: any other answer of 400 to 499. `refusal`: the gateway asked no provider.
 */
export type FailureKind = 'provider' | 'timeout' | 'limit' | 'caller' | 'refusal' | 'unknown';

export interface FailureFacts {
  readonly errorClass: string | null;
  readonly errorCode: string | null;
  readonly isRefusal: boolean;
}

const kindOfClass: ReadonlyMap<string, FailureKind> = new Map(
  Object.entries<FailureKind>({
    Timeout: 'timeout',
    APITimeoutError: 'timeout',
    APIConnectionError: 'provider',
    APIError: 'provider',
    BadGatewayError: 'provider',
    InternalServerError: 'provider',
    ServiceUnavailableError: 'provider',
    MidStreamFallbackError: 'provider',
    RateLimitError: 'limit',
    AuthenticationError: 'caller',
    BadRequestError: 'caller',
    ContentPolicyViolationError: 'caller',
    ContextWindowExceededError: 'caller',
    ImageFetchError: 'caller',
    InvalidRequestError: 'caller',
    JSONSchemaValidationError: 'caller',
    NotFoundError: 'caller',
    PermissionDeniedError: 'caller',
    UnprocessableEntityError: 'caller',
    UnsupportedParamsError: 'caller',
  }),
);

export function failureKind({ errorClass, errorCode, isRefusal }: FailureFacts): FailureKind {
  if (isRefusal) return 'refusal';
  const status = /^\d{3}$/.test(errorCode ?? '') ? Number(errorCode) : null;
  if (status === null || status < 400) return kindOfClass.get(errorClass ?? '') ?? 'unknown';
  if (status === 408) return 'timeout';
  if (status === 429) return 'limit';
  return status >= 500 ? 'provider' : 'caller';
}

/** Whether LiteLLM counts it towards an outage. */
export const isOutageFailure = (facts: FailureFacts): boolean => {
  const kind = failureKind(facts);
  return kind === 'provider' || kind === 'timeout';
};
