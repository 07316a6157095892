import { readFileSync } from 'node:fs';

/** Pages of memory are 4 KB on every Linux that Node is built for but some on ARM. */
const pageBytes = 4096;

/**
 * Resident memory of a process in bytes; null where the system has no /proc, where the heap limit
 * given to the process is the only cap.
 */
export function residentBytesOf(pid: number): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]);
    return Number.isFinite(pages) ? pages * pageBytes : null;
  } catch {
    return null;
  }
}
