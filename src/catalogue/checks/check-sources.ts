import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FaultList, type Place, placeWithin } from '../fact-file.ts';
import type { Facts } from '../read-facts.ts';

const fileName = 'SOURCES.md';

/** Every public source that a fact names has a row in SOURCES.md. */
export function checkSources(folder: string, facts: Facts, faults: FaultList): void {
  const ids = readSourceIds(folder);
  if (ids.size === 0) {
    const message = `${fileName} lists no sources; restore its table`;
    faults.faults.push({ file: fileName, line: 1, path: '', message });
    return;
  }
  const entries = [
    ...[facts.organisation, facts.role].filter((entry) => entry !== null),
    ...facts.offices,
    ...facts.teams,
    ...facts.technologies,
    ...facts.sharedSources.values(),
  ];
  for (const { value, place } of entries) checkValue(value, place, ids, faults);
}

/** Ids stand in the first column of the table, between backquotes. */
function readSourceIds(folder: string): ReadonlySet<string> {
  let text: string;
  try {
    text = readFileSync(join(folder, fileName), 'utf8');
  } catch {
    return new Set();
  }
  const rows = text.matchAll(/^\| `([a-z0-9-]+)` \|/gmu);
  return new Set([...rows].map((row) => row[1]).filter((id) => id !== undefined));
}

const prefix = 'public:';

/** Finds `sources` at any depth of an entry. */
function checkValue(
  value: unknown,
  place: Place,
  ids: ReadonlySet<string>,
  faults: FaultList,
): void {
  if (typeof value === 'string') {
    const isSource = place.path.includes('sources') && value.startsWith(prefix);
    if (!isSource || ids.has(value.slice(prefix.length))) return;
    faults.add(place, `unknown source "${value}"; add a row to ${fileName} or mend the id`);
  } else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) {
      checkValue(member, placeWithin(place, index), ids, faults);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      checkValue(member, placeWithin(place, key), ids, faults);
    }
  }
}
