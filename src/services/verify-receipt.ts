import {
  asOfFault,
  engineVersion,
  inputHash,
  type Receipt,
  rankOptionsOf,
} from '../engine/index.ts';
import { hashedOf, type ReadablePerson } from '../judging/index.ts';
import type { PersonForm, Verification } from './index.ts';
import { rankedPerson } from './ranked-person.ts';
import { type RankingContext, today } from './ranking-terms.ts';
import { readablePerson } from './readable-person.ts';

/**
 * Ranks again with everything that the receipt states and compares. `different` names the members
 * of the receipt that the replay contradicts; only hashes are kept, so it cannot show the answers
 * side by side. A document may be sent again, or its text as the answer returned it.
 *
 * @throws Failure as ranking does when the person sent cannot be read at all.
 */
export async function verifyReceipt(
  context: RankingContext,
  form: PersonForm,
  receipt: Receipt,
): Promise<Verification> {
  const dateFault = asOfFault(receipt.as_of, today(context));
  if (dateFault !== null) return different([`/receipt/as_of: ${dateFault}`]);
  const person = await readablePerson(context, form);
  const inputSha256 = inputHash(hashedOf(person), context.digest);
  if (inputSha256 !== receipt.input_sha256) {
    return different([mismatch('input_sha256', receipt.input_sha256, inputSha256)]);
  }
  const gone = await missingVersions(context, receipt);
  if (gone.length > 0) return notReplayable(gone);
  const version = await context.live.version(receipt.catalogue, receipt.parameters);
  if (version === null) {
    return notReplayable([`/receipt/catalogue: ${receipt.catalogue} is not a version kept here.`]);
  }
  const { organisations } = version.catalogue;
  if (!organisations.some(({ slug }) => slug === receipt.organisation)) {
    const message = `${receipt.catalogue} holds no organisation ${receipt.organisation}.`;
    return different([`/receipt/organisation: ${message}`]);
  }
  const options = rankOptionsOf(receipt);
  const body = await context.judge.rank(version, asReceipted(person, receipt), options);
  const replay = rankedPerson(body);
  const differences = contradictions(receipt, replay.receipt);
  return differences.length === 0 ? { result: 'identical', differences } : different(differences);
}

/** The answer carried the text exactly when a document was sent, whatever form comes now. */
function asReceipted(person: ReadablePerson, receipt: Receipt): ReadablePerson {
  if (person.kind !== 'text' && person.kind !== 'document') return person;
  const { text, notes = [] } = person;
  const wasDocument = receipt.options.document === true;
  return wasDocument
    ? { kind: 'document', text, warnings: [], notes }
    : { kind: 'text', text, notes };
}

/** Parameters that were in force at any time are kept here; an engine is this release's alone. */
async function missingVersions(
  { live }: Pick<RankingContext, 'live'>,
  { engine, parameters }: Receipt,
): Promise<readonly string[]> {
  const newest = live.current();
  const isKept = (await live.version(newest.id, parameters)) !== null;
  return [
    ...(engine === engineVersion ? [] : [mismatch('engine', engine, engineVersion)]),
    ...(isKept ? [] : [mismatch('parameters', parameters, newest.parameters.id)]),
  ];
}

function contradictions(receipt: Receipt, replayed: Receipt): readonly string[] {
  if (receipt.output_sha256 === replayed.output_sha256) return [];
  return [mismatch('output_sha256', receipt.output_sha256, replayed.output_sha256)];
}

function mismatch(member: keyof Receipt, stated: string, found: string): string {
  return `/receipt/${member}: the receipt states ${stated}, the replay has ${found}.`;
}

function different(differences: readonly string[]): Verification {
  return { result: 'different', differences };
}

function notReplayable(differences: readonly string[]): Verification {
  return { result: 'not_replayable', differences };
}
