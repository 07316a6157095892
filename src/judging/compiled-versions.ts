import { type Catalogue, type CompiledCatalogue, compileCatalogue } from '../engine/index.ts';

/** Compiled versions that are kept for the next receipt; each takes some megabytes. */
const keptVersions = 4;

/** The versions of the catalogue that this thread has compiled. */
export class CompiledVersions {
  /** Least recently asked first. */
  readonly #kept = new Map<string, CompiledCatalogue>();

  get(id: string): CompiledCatalogue | null {
    const compiled = this.#kept.get(id);
    if (compiled === undefined) return null;
    this.#keep(id, compiled);
    return compiled;
  }

  compile(id: string, catalogue: Catalogue): CompiledCatalogue {
    // The one that was asked for last differs least: most edits leave its words as they are.
    const latest = [...this.#kept.values()].at(-1) ?? null;
    const compiled = compileCatalogue(catalogue, latest);
    this.#keep(id, compiled);
    return compiled;
  }

  #keep(id: string, compiled: CompiledCatalogue): void {
    this.#kept.delete(id);
    this.#kept.set(id, compiled);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= keptVersions) break;
      this.#kept.delete(oldest);
    }
  }
}
