import type { Contract } from '../../contract/index.ts';
import { Failure } from '../../errors.ts';

/** JSON Merge Patch (RFC 7396): members replace, null removes, lists are values. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), value));
  }
  return Object.fromEntries(merged);
}

/**
 * Merges a patch into what stands, and has the contract judge the whole as a draft. Throws
 * `invalid-request` with pointers that hold for the patch as well, since lists are replaced whole.
 */
export function patched(
  contract: Contract,
  draftName: 'CandidateDraft' | 'TeamDraft' | 'TechnologyDraft',
  current: object,
  patch: unknown,
): unknown {
  const merged = mergePatch(current, patch);
  const faults = contract.checkSchema(draftName, merged);
  if (faults === null) return merged;
  throw new Failure('invalid-request', 'What the patch makes is not valid; see errors.', faults);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
