import type { HybridRule, Office, Organisation } from '../catalogue.ts';
import type { Location, WorkMode, WorkModeVerdict } from '../ranking.ts';
import { greatCircleKm, type Point } from './great-circle.ts';

/** Offices that no source confirms: the catalogue asks that a person confirm them before use. */
const unconfirmedPresence = 'unverified';

const unknownMode: WorkModeVerdict = { mode: 'unknown', nearestOffice: null, distanceKm: null };

interface Nearest {
  readonly office: Office;
  /** Steps of 0.1. */
  readonly distanceKm: number;
}

/**
 * Applies the hybrid rule: `remote` at the threshold or farther from the nearest office, `office`
 * nearer, `uncertain` close to the line. It is also `uncertain` where the answer hangs on an office
 * that no source confirms, and `unknown` without a location, a rule or an office.
 */
export function judgeWorkMode(
  organisation: Organisation,
  location: Location | null,
): WorkModeVerdict {
  const point = location === null ? null : pointOf(location, organisation.offices);
  if (point === null) return unknownMode;
  const nearest = nearestOf(organisation.offices, point);
  if (nearest === null) return unknownMode;
  return {
    mode:
      organisation.hybrid === null
        ? 'unknown'
        : modeOf(organisation, organisation.hybrid, nearest, point),
    nearestOffice: nearest.office.slug,
    distanceKm: nearest.distanceKm,
  };
}

function modeOf(
  organisation: Organisation,
  rule: HybridRule,
  nearest: Nearest,
  point: Point,
): WorkMode {
  const mode = modeAt(nearest.distanceKm, rule);
  if (nearest.office.presence !== unconfirmedPresence) return mode;
  const confirmed = nearestOf(organisation.offices.filter(isConfirmed), point);
  // Without the unconfirmed office the person would be far from any: remote, unless one is near.
  const otherwise = confirmed === null ? 'remote' : modeAt(confirmed.distanceKm, rule);
  return mode === otherwise ? mode : 'uncertain';
}

function modeAt(distanceKm: number, rule: HybridRule): WorkMode {
  if (Math.abs(distanceKm - rule.thresholdKm) <= rule.uncertainKm) return 'uncertain';
  return distanceKm >= rule.thresholdKm ? 'remote' : 'office';
}

function isConfirmed(office: Office): boolean {
  return office.presence !== unconfirmedPresence;
}

/** Ties go to the smaller slug, so that the order of offices never matters. */
function nearestOf(offices: readonly Office[], point: Point): Nearest | null {
  let nearest: Nearest | null = null;
  for (const office of offices) {
    const distanceKm = Math.round(greatCircleKm(point, office) * 10) / 10;
    const isNearer =
      nearest === null ||
      distanceKm < nearest.distanceKm ||
      (distanceKm === nearest.distanceKm && office.slug < nearest.office.slug);
    if (isNearer) nearest = { office, distanceKm };
  }
  return nearest;
}

/** A city is known when an office of the catalogue stands there; null otherwise. */
function pointOf(location: Location, offices: readonly Office[]): Point | null {
  if (!('city' in location)) return location;
  return officeIn(location.city, offices);
}

/** Whether a city names a place of its own, as `location.city` may. */
export function isOfficeCity(city: string, offices: readonly Office[]): boolean {
  return officeIn(city, offices) !== null;
}

function officeIn(city: string, offices: readonly Office[]): Office | null {
  const wanted = folded(city);
  return offices.find((office) => cityForms(office).includes(wanted)) ?? null;
}

/** "New York", "New York City", "new-york-city", "New York City, New York", "Dublin, IE". */
function cityForms(office: Office): readonly string[] {
  const city = folded(office.city);
  const names = [city, folded(office.slug), city.replace(/ city$/, '')];
  const places = [office.region, office.country].map(folded);
  return names.flatMap((name) => [name, ...places.map((place) => `${name} ${place}`)]);
}

/** Without accents, case and punctuation; words one space apart. */
function folded(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
