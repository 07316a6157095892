import {
  areOfThisEngine,
  canonicalJson,
  type NamedParameters,
  namedParameters,
  type RankingParameters,
  rankingParameters,
} from '../engine/index.ts';
import type { Transaction } from './database.ts';
import type { NewEvent } from './events.ts';
import type { ParameterVersion as Row } from './generated/client.ts';
import type { ParameterVersion } from './parameters.ts';
import { sha256 } from './sha256.ts';

export const shipped: NamedParameters = namedParameters(rankingParameters, sha256);

/**
 * Keeps the shipped parameters for good, and puts them into force unless somebody has put others
 * there: a release's own parameters follow those of the release before.
 *
 * @returns What the trail says of it, null when the same parameters stay in force.
 */
export async function seedParameters(
  tx: Transaction,
  inForce: string | null,
  at: Date,
): Promise<NewEvent | null> {
  const { id, values } = shipped;
  const data = { id, content: canonicalJson(values), createdAt: at } as const;
  await tx.parameterVersion.createMany({
    data: [{ ...data, origin: 'shipped' }],
    skipDuplicates: true,
  });
  if (inForce === id) return null;
  const before = inForce === null ? null : await readParameters(tx, inForce);
  if (before?.origin === 'uploaded') return null;
  await putIntoForce(tx, id, at);
  return activatedParameters(id, inForce);
}

/** What the trail says of parameters that come into force. */
export function activatedParameters(id: string, before: string | null): NewEvent {
  const data = { parameters: id, before };
  return { type: 'parameters.activated', subjects: [id], data };
}

/** The caller holds the pointer, and tells that the state of all facts is another. */
export async function putIntoForce(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.parameterVersion.update({ where: { id }, data: { activatedAt: at } });
  await tx.cataloguePointer.update({ where: { only: true }, data: { parametersId: id } });
}

/** Null for a version that there is not, or that this engine cannot count with. */
export async function readParameters(
  tx: Transaction,
  id: string,
): Promise<ParameterVersion | null> {
  const row = await tx.parameterVersion.findUnique({ where: { id } });
  return row === null ? null : versionOf(row);
}

export function versionOf(row: Row): ParameterVersion | null {
  // The content was written from parameters and is immutable since.
  const values = JSON.parse(row.content) as RankingParameters;
  if (!areOfThisEngine(values)) return null;
  return {
    id: row.id,
    values,
    origin: row.origin,
    note: row.note,
    createdAt: row.createdAt.toISOString(),
    activatedAt: row.activatedAt?.toISOString() ?? null,
  };
}
