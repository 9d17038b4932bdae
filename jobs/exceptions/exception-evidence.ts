/** On what the count of an episode of failures rests. Pure. */
import type { Evidence } from '../../src/define/evidence.ts';
import { callerClasses } from '../../src/rules/failure-cause.ts';
import {
  apiKeySql,
  deploymentSql,
  errorClassSql,
  isFailureSql,
  isRefusalSql,
  logEvidence,
  oneOfSql,
} from '../../src/rules/log-evidence.ts';
import type { ExceptionDetail, ExceptionNews } from './exception-frame.ts';

/** `of` says whose failures they are. */
export function exceptionEvidence({ detail }: ExceptionNews, of: string): Evidence {
  const { from, lastAt, rowCount } = detail.tally;
  const conditions = detail.about === 'caller' ? ofCaller(detail) : ofDeployment(detail);
  return logEvidence({
    what: `Failed requests of ${of}`,
    from,
    lastAt,
    conditions: [isFailureSql, ...conditions],
    rowCount,
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
