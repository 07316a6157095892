import type { Team, Technology } from '../../src/engine/index.ts';

/** A team that fits into the shipped catalogue. */
export const riskPlatform: Team = {
  slug: 'risk-platform',
  organisation: 'stripe-infrastructure',
  name: 'Risk Platform',
  aliases: ['Fraud Platform'],
  mission: 'Scores payments.',
  focusAreas: [
    { slug: 'models', name: 'Models', summary: '', technologies: ['python'], sources: [] },
  ],
  technologies: [
    { technology: 'python', importance: 'core', focusArea: 'models', sources: [] },
    { technology: 'trino', importance: 'used', focusArea: null, sources: [] },
  ],
  responsibilities: [],
  signals: [],
  contrasts: [],
  interests: [],
  seats: 2,
  status: 'active',
  sources: [],
};

/** A technology that fits into the shipped catalogue. */
export const frobnicator: Technology = {
  slug: 'frobnicator',
  name: 'Frobnicator',
  kind: 'data-tool',
  aliases: ['Frobnication Engine'],
  members: [],
  homograph: null,
  parents: [],
  relations: [],
  evidence: { 'data-infrastructure': 0.9 },
  status: 'active',
  sources: [],
};
