import type { Catalogue, Organisation, Requirement, Role, Slug } from '../catalogue.ts';
import type { Profile, ReadSkill } from '../profile.ts';
import type { RequirementStatus, RequirementVerdict } from '../ranking.ts';
import { type RequirementPlan, requirementPlan } from './requirement-plan.ts';

export interface RequirementsVerdict {
  /** In the order of the role; empty when the organisation has no role. */
  readonly requirements: readonly RequirementVerdict[];
  /** False when years or language are not met, else null when one is not evidenced, else true. */
  readonly meetsMinimum: boolean | null;
}

/** The id under which a verdict shows the words that state the total years. */
const yearsEvidenceId = 'years-of-experience';

/**
 * Judges a role's requirements, apart from any fit. Only what the profile supports, or has and is
 * leaving behind, counts; what is wanted or denied does not. Ids in `without` are left out.
 */
export function judgeRequirements(
  catalogue: Catalogue,
  organisation: Organisation,
  profile: Profile,
  without: readonly string[],
): RequirementsVerdict {
  if (organisation.role === null) return { requirements: [], meetsMinimum: null };
  const plan = requirementPlan(catalogue, organisation, organisation.role);
  const skills = profile.skills.filter((skill) => counts(skill, without));
  const titles = profile.titles.filter(({ slug }) => !without.includes(slug));
  const requirements = plan.role.requirements.map((requirement, index) => {
    switch (requirement.kind) {
      case 'years':
        return judgeYears(requirement, plan, { ...profile, titles }, skills);
      case 'language':
        return judgeLanguage(requirement, plan, skills);
      case 'evidence':
        return judgeEvidence(requirement, plan.satisfying[index], skills);
    }
  });
  return { requirements, meetsMinimum: meetsMinimum(plan.role, requirements) };
}

function counts(skill: ReadSkill, without: readonly string[]): boolean {
  const isHeld = skill.polarity === 'supports' || skill.polarity === 'leaving';
  return isHeld && !without.includes(skill.technology);
}

/**
 * A total decides. Without one, the years of any one skill are years of work as well and can meet
 * the minimum; since they may be only a part of the whole, too few of them miss nothing. Years of
 * somebody who tells of other professions alone, and of no language in a job, are not years of
 * software.
 */
function judgeYears(
  requirement: Requirement,
  { role, otherTitles, languages }: RequirementPlan,
  { titles, years, yearsSpans }: Profile,
  skills: readonly ReadSkill[],
): RequirementVerdict {
  const isOther = titles.length > 0 && titles.every(({ slug }) => otherTitles.has(slug));
  const hasProgrammed = skills.some((skill) => languages.has(skill.technology) && isWork(skill));
  if (isOther && !hasProgrammed) return verdict(requirement, 'not_evidenced', []);
  if (years === null) {
    const long = skills.filter((skill) => isWorkFor(skill, role.yearsMinimum));
    return verdict(requirement, long.length > 0 ? 'met' : 'not_evidenced', shown(long));
  }
  const evidence = [{ id: yearsEvidenceId, spans: yearsSpans }];
  return verdict(requirement, years >= role.yearsMinimum ? 'met' : 'not_met', evidence);
}

/** Years in projects of one's own are not professional. */
function isWork({ context, years }: ReadSkill): boolean {
  return context !== 'project' && years !== null;
}

function isWorkFor(skill: ReadSkill, minimum: number): boolean {
  return isWork(skill) && (skill.years ?? 0) >= minimum;
}

function judgeLanguage(
  requirement: Requirement,
  plan: RequirementPlan,
  skills: readonly ReadSkill[],
): RequirementVerdict {
  const accepted = skills.filter((skill) => plan.accepted.has(skill.technology));
  if (accepted.length > 0) return verdict(requirement, 'met', shown(accepted));
  const others = skills.filter((skill) => plan.languages.has(skill.technology));
  if (others.length > 0) return verdict(requirement, 'not_met', shown(others));
  return verdict(requirement, 'not_evidenced', []);
}

function judgeEvidence(
  requirement: Requirement,
  satisfying: ReadonlySet<Slug> | undefined,
  skills: readonly ReadSkill[],
): RequirementVerdict {
  const found = skills.filter((skill) => satisfying?.has(skill.technology) === true);
  return verdict(requirement, found.length > 0 ? 'met' : 'not_evidenced', shown(found));
}

/** Supporting and leaving mentions of one technology are one piece of evidence. */
function shown(skills: readonly ReadSkill[]): RequirementVerdict['evidence'] {
  const ids = [...new Set(skills.map((skill) => skill.technology))];
  return ids.map((id) => ({
    id,
    spans: skills.filter((skill) => skill.technology === id).flatMap((skill) => skill.spans),
  }));
}

function verdict(
  { id, level }: Requirement,
  status: RequirementStatus,
  evidence: RequirementVerdict['evidence'],
): RequirementVerdict {
  return { id, level, status, evidence };
}

function meetsMinimum(role: Role, verdicts: readonly RequirementVerdict[]): boolean | null {
  const deciding = verdicts.filter((_, index) => decides(role.requirements[index]));
  if (deciding.length === 0) return null;
  if (deciding.some(({ status }) => status === 'not_met')) return false;
  return deciding.some(({ status }) => status === 'not_evidenced') ? null : true;
}

function decides(requirement: Requirement | undefined): boolean {
  return requirement?.level === 'minimum' && requirement.kind !== 'evidence';
}
