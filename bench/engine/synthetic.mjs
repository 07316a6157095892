import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const seed = 20261122;
/** What a team of the shipped catalogue lists, about. */
const technologiesOfTeam = 110;
const importances = ['core', 'core', 'used', 'used', 'adjacent'];

function dice(start) {
  const generator = xoroshiro128plus(start);
  const below = (limit) => uniformInt(generator, 0, limit - 1);
  return { below, pick: (rows) => rows[below(rows.length)] };
}

/** As many different rows as asked for. */
function someOf(rows, count, { below }) {
  const left = [...rows];
  return Array.from({ length: count }, () => left.splice(below(left.length), 1)[0]);
}

/**
 * The shipped catalogue with its teams replaced by so many others, which list as many technologies
 * as the real ones do and have their evidence. The same call gives the same catalogue.
 */
export function syntheticCatalogue(catalogue, teamCount) {
  const { below, pick } = dice(seed + teamCount);
  const organisation = { ...catalogue.organisations[0], role: null };
  const evidence = new Map(catalogue.technologies.map(({ slug }) => [slug, {}]));
  const teams = Array.from({ length: teamCount }, (_, index) => {
    const slug = `team-${String(index).padStart(4, '0')}`;
    const listed = someOf(catalogue.technologies, technologiesOfTeam, { below });
    const technologies = listed.map((technology) => {
      evidence.get(technology.slug)[slug] = (1 + below(10)) / 10;
      const importance = pick(importances);
      return { technology: technology.slug, importance, focusArea: null, sources: [] };
    });
    const plain = { signals: [], contrasts: [], interests: [], focusAreas: [], aliases: [] };
    const model = catalogue.teams[index % catalogue.teams.length];
    return { ...model, ...plain, slug, name: `Team ${index}`, technologies };
  });
  const technologies = catalogue.technologies.map((technology) => {
    return { ...technology, evidence: evidence.get(technology.slug) };
  });
  return { ...catalogue, organisations: [organisation], teams, technologies };
}

/** People with fifteen skills each, as reading a structured profile gives them. */
export function syntheticProfiles(catalogue, count) {
  const random = dice(seed);
  return Array.from({ length: count }, () => {
    const skills = someOf(catalogue.technologies, 15, random).map(({ slug }) => ({
      technology: slug,
      polarity: 'supports',
      years: 1 + random.below(10),
      lastUsed: 2016 + random.below(11),
      level: null,
      context: random.pick(['work', 'work', 'project', 'list']),
      spans: [],
    }));
    skills.sort((a, b) => (a.technology < b.technology ? -1 : 1));
    const nothing = { headline: null, signals: [], titles: [], unrecognised: [], warnings: [] };
    return { ...nothing, skills, years: 8, yearsSpans: [] };
  });
}

/** The same people as a caller states them, still to be read. */
export function statedInput(profile, catalogue) {
  const names = new Map(catalogue.technologies.map(({ slug, name }) => [slug, name]));
  const skills = profile.skills.map(({ technology, spans: _, ...facts }, at) => {
    return { ...facts, name: names.get(technology), field: `/skills/${at}/name` };
  });
  const nothing = { sections: [], periods: [], signals: [], titles: [], warnings: [] };
  return { ...nothing, skills, yearsOfExperience: profile.years };
}

/** What a search engine is given of each team: the words of its page. */
export function teamPages(catalogue) {
  const named = new Map(catalogue.technologies.map((technology) => [technology.slug, technology]));
  return catalogue.teams.map(({ slug, mission, technologies }, id) => {
    const words = technologies.flatMap(({ technology }) => {
      const { name, aliases } = named.get(technology);
      return [name, ...aliases];
    });
    return { id, slug, text: [mission, ...words].join(' ') };
  });
}

/** The same people as a search engine can be asked about them. */
export function profileQuery(profile, catalogue) {
  const names = new Map(catalogue.technologies.map(({ slug, name }) => [slug, name]));
  return profile.skills.map(({ technology }) => names.get(technology)).join(' ');
}
