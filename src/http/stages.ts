import { authentication } from './middleware/authentication.ts';
import { quota } from './middleware/quota.ts';
import { requestId } from './middleware/request-id.ts';
import { requestLog } from './middleware/request-log.ts';
import { crossOrigin, securityHeaders } from './middleware/security-headers.ts';
import type { Step } from './request-state.ts';
import type { HttpDependencies } from './settings.ts';

/** What every request passes before its operation is asked; the bench mounts a bare route behind. */
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
      crossOrigin(settings.corsOrigins),
    ],
    callerSteps: [authentication(services), quota(settings)],
  };
}
