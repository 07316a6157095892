import type { Caller } from '../../services/index.ts';

const dashboardScopes = ['teams:read', 'rankings:read', 'placements:read', 'decisions:read'];
const candidateScopes = ['candidates:read', 'candidates:write'];
const recruiterScopes = [
  ...dashboardScopes,
  'rankings:write',
  'placements:write',
  'decisions:write',
  ...candidateScopes,
  'keys:candidates',
];

/** What each role may do; the contract names the scopes that an operation needs. */
const scopes: Readonly<Record<Caller['role'], ReadonlySet<string>>> = {
  admin: new Set([
    ...recruiterScopes,
    'teams:write',
    'audit:read',
    'audit:write',
    'model:write',
    'keys:manage',
  ]),
  recruiter: new Set(recruiterScopes),
  dashboard: new Set(dashboardScopes),
  // Of their own person alone; `authorisation` sees to that.
  candidate: new Set([...candidateScopes, 'rankings:read']),
};

export function scopesOf(role: Caller['role']): ReadonlySet<string> {
  return scopes[role];
}
