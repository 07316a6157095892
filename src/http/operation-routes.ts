import type { Express } from 'express';
import type { Operation, OperationId } from '../contract/index.ts';
import { Failure } from '../errors.ts';
import type { Handler, Tools } from './call.ts';
import { handlers } from './handlers/index.ts';
import type { Step } from './request-state.ts';
import { runOperation } from './run-operation.ts';
import { type Stages, stepsBefore } from './stages.ts';

/**
 * Mounts every operation of the contract, path by path; other methods of a path are answered with
 * Allow. The order is the contract's: a path in words stands there before one with a name in the
 * same place, and Express tries routes one by one, so that the main job comes first.
 */
export function mountOperations(app: Express, stages: Stages, tools: Tools): void {
  for (const [path, operations] of byPath(tools.contract.operations.values())) {
    for (const operation of operations) {
      const run = runOperation(operation, handlerOf(operation.id), tools);
      app[operation.method](path, ...stepsBefore(operation, stages), run);
    }
    const methods = operations.flatMap(({ method }) =>
      method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()],
    );
    app.all(path, otherMethods([...methods, 'OPTIONS']));
  }
}

function byPath(operations: Iterable<Operation>): ReadonlyMap<string, readonly Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const path = expressPath(operation.path);
    groups.set(path, [...(groups.get(path) ?? []), operation]);
  }
  return groups;
}

function handlerOf<Id extends OperationId>(id: Id): Handler<Id> {
  return handlers[id];
}

/** `/v1/teams/{team}` as Express writes it. */
function expressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

/** Refuses the methods that a path does not take, and answers OPTIONS. */
export function otherMethods(methods: readonly string[]): Step {
  const allow = [...new Set(methods)].join(', ');
  return (request, response) => {
    response.setHeader('Allow', allow);
    if (request.method === 'OPTIONS') {
      response.setHeader('Cache-Control', 'no-store');
      response.writeHead(204).end();
      return;
    }
    const message = `${request.method} is not taken at ${request.path}. Use ${allow}.`;
    throw new Failure('method-not-allowed', message);
  };
}

/** The answer to addresses that lead nowhere. */
export const unknownRoute: Step = (request) => {
  const path = request.path.slice(0, 200);
  const message = `Nothing is at ${path}. The API begins at /v1; /docs lists all of it.`;
  throw new Failure('not-found', message);
};
