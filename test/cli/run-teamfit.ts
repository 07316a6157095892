import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built program, as `npx teamfit` starts it. */
export const teamfitProgram = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program to its end, `input` on its standard input. */
export function runTeamfit(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [teamfitProgram, ...args]);
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(error).toString('utf8'),
      });
    });
    // A program that ends before it has read its input is part of what is tested.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
