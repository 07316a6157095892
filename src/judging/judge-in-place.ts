import type { Digest } from '../engine/index.ts';
import { carryOut } from './carry-out.ts';
import { CompiledVersions, versionName } from './compiled-versions.ts';
import type { Judge, JudgedCatalogue } from './judge.ts';
import { judgeOf } from './judge-of.ts';

/** Judges on the thread that asks: nothing to start, and everything else waits meanwhile. */
export function createJudgeInPlace(digest: Digest): Judge {
  const versions = new CompiledVersions();
  const named = (version: JudgedCatalogue) =>
    versions.get(versionName(version)) ?? versions.compile(version);
  return judgeOf({
    carryOut: async (version, order) => carryOut(order, named(version), digest),
    prepare: async (version) => void named(version),
    close: async () => undefined,
  });
}
