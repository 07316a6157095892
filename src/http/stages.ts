import type { Operation } from '../contract/index.ts';
import { readBody } from './body/read-body.ts';
import { authentication, authorisation } from './middleware/authentication.ts';
import { hostHeader } from './middleware/host-header.ts';
import { quota } from './middleware/quota.ts';
import { requestId } from './middleware/request-id.ts';
import { requestLog } from './middleware/request-log.ts';
import { crossOrigin, securityHeaders } from './middleware/security-headers.ts';
import type { Step } from './request-state.ts';
import type { HttpDependencies } from './settings.ts';

/** What requests pass before their operation is asked. */
export interface Stages {
  /** For each request, whatever it asks for. */
  readonly everyRequest: readonly Step[];
  /** For operations that know keys and quotas. */
  readonly callerSteps: readonly Step[];
}

/** The middleware, in the order in which it runs. */
export function createStages(dependencies: HttpDependencies): Stages {
  const { services, log, settings, newRequestId } = dependencies;
  return {
    everyRequest: [
      requestId(newRequestId),
      requestLog(log),
      securityHeaders,
      hostHeader,
      crossOrigin(settings.corsOrigins),
    ],
    callerSteps: [authentication(services), quota(settings)],
  };
}

/** What a request of one operation passes after that and before the contract judges it. */
export function stepsBefore(operation: Operation, stages: Stages): readonly Step[] {
  return [
    ...(operation.takesKeys ? stages.callerSteps : []),
    authorisation(operation),
    readBody(operation),
  ];
}
