/** Names and types of the operations, taken from the contract's generated types. */
import type { components, operations, paths } from './generated/openapi.ts';

export type OperationId = keyof operations;

/** All paths with their methods, as typed clients take them. */
export type ContractPaths = paths;

type Schemas = components['schemas'];

/** A schema of the contract by its name. */
export type Schema<Name extends keyof Schemas> = Schemas[Name];

/** Query parameters of an operation after coercion; all of them are optional. */
export type QueryOf<Id extends OperationId> = operations[Id]['parameters'] extends {
  readonly query?: infer Query;
}
  ? NonNullable<Query>
  : Record<never, never>;

/** Path parameters of an operation. */
export type PathOf<Id extends OperationId> = operations[Id]['parameters'] extends {
  readonly path: infer Path;
}
  ? Path
  : Record<never, never>;

/** The JSON body of an operation; `never` when it takes none. */
export type BodyOf<Id extends OperationId> = operations[Id] extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer Body } };
}
  ? Body
  : never;
