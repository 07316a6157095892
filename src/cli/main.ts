#!/usr/bin/env node
import { CommanderError } from 'commander';
import { Failure } from '../errors.ts';
import { createProgram } from './program.ts';

const unexpectedExit = 1;
const unusableExit = 2;

// Whoever reads our output may stop early (`teamfit rank cv.pdf | head -3`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : unexpectedExit);
});

const program = createProgram({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
});

try {
  await program.parseAsync();
} catch (thrown) {
  process.exitCode = report(thrown);
}

/** Says what went wrong on standard error and returns the exit code. */
function report(thrown: unknown): number {
  // Commander has written its own message, and ends --help in the same way.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : unusableExit;
  if (thrown instanceof Failure) {
    const faults = thrown.faults.map(({ pointer, message }) => `  ${pointer ?? ''} ${message}`);
    process.stderr.write(`${[`teamfit: ${thrown.message}`, ...faults].join('\n')}\n`);
    return unusableExit;
  }
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  process.stderr.write(`teamfit: unexpected: ${text}\n`);
  return unexpectedExit;
}
