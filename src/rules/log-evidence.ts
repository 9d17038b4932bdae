/**
 * What an alert about rows of the spend log rests on: the rows' window, and a read-only statement that
 * counts the same rows. Pure.
 */
import type { Evidence } from '../queries/evidence.ts';
import { utcText } from '../time/format-time.ts';
import type { DeploymentNames } from './deployment-key.ts';
import { apiHost } from './deployment-name.ts';

export interface LogEvidenceInputs {
  readonly what: string;
  /** Milliseconds since 1970; of the last row that is counted. */
  readonly from: number;
  readonly lastAt: number;
  readonly conditions: readonly string[];
  readonly rowCount: number;
}

export function logEvidence(inputs: LogEvidenceInputs): Evidence {
  const { what, from, lastAt, conditions, rowCount } = inputs;
  const start = new Date(from);
  // The column counts milliseconds.
  const end = new Date(lastAt + 1);
  const sql = [
    'select count(*)::float8 as row_count from "LiteLLM_SpendLogs"',
    `where "startTime" >= '${stampText(start)}' and "startTime" < '${stampText(end)}'`,
    ...conditions.map((condition) => `and ${condition}`),
  ].join(' ');
  return {
    what,
    window: { start: start.toISOString(), end: end.toISOString() },
    sql,
    expected: [{ row_count: rowCount }],
  };
}

/** A time stamp without zone, as the column is: UTC. */
const stampText = (instant: Date): string => utcText(instant).replace('T', ' ').replace('Z', '');

export const isFailureSql = `coalesce(status, metadata->>'status', 'success') = 'failure'`;
export const isAnswerSql = `coalesce(status, metadata->>'status', 'success') <> 'failure' and lower(coalesce(cache_hit, '')) <> 'true'`;

export function errorClassSql(errorClass: string | null): string {
  const column = "metadata#>>'{error_information,error_class}'";
  return errorClass === null ? `coalesce(${column}, '') = ''` : `${column} = ${quoted(errorClass)}`;
}

export function deploymentSql({ modelId, apiBase, model }: DeploymentNames): string {
  if (modelId !== null) return `model_id = ${quoted(modelId)}`;
  const place =
    apiBase === null
      ? "coalesce(api_base, '') = ''"
      : // No more of an address than its host: the rest may hold a key.
        `api_base like ${quoted(`%${apiHost(apiBase)}%`)}`;
  return `coalesce(model_id, '') = '' and ${place} and ${modelSql(model)}`;
}

export const modelSql = (model: string | null): string =>
  `coalesce(nullif(model_group, ''), model, '') = ${quoted(model ?? '')}`;

/** Of a key no more than finds it. */
export const apiKeySql = (apiKey: string): string =>
  apiKey === ''
    ? "coalesce(api_key, '') = ''"
    : `api_key like ${quoted(`${apiKey.slice(0, 12)}%`)}`;

/** The gateway itself refused. */
export const isRefusalSql =
  "(metadata#>>'{error_information,llm_provider}' = '' and coalesce(api_base, '') = '')";

export const oneOfSql = (column: string, values: readonly (string | null)[]): string =>
  `coalesce(${column}, '') in (${values.map((value) => quoted(value ?? '')).join(', ')})`;

/** As PostgreSQL reads it with `standard_conforming_strings`, which is its default. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
