/**
 * The API for programs, in Node and in browsers: calls typed by the contract, and what anybody can
 * check without trusting the server.
 */
export type { BodyOf, Schema } from '../contract/index.ts';
export { checkAssignments, type PlacementToCheck } from './check-assignments.ts';
export { type Client, createClient } from './create-client.ts';
export { eventHash, type TrailEvent } from './trail/event-hash.ts';
export type { TrailFault, TrailVerdict } from './trail/trail-check.ts';
export { ProblemAnswer, verifyTrail } from './trail/verify-trail.ts';
