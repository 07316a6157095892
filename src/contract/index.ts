/** The door of the contract: its operations, its types and its judgement of requests. */
export type { Operation } from './document.ts';
export type * from './models.ts';
export type { BodyOf, ContractPaths, OperationId, PathOf, QueryOf, Schema } from './operations.ts';
export { type Contract, loadContract } from './validator.ts';
