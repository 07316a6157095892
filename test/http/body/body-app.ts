import express, { type Express } from 'express';
import { pino } from 'pino';
import { loadContract, type OperationId } from '../../../src/contract/index.ts';
import { readBody } from '../../../src/http/body/read-body.ts';
import { problemHandler } from '../../../src/http/middleware/problem-handler.ts';
import { requestId } from '../../../src/http/middleware/request-id.ts';
import { stateOf } from '../../../src/http/request-state.ts';

const { operations } = loadContract();

/** The real body reader of an operation, in front of a route that answers what was read. */
export function bodyApp(id: OperationId): Express {
  const operation = operations.get(id);
  if (operation === undefined) throw new Error(`There is no operation ${id}.`);
  const app = express();
  app.use(requestId(() => 'req_test'));
  app.post('/', readBody(operation), (_request, response) => {
    const { payload } = stateOf(response);
    response.json(
      payload.kind === 'document' ? { ...payload, bytes: payload.bytes.length } : payload,
    );
  });
  app.use(problemHandler(pino({ level: 'silent' })));
  return app;
}
