/** On what the count of an episode of failures rests. Pure. */
import { callerClasses } from '../../src/rules/failure-cause.ts';
import {
  apiKeySql,
  deploymentSql,
  type Evidence,
  errorClassSql,
  isFailureSql,
  isRefusalSql,
  logEvidence,
  oneOfSql,
} from '../../src/rules/log-evidence.ts';
import type { ExceptionDetail, ExceptionExtra, ExceptionNews } from './exception-frame.ts';

export function exceptionEvidence(
  { subject, detail }: ExceptionNews,
  { requestCounts }: Pick<ExceptionExtra, 'requestCounts'>,
): Evidence {
  const { from, lastAt, rowCount, apiKeys, teamIds } = detail.tally;
  const conditions = detail.about === 'caller' ? ofCaller(detail) : ofDeployment(detail);
  return logEvidence({
    from,
    lastAt,
    conditions: [isFailureSql, ...conditions],
    numbers: {
      failures: rowCount,
      requests: requestCounts.get(subject) ?? null,
      keys: apiKeys.length,
      teams: teamIds.length,
    },
    expects: rowCount,
  });
}

const ofDeployment = (detail: ExceptionDetail): readonly string[] => [
  deploymentSql(detail),
  errorClassSql(detail.errorClass),
];

function ofCaller({ apiKey }: ExceptionDetail): readonly string[] {
  const isUnknown = "metadata#>>'{error_information,error_code}' = '401'";
  if (apiKey === null) return [isRefusalSql, isUnknown];
  const isOfCaller = oneOfSql("metadata#>>'{error_information,error_class}'", callerClasses);
  return [
    apiKeySql(apiKey),
    `(${isOfCaller} or ${isRefusalSql})`,
    `not (${isRefusalSql} and ${isUnknown})`,
  ];
}
