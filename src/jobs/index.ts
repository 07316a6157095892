/** The door of the jobs room: work that outlives a request. */
export { startWorker, type Worker } from './worker.ts';
