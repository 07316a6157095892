import type { Readable } from 'node:stream';
import { shippedCatalogue } from '../../catalogue/index.ts';
import { catalogueId, compileCatalogue, rankInput } from '../../engine/index.ts';
import { rankingPage } from '../page/ranking-page.ts';
import { styleFor } from '../page/style.ts';
import { personFromSource } from '../person/person-from-source.ts';
import { readSource } from '../person/read-source.ts';
import { sha256 } from '../sha256.ts';
import { type RankFlags, rankOptions } from './rank-options.ts';

/** What the process around a command offers. */
export interface Surroundings {
  readonly stdin: Readable;
  readonly stdout: NodeJS.WriteStream;
  /** For what is not the answer. */
  readonly stderr: NodeJS.WriteStream;
  now(): Date;
}

/**
 * Ranks one file offline, with the engine and catalogue that ship with the project, and prints the
 * answer: a page for people, or with `--json` the very body that the server answers and a line end.
 *
 * @throws Failure for input or options that cannot be used.
 */
export async function rankFile(
  path: string,
  flags: RankFlags,
  surroundings: Surroundings,
): Promise<void> {
  const catalogue = shippedCatalogue();
  const options = rankOptions(flags, { catalogue, now: surroundings.now(), explain: 'full' });
  const source = await readSource(path, surroundings.stdin);
  const person = await personFromSource(source, options.asOf);
  const version = {
    id: catalogueId(catalogue, sha256),
    compiled: compileCatalogue(catalogue),
  };
  const { answer, body, receipt } = rankInput(version, person, options, sha256);
  const text = typeof person.hashed === 'string' ? person.hashed : null;
  const page = {
    answer,
    receipt,
    catalogue,
    sourceName: source.label,
    documentWarnings: person.document?.warnings ?? [],
    text,
  };
  const style = styleFor(surroundings.stdout, flags.ascii === true);
  surroundings.stdout.write(flags.json === true ? `${body}\n` : rankingPage(page, style));
}
