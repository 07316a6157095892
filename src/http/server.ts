import express, { type Express } from 'express';
import { type Contract, loadContract } from '../contract/index.ts';
import { docsPage } from './docs-page.ts';
import { problemHandler } from './middleware/problem-handler.ts';
import { mountOperations, unknownRoute } from './operation-routes.ts';
import type { HttpDependencies } from './settings.ts';
import { createStages } from './stages.ts';

export { createHttpServer } from './http-server.ts';
export type { HttpDependencies, HttpSettings } from './settings.ts';
/** For the bench, which puts a bare route behind the same middleware. @public */
export { createStages } from './stages.ts';

/** The whole server, on no port yet: `createHttpServer` wraps it for listening. */
export function createServer(
  dependencies: HttpDependencies,
  contract: Contract = loadContract(),
): Express {
  const { services, log, settings, now } = dependencies;
  const stages = createStages(dependencies);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', settings.trustProxy);

  app.use(...stages.everyRequest);
  mountOperations(app, stages, { services, contract, now, log });
  app.use(docsPage());
  app.use(unknownRoute);
  app.use(problemHandler(log));
  return app;
}
