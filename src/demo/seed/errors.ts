/** Failures as LiteLLM records them: the class, the code, who said it, and what. */
import type { Random } from '../../effects/random.ts';
import { weighted } from './draw.ts';

export interface SeedError {
  readonly errorClass: string;
  readonly code: string;
  readonly message: string;
  /** False: the gateway itself refused, before a deployment was chosen. */
  readonly isFromProvider: boolean;
}

const error = (
  errorClass: string,
  code: string,
  message: string,
  isFromProvider = true,
): SeedError => ({ errorClass, code, message, isFromProvider });

const everyday: readonly [readonly [SeedError, number], ...(readonly [SeedError, number])[]] = [
  [
    error(
      'RateLimitError',
      '429',
      'Requests to the deployment have exceeded its token rate limit.',
    ),
    34,
  ],
  [error('Timeout', '408', 'Request timed out after 600.0 seconds.'), 12],
  [
    error('InternalServerError', '500', 'The server had an error while processing your request.'),
    9,
  ],
  [error('APIConnectionError', '500', 'Connection error.'), 5],
  [
    error(
      'ContextWindowExceededError',
      '400',
      "This model's maximum context length is 128000 tokens.",
    ),
    10,
  ],
  [
    error(
      'ContentPolicyViolationError',
      '400',
      'The response was filtered by the content management policy.',
    ),
    5,
  ],
  [error('BadRequestError', '400', "Invalid type for 'messages[2].content'."), 9],
  [
    error(
      'AuthenticationError',
      '401',
      'Authentication Error, Invalid proxy server token passed.',
      false,
    ),
    9,
  ],
  [
    error(
      'BudgetExceededError',
      '400',
      'Budget has been exceeded! Current cost: 251.3, Max budget: 250.0',
      false,
    ),
    7,
  ],
];

const drawEveryday = weighted(everyday, ([, weight]) => weight);

export const everydayError = (random: Random): SeedError => drawEveryday(random)[0];

export function outageError(random: Random): SeedError {
  return random() < 0.8
    ? error(
        'ServiceUnavailableError',
        '503',
        'The service is temporarily unable to process your request.',
      )
    : error(
        'InternalServerError',
        '500',
        'upstream connect error or disconnect/reset before headers.',
      );
}
