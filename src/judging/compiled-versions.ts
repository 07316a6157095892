import { compileCatalogue, type NamedCatalogue } from '../engine/index.ts';
import type { JudgedCatalogue } from './judge.ts';

/** Compiled versions that are kept for the next receipt; each takes some megabytes. */
const keptVersions = 4;

/** One name for a version of the catalogue with its parameters. */
export function versionName({ id, parameters }: JudgedCatalogue): string {
  return parameters === undefined ? id : `${id} ${parameters.id}`;
}

/** The versions of the catalogue that this thread has compiled, each with its parameters. */
export class CompiledVersions {
  /** Least recently asked first. */
  readonly #kept = new Map<string, NamedCatalogue>();

  get(name: string): NamedCatalogue | null {
    const version = this.#kept.get(name);
    if (version === undefined) return null;
    this.#keep(name, version);
    return version;
  }

  compile(judged: JudgedCatalogue): NamedCatalogue {
    const { id, catalogue, parameters } = judged;
    // The one that was asked for last differs least: most edits leave its words as they are.
    const latest = [...this.#kept.values()].at(-1)?.compiled ?? null;
    const version = { id, compiled: compileCatalogue(catalogue, latest, parameters?.values) };
    this.#keep(versionName(judged), version);
    return version;
  }

  #keep(name: string, version: NamedCatalogue): void {
    this.#kept.delete(name);
    this.#kept.set(name, version);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= keptVersions) break;
      this.#kept.delete(oldest);
    }
  }
}
