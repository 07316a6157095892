import { z } from 'zod';
import {
  asOfFault,
  type Catalogue,
  canonicalJson,
  type Location,
  type RankOptions,
} from '../../engine/index.ts';
import { Failure, type Fault } from '../../errors.ts';
import type { ReadablePerson } from '../../judging/index.ts';

/** What counts for every line that does not say otherwise. */
export interface LineTerms {
  readonly catalogue: Catalogue;
  readonly options: RankOptions;
  /** YYYY-MM-DD; no line may be ranked for a later day. */
  readonly today: string;
}

interface Order {
  readonly person: ReadablePerson;
  readonly options: RankOptions;
}

const slugs = z.array(z.string()).max(200);

/** The body of `POST /v1/rankings`; what stands inside of a profile or resume its reader judges. */
const lineShape = z.strictObject({
  text: z.string().optional(),
  profile: z.unknown().optional(),
  resume: z.unknown().optional(),
  organisation: z.string().optional(),
  as_of: z.string().optional(),
  explain: z.enum(['full', 'summary', 'none']).optional(),
  counterfactuals: z.boolean().optional(),
  without: slugs.optional(),
  wishes: z.strictObject({ teams: slugs.optional(), interests: slugs.optional() }).optional(),
  location: z
    .union([
      z.strictObject({ city: z.string() }),
      z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }),
    ])
    .optional(),
});

/**
 * The person of a line and what is asked about them: what the line says, else what the command
 * line says.
 *
 * @throws Failure `invalid-request` or `payload-too-large` for a line that cannot be used.
 */
export function orderOfLine(
  bytes: Uint8Array | null,
  { catalogue, options, today }: LineTerms,
): Order {
  if (bytes === null) {
    throw new Failure('payload-too-large', 'The line is over 3.25 MB. Send the person as text.');
  }
  const line = lineShape.safeParse(parsed(bytes));
  if (!line.success) throw misshapen(line.error.issues.map(faultOf));
  const { as_of: asOf, organisation, explain, counterfactuals, without, wishes } = line.data;
  const dateFault = asOf === undefined ? null : asOfFault(asOf, today);
  if (dateFault !== null)
    throw misshapen([{ pointer: '/as_of', code: 'bad-date', message: dateFault }]);
  const known = catalogue.organisations.map(({ slug }) => slug);
  if (organisation !== undefined && !known.includes(organisation)) {
    const message = `There is no such organisation; known: ${known.join(', ')}.`;
    throw misshapen([{ pointer: '/organisation', code: 'unknown-organisation', message }]);
  }
  return {
    person: personOf(line.data),
    options: {
      organisation: organisation ?? options.organisation,
      asOf: asOf ?? options.asOf,
      explain: explain ?? options.explain,
      counterfactuals: counterfactuals ?? options.counterfactuals ?? false,
      without: without ?? options.without,
      wishes:
        wishes === undefined
          ? options.wishes
          : { teams: wishes.teams ?? [], interests: wishes.interests ?? [] },
      location: locationOf(line.data) ?? options.location,
    },
  };
}

type LineData = z.infer<typeof lineShape>;

function locationOf({ location }: LineData): Location | null {
  return location ?? null;
}

function personOf({ text, profile, resume }: LineData): ReadablePerson {
  const given = [text, profile, resume].filter((form) => form !== undefined);
  if (given.length !== 1) {
    const message = 'Expected exactly one of text, profile and resume.';
    throw misshapen([{ pointer: '', code: 'one-person', message }]);
  }
  if (text !== undefined) return { kind: 'text', text };
  return profile === undefined ? { kind: 'resume', resume } : { kind: 'profile', profile };
}

function parsed(bytes: Uint8Array): unknown {
  const text = decoded(bytes);
  const value = parsedJson(text);
  if (text.includes('\\u0000') && canonical(value).includes('\\u0000')) {
    throw new Failure('invalid-request', 'The line holds a NUL character. Remove it.');
  }
  canonical(value);
  return value;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const message = 'The line is not UTF-8. Encode it so and send it again.';
    throw new Failure('invalid-request', message, [], { cause });
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = 'The line is not JSON. Send one object, such as {"text":"..."}.';
    throw new Failure('invalid-request', message, [], { cause });
  }
}

/** What has no canonical form has no receipt. */
function canonical(value: unknown): string {
  try {
    return canonicalJson(value);
  } catch (cause) {
    const message = 'The line holds half of a surrogate pair, or is nested too deeply. Mend it.';
    throw new Failure('invalid-request', message, [], { cause });
  }
}

function faultOf({ path, code, message }: z.core.$ZodIssue): Fault {
  const pointer = path.map((step) => `/${String(step)}`).join('');
  return { pointer, code: code.replaceAll('_', '-'), message: `${message}.` };
}

function misshapen(faults: readonly Fault[]): Failure {
  return new Failure('invalid-request', 'The line is no person to rank; see errors.', faults);
}
