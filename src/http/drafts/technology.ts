import type { TechnologyDraftModel } from '../../contract/index.ts';
import type { Technology } from '../../engine/index.ts';
import { Failure, type Fault } from '../../errors.ts';

/** A technology as sent, with what was left out filled in. */
export function technologyOfDraft(draft: TechnologyDraftModel): Technology {
  const { homograph } = draft;
  return {
    slug: draft.slug,
    name: draft.name,
    kind: draft.kind,
    aliases: draft.aliases ?? [],
    members: draft.members ?? [],
    homograph:
      homograph === undefined || homograph === null
        ? null
        : {
            bare: homograph.bare,
            risk: homograph.risk,
            near: homograph.near ?? [],
            reject: homograph.reject ?? [],
            rule: homograph.rule,
          },
    parents: draft.parents ?? [],
    relations: (draft.relations ?? []).map(({ technology, type, strength }) => ({
      technology,
      type,
      strength,
    })),
    evidence: evidenceOf(draft.evidence ?? []),
    status: draft.status ?? 'active',
    sources: draft.sources ?? [],
  };
}

/** Strengths by team. A team that is named twice would silently lose one of them. */
function evidenceOf(
  list: NonNullable<TechnologyDraftModel['evidence']>,
): Readonly<Record<string, number>> {
  const strengths = new Map<string, number>();
  const faults: Fault[] = [];
  list.forEach(({ team, strength }, index) => {
    if (strengths.has(team)) {
      const message = `The team ${team} is named twice. Keep one entry for each team.`;
      faults.push({ pointer: `/evidence/${index}/team`, code: 'repeated', message });
    }
    strengths.set(team, strength);
  });
  if (faults.length > 0) {
    throw new Failure('invalid-request', 'A team is named twice; see errors.', faults);
  }
  return Object.fromEntries(strengths);
}
