/** Failed requests: many of one class at one deployment are one thing to know, not many. */
import type { ExceptionSettings } from '../src/config/config.ts';
import { defineAlert } from '../src/define/define-alert.ts';
import { composeExceptions } from './exceptions/compose-exceptions.ts';
import { exceptionExamples } from './exceptions/exception-examples.ts';
import type { ExceptionDetail, ExceptionExtra } from './exceptions/exception-frame.ts';
import { findExceptions } from './exceptions/find-exceptions.ts';
import { readRowExtra } from './rows/row-extra.ts';

export default defineAlert<ExceptionSettings, ExceptionDetail, ExceptionExtra>({
  name: 'exception-alerts',
  alertTypes: ['llm_exceptions'],
  description: 'requests that failed, by deployment and kind of error',
  reads: 'failures in the spend log',
  needs: 'disable_error_logs off',
  settingsKey: 'llm_exceptions',
  settings: (config) => config.alerts.llm_exceptions,
  policy: (config) => config.alerts.llm_exceptions,
  look: findExceptions,
  enrich: async (news, context) => ({
    ...(await readRowExtra(news, context, { isOfModel: false, needsMessages: true })),
    isMessageHidden: context.config.gateway.hidesErrorMessages,
  }),
  compose: composeExceptions,
  tellsProgramsEach: true,
  examples: exceptionExamples,
});
