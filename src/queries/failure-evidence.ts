/** The statement that counts again the failures of an outage, as text: anybody may run it. Pure. */

export interface EvidencePlace {
  readonly kind: 'deployment' | 'model';
  readonly model: string | null;
  readonly modelId: string | null;
  readonly apiBase: string | null;
}

/** As `failureKind` does: by the status, or by the class where there is none. */
const classes = [
  ...['Timeout', 'APITimeoutError', 'APIConnectionError', 'APIError', 'BadGatewayError'],
  ...['InternalServerError', 'ServiceUnavailableError', 'MidStreamFallbackError'],
];

/** Returns one row: requests, and of these the failures of the provider. */
export function failureEvidenceSql(
  places: readonly EvidencePlace[],
  { start, end }: { readonly start: Date; readonly end: Date },
): string {
  const error = (name: string): string => `metadata #>> '{error_information,${name}}'`;
  const status = error('error_code');
  return [
    'select count(*)::float8 as request_count,',
    `  (count(*) filter (where coalesce(status, metadata ->> 'status') = 'failure'`,
    `    and not (${error('llm_provider')} = '' and coalesce(api_base, '') = '')`,
    ...(places.some(isModel)
      ? [`    and coalesce(model_id, '') = '' and coalesce(api_base, '') = ''`]
      : []),
    `    and (${status} ~ '^(408|[5-9][0-9][0-9])$'`,
    `      or (coalesce(${status}, '') !~ '^[4-9][0-9][0-9]$'`,
    `        and ${error('error_class')} in (${classes.map(quoted).join(', ')})))))::float8 as failure_count`,
    `from "LiteLLM_SpendLogs"`,
    `where "startTime" >= ${quoted(stampText(start))} and "startTime" < ${quoted(stampText(end))}`,
    `  and (${places.map(condition).join('\n    or ')})`,
  ].join('\n');
}

const isModel = ({ kind }: EvidencePlace): boolean => kind === 'model';

function condition({ kind, model, modelId, apiBase }: EvidencePlace): string {
  const name = `coalesce(nullif(model_group, ''), model) = ${quoted(model ?? '')}`;
  if (kind === 'model') return name;
  if (modelId !== null) return `model_id = ${quoted(modelId)}`;
  return `(coalesce(model_id, '') = '' and api_base = ${quoted(apiBase ?? '')} and ${name})`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const stampText = (at: Date): string => at.toISOString().slice(0, 19).replace('T', ' ');
