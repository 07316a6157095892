import { type Placed, wordAfter, wordBefore } from './clauses.ts';
import { isCompanyName, isCompanyPhrase } from './company-names.ts';
import { madeThings } from './computing-words.ts';
import { formKey } from './forms.ts';
import {
  hasTitle,
  hasYear,
  isNamed,
  isSegmentEnd,
  isTitleOrDate,
  longestJobLine,
  segmentsOf,
  trimmed,
} from './job-lines.ts';
import { phrasesOf } from './phrases.ts';
import type { Hit } from './scan.ts';

/** Words of language: companies that are called as a product of theirs is. */
const companies = new Set(
  phrasesOf(`
    algolia|astronomer|dremio|startree|kong|jfrog|aws|looker|buildkite|camunda|appian|datastax
    cloudflare|fastly|akamai|chef|circleci|clickhouse|twilio|confluent|couchbase|salesforce|zendesk
    servicenow|hubspot|databricks|datadog|docker|elastic|workday|informatica|talend|launchdarkly
    statsig|fivetran|airbyte|unity|github|gitlab|gradle|cloudera|hortonworks|mapr|hugging face
    materialize|mongodb|neo4j|new relic|singlestore|okta|auth0|oracle|digitalocean|pagerduty|adyen
    plaid|acme|heroku|pulumi|puppet|anyscale|redis|redis labs|redpanda|gitpod|buildbuddy|engflow
    retool|scylladb|sentry|vercel|netlify|lightstep|honeycomb|snowflake|splunk|starrocks|supabase
    snyk|temporal|timescale|starburst|pinecone|vertica|teradata|vmware|planetscale|tailscale
    yugabyte|influxdata|cockroach labs|grafana labs|hashicorp|red hat|imply|ververica|sap|tableau
    stripe|microsoft|google|amazon|apple|facebook|meta|azure
  `).map(formKey),
);

/** "Good at Go" tells of a skill, "worked at Go" of an employer. */
const ableWords = new Set(
  phrasesOf(`
    good|great|better|best|adept|skilled|expert|experienced|excellent|strong|proficient|brilliant
    competent|decent|bad|hopeless|look|looked|looking|aimed|terrible|okay|ok|fluent|talented
  `),
);

/** Behind a name these make it the product again: "at Kafka scale", "the Elastic team". */
const notEmployerBefore = new Set([
  ...madeThings,
  ...phrasesOf('scale|level|summit|conf|conference|meetup|days|con|world|speed|throughput|users'),
]);

const legalForms = new Set(phrasesOf('inc|ltd|llc|gmbh|corp|corporation|plc|ag|se|sa|bv|kk|co'));

const joiningVerbs = new Set(phrasesOf('joined|joining|left|leaving|quit'));
const workingVerbs = new Set(
  phrasesOf(`
    worked|work|working|works|employed|hired|contractor|consultant|intern|interned|freelancer
    consulted|contracted
  `),
);
const workPrepositions = new Set(['for', 'by']);

/**
 * True when the words name where somebody worked: an employer is not what the person knows.
 *
 * @param isTechnology whether a technology begins at the place.
 */
export function isEmployer(
  text: string,
  hit: Hit,
  isTechnology: (place: number) => boolean,
): boolean {
  const { start, end } = hit;
  const code = text.charCodeAt(start);
  if (code >= 97 && code <= 122) return false;
  if (isCompanyName(text, hit, isTechnology)) return true;
  if (isCompany(hit) && isLineAboveTitle(text, hit)) return true;
  const isFirm = isCompany(hit) || isCompanyPhrase(text, hit, isTechnology);
  const isWork =
    isPlaceOfWork(text, start, isFirm) ||
    (isFirm ? isIncorporated(text, end) || isInJobLine(text, hit) : isInCompanyName(text, end));
  return isWork && !notEmployerBefore.has(wordAfter(text, end).toLowerCase());
}

