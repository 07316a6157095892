// Starts another program and lives and dies with it. No package is needed, so it works before any
// is installed.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end and passes on the signals that this process gets. Resolves to its exit
 * code; 128 + n when signal n ended it, as shells count.
 */
export function runProgram(command, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    for (const signal of forwarded) process.on(signal, pass);
    const done = () => {
      for (const signal of forwarded) process.off(signal, pass);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (code, signal) => {
      done();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Runs a JavaScript file with the Node that runs this one. */
export function runNode(file, words = [], options = {}) {
  return runProgram(process.execPath, [...(options.nodeOptions ?? []), file, ...words], options);
}
