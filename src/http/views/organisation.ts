import type { OrganisationModel } from '../../contract/index.ts';
import type { HybridRule, Organisation, Role } from '../../engine/index.ts';

export function organisationView(organisation: Organisation): OrganisationModel {
  const { role, hybrid } = organisation;
  return {
    object: 'organisation',
    slug: organisation.slug,
    name: organisation.name,
    mission: organisation.mission,
    notes: organisation.notes,
    role: role === null ? null : roleView(role),
    hybrid: hybrid === null ? null : hybridView(hybrid),
    offices: organisation.offices.map((office) => ({
      slug: office.slug,
      city: office.city,
      region: office.region,
      country: office.country,
      lat: office.lat,
      lon: office.lon,
      presence: office.presence,
      note: office.note,
      sources: office.sources,
    })),
    sources: organisation.sources,
  };
}

function roleView(role: Role): NonNullable<OrganisationModel['role']> {
  return {
    slug: role.slug,
    title: role.title,
    company: role.company,
    requirements: role.requirements.map(({ id, level, text, technologies, kind, sources }) => ({
      id,
      level,
      text,
      technologies,
      kind,
      sources,
    })),
    years_minimum: role.yearsMinimum,
    languages_named: role.languagesNamed,
    languages_like: role.languagesLike,
    responsibilities: role.responsibilities.map(({ id, text, technologies, sources }) => ({
      id,
      text,
      technologies,
      sources,
    })),
    key_skills: role.keySkills.map(({ label, technology, order, sources }) => ({
      label,
      technology,
      order,
      sources,
    })),
    pay: payView(role.pay),
    benefits:
      role.benefits === null
        ? null
        : { items: role.benefits.items, sources: role.benefits.sources },
    sources: role.sources,
  };
}

function payView(pay: Role['pay']): NonNullable<OrganisationModel['role']>['pay'] {
  if (pay === null) return null;
  return {
    currency: pay.currency,
    period: pay.period,
    base_min: pay.baseMin,
    base_max: pay.baseMax,
    applies_to: pay.appliesTo,
    note: pay.note,
    sources: pay.sources,
  };
}

function hybridView(hybrid: HybridRule): NonNullable<OrganisationModel['hybrid']> {
  return {
    threshold_km: hybrid.thresholdKm,
    threshold_miles: hybrid.thresholdMiles,
    uncertain_km: hybrid.uncertainKm,
    office_presence_min_percent: hybrid.officePresenceMinPercent,
    rule: hybrid.rule,
    notes: hybrid.notes,
    variations: hybrid.variations.map(({ office, presencePercent, appliesTo, sources }) => ({
      office,
      presence_percent: presencePercent,
      applies_to: appliesTo,
      sources,
    })),
    sources: hybrid.sources,
  };
}