/** "Cloudflare" alone on its line, and below it "Systems Engineer" or "6 years 3 months". */
function isLineAboveTitle(text: string, { start, end }: Placed): boolean {
  const before = text.charAt(start - 1);
  if ((before !== '' && before !== '\n') || text.charAt(end) !== '\n') return false;
  const [next = ''] = text.slice(end + 1, end + longestJobLine).split('\n');
  return hasTitle(next) && !'-*•·,'.includes(next.charAt(0)) && next.length < longestTitle;
}

const longestTitle = 60;

/** True for the name of a company, whatever it means here. */
export function isCompany({ meaning }: Hit): boolean {
  return companies.has(meaning.key);
}

/** "at Elastic", "joined Databricks", "worked for Oracle". */
function isPlaceOfWork(text: string, start: number, isFirm: boolean): boolean {
  if (text.charAt(start - 1) === '@' || text.startsWith('@ ', start - 2)) return true;
  const isBehindAt = text.startsWith('at ', start - 3);
  if (!isBehindAt && !isFirm) return false;
  const word = wordBefore(text, start);
  const lower = word.toLowerCase();
  const before = wordBefore(text, text.lastIndexOf(word, start - 1)).toLowerCase();
  if (lower === 'at') return !ableWords.has(before);
  return isFirm && isWorkWord(lower, before);
}

function isWorkWord(word: string, before: string): boolean {
  return joiningVerbs.has(word) || (workPrepositions.has(word) && workingVerbs.has(before));
}

function isIncorporated(text: string, end: number): boolean {
  const from = text.charAt(end) === ',' ? end + 1 : end;
  const word = wordAfter(text, from);
  return word !== '' && word !== word.toLowerCase() && legalForms.has(word.toLowerCase());
}

/** Words that may stand between the first of a company's name and its legal form. */
const companyWords = 2;

/** "Rust Labs GmbH", "Go Ventures Ltd": capitals up to a legal form, with nothing in between. */
function isInCompanyName(text: string, end: number): boolean {
  let at = end;
  for (let count = 0; count <= companyWords; count += 1) {
    if (text.charAt(at) !== ' ') return false;
    const word = wordAfter(text, at);
    if (word === '' || word.charAt(0) === word.charAt(0).toLowerCase()) return false;
    if (legalForms.has(word.toLowerCase())) return count > 0 || word.length > 2;
    at += 1 + word.length;
  }
  return false;
}

/** Behind the last stop of the words. */
function sentenceStart(words: string): number {
  const stop = words.lastIndexOf('. ');
  return stop < 0 ? 0 : stop + 2;
}

/** "HashiCorp, Senior Engineer", "Senior Engineer | MongoDB | 2019 - 2022". */
function isInJobLine(text: string, { start, end }: Placed): boolean {
  if (!isSegmentEnd(text, end)) return false;
  const before = text.slice(Math.max(0, start - longestJobLine), start);
  const after = text.slice(end, end + longestJobLine);
  const lineStart = before.slice(before.lastIndexOf('\n') + 1);
  const line = lineStart.slice(sentenceStart(lineStart)) + text.slice(start, end);
  const [wholeRest = '', next = ''] = after.split('\n');
  // "Engineer, MongoDB (2017-2025). Ran ...": the job ends where its sentence does.
  const stop = wholeRest.indexOf('. ');
  const rest = stop < 0 ? wholeRest : wholeRest.slice(0, stop);
  if (line.length + rest.length > longestJobLine) return false;
  const segments = segmentsOf(line + rest);
  const name = text.slice(start, end);
  const own = segments.findIndex((segment) => trimmed(segment) === name);
  if (own < 0 || !segments.some(hasTitle)) return false;
  const firms = segments.filter((segment) => companies.has(formKey(trimmed(segment))));
  const [leading, following] = [segments[own - 1] ?? '', segments[own + 1] ?? ''];
  // "Redis, PostgreSQL, Staff Engineer" lists what is known.
  const isBesideTitle =
    own === 0 ? isTitleOrDate(following) : hasTitle(leading) && !isNamed(following);
  // A job has its dates on its own line or on the next.
  const isDated = own === 0 || hasYear(`${line}${rest} ${next}`);
  return firms.length === 1 && isBesideTitle && isDated;
}
