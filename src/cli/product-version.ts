import { readFileSync } from 'node:fs';

/** The version in package.json; the sources and the build stand equally deep below it. */
export function productVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  const facts: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const isKnown = typeof facts === 'object' && facts !== null && 'version' in facts;
  return isKnown ? String(facts.version) : 'unknown';
}
