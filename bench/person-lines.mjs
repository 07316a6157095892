// People to store, as `POST /v1/candidates` takes them: structured profiles of about 1 KB, the same
// at every run.
import { shippedCatalogue } from '../dist/catalogue/index.js';

const technologies = shippedCatalogue().technologies.map(({ name }) => name);

let seed = 1;
function below(end) {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * end);
}

function personLine(index) {
  const skills = Array.from({ length: 12 }, () => ({
    name: technologies[below(technologies.length)],
    years: 1 + below(10),
    last_used: String(2018 + below(8)),
    context: below(2) === 0 ? 'work' : 'list',
  }));
  const profile = { headline: 'Engineer', years_of_experience: 1 + below(20), skills };
  return JSON.stringify({ external_id: `person-${index}`, profile });
}

export async function* personLines(total) {
  for (let index = 0; index < total; index += 1) yield Buffer.from(`${personLine(index)}\n`);
}
