// People of about 1 KB each as structured profiles, the same at every run.
import { shippedCatalogue } from '../../dist/catalogue/index.js';

const skillsOfPerson = 12;
/** So many of a thousand people have each of these, and nobody else has. */
export const heldBy = { Trino: 100, 'Apache Pinot': 10, 'Apache Druid': 1 };

const rare = new Set(Object.keys(heldBy));
const names = shippedCatalogue()
  .technologies.map(({ name }) => name)
  .filter((name) => !rare.has(name));

let seed = 1;
function below(end) {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * end);
}

function skillNames() {
  const held = Object.entries(heldBy).flatMap(([name, share]) => (below(1000) < share ? name : []));
  const others = Array.from({ length: skillsOfPerson - held.length }, () => {
    return names[below(names.length)];
  });
  return [...others, ...held];
}

/** A profile as a recruiting system would send it. */
export function profileOfSomebody() {
  const skills = skillNames().map((name) => ({
    name,
    years: 1 + below(10),
    last_used: String(2018 + below(8)),
    context: below(2) === 0 ? 'work' : 'list',
  }));
  return { headline: 'Engineer', years_of_experience: 1 + below(20), skills };
}

/** People by number as lines, some in a chunk; what each is sent as is up to `wrap`. */
export async function* peopleLines({ from = 0, to }, wrap) {
  seed = 1 + from;
  const linesOfChunk = 64;
  for (let start = from; start < to; start += linesOfChunk) {
    const lines = [];
    for (let index = start; index < Math.min(to, start + linesOfChunk); index += 1) {
      lines.push(`${JSON.stringify(wrap(profileOfSomebody(), index))}\n`);
    }
    yield Buffer.from(lines.join(''));
  }
}

/** A line of `POST /v1/candidates`. */
export const candidateLine = (profile, index) => ({ external_id: `person-${index}`, profile });
