/** The program of a judging thread: takes one task after the other and answers each. */
import { hash } from 'node:crypto';
import type { Catalogue, NamedCatalogue } from '../engine/index.ts';
import { Failure } from '../errors.ts';
import { carryOut } from './carry-out.ts';
import { CompiledVersions } from './compiled-versions.ts';
import type { Order, Reply, Task } from './order.ts';

const versions = new CompiledVersions();
const digest = (utf8: string): string => hash('sha256', utf8);

/** Called by the pool. @public */
export function judge({ catalogueId, catalogueJson, orderJsons }: Task): readonly Reply[] {
  const compiled = versions.get(catalogueId) ?? compile(catalogueId, catalogueJson);
  if (compiled === null) return orderJsons.map(() => ({ kind: 'unknown-catalogue' }));
  return orderJsons.map((orderJson) => replyTo(orderJson, { id: catalogueId, compiled }));
}

function replyTo(orderJson: string, version: NamedCatalogue): Reply {
  try {
    // The pool's side wrote an Order as JSON, so this is one.
    return carryOut(JSON.parse(orderJson) as Order, version, digest);
  } catch (thrown) {
    if (thrown instanceof Failure) {
      const { code, message, faults } = thrown;
      return { kind: 'failed', code, message, faults };
    }
    return { kind: 'crashed', reason: thrown instanceof Error ? `${thrown.stack}` : `${thrown}` };
  }
}

function compile(id: string, catalogueJson: string | null) {
  // The pool's side wrote a Catalogue as JSON, so this is one.
  return catalogueJson === null
    ? null
    : versions.compile(id, JSON.parse(catalogueJson) as Catalogue);
}
