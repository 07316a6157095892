import type { Contract } from '../../contract/index.ts';
import { asOfFault, type Catalogue, type RankOptions } from '../../engine/index.ts';
import { Failure, type FailureCode } from '../../errors.ts';
import { bodyOfLine, locationOf, personOfJson, wishesOf } from '../../http/person-line.ts';
import type { Line, ReadablePerson } from '../../judging/index.ts';

/** What counts for every line that does not say otherwise. */
export interface LineTerms {
  readonly contract: Contract;
  readonly catalogue: Catalogue;
  readonly options: RankOptions;
  /** YYYY-MM-DD; no line may be ranked for a later day. */
  readonly today: string;
}

interface Order {
  readonly person: ReadablePerson;
  readonly options: RankOptions;
}

/**
 * The person of a line and what is asked about them: what the line says, else what the command
 * line says.
 *
 * @throws Failure as the server words it for a line that cannot be used.
 */
export function orderOfLine(line: Line, terms: LineTerms): Order {
  const { catalogue, contract, options, today } = terms;
  const body = bodyOfLine(line, contract, today);
  const { as_of: asOf, organisation, explain, counterfactuals, without, wishes } = body;
  const dateFault = asOf === undefined ? null : asOfFault(asOf, today);
  if (dateFault !== null) {
    throw refusal('invalid-request', '/as_of', 'bad-date', `as_of: ${dateFault}`);
  }
  const known = catalogue.organisations.map(({ slug }) => slug);
  if (organisation !== undefined && !known.includes(organisation)) {
    const name = organisation.slice(0, 80);
    const message = `There is no organisation "${name}"; known: ${known.join(', ')}.`;
    throw refusal('not-found', '/organisation', 'unknown-organisation', message);
  }
  return {
    person: personOfJson(body),
    options: {
      organisation: organisation ?? options.organisation,
      asOf: asOf ?? options.asOf,
      explain: explain ?? options.explain,
      counterfactuals: counterfactuals ?? options.counterfactuals ?? false,
      without: without ?? options.without,
      wishes: wishesOf(wishes) ?? options.wishes,
      location: locationOf(body.location) ?? options.location,
    },
  };
}

function refusal(code: FailureCode, pointer: string, fault: string, message: string): Failure {
  return new Failure(code, message, [{ pointer, code: fault, message }]);
}
