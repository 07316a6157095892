/** Why the service could not start, told to the person who started it. */
import { types } from 'node:util';
import { ConfigError } from './config.ts';
import { Failure } from './errors.ts';

/** What each error of the operating system or the database means here, and what helps. */
const advice: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is taken by another program. Stop it, or choose another: PORT=3001.',
  EADDRNOTAVAIL: 'This machine has no such address. Correct HOST; 127.0.0.1 always works.',
  ENOTFOUND: 'The host name is not known. Correct HOST; 127.0.0.1 always works.',
  EACCES: 'That is not permitted. Choose a port above 1023, or a DATA_DIR that you may write.',
  EPERM: 'That is not permitted. Choose a DATA_DIR that you may write.',
  EROFS: 'The disk is read-only. Choose a DATA_DIR that you may write.',
  ENOSPC: 'The disk is full. Free some space, or choose another DATA_DIR.',
  ENOTDIR: 'Part of the path is not a folder. Correct DATA_DIR.',
  EEXIST: 'There is a file in the place of the folder. Correct DATA_DIR.',
  '42501': 'The PostgreSQL user may not create tables. Grant it, or use another.',
};

/**
 * One clear line (a list for settings and facts) for what the person can mend; the whole stack for
 * anything else, which is a defect of the program.
 */
export function startFailureText(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof Failure) return `Teamfit cannot start: ${error.message}`;
  if (!types.isNativeError(error)) return `Teamfit cannot start: ${String(error)}`;
  if (error.name === 'CatalogueError') return `Teamfit cannot start. ${error.message}`;
  const told = causes(error).find(({ code }) => code in advice);
  if (told === undefined) return `Teamfit cannot start, by a defect:\n${error.stack}`;
  return `Teamfit cannot start: ${told.message}. ${advice[told.code]}`;
}

/** The error and what caused it, outermost first, of which the code is known. */
function causes(error: unknown): { readonly code: string; readonly message: string }[] {
  if (!types.isNativeError(error)) return [];
  const code = 'code' in error ? String(error.code) : '';
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [error.cause];
  const below = inner.flatMap(causes);
  // An aggregate of refused connections has no words of its own.
  const message = error.message || below[0]?.message || code;
  return [{ code, message: message.split('\n')[0] ?? code }, ...below];
}
