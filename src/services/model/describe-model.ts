import { engineVersion, parametersId } from '../../engine/index.ts';
import type { Context } from '../context.ts';
import type { ModelCard } from '../index.ts';
import { stateOf } from './parameters.ts';
import type { Suspension } from './vocabulary.ts';

const featuresUsed = [
  'Technologies that the person names, with years, last use, level and where they stand: in a ' +
    'job, in a project or in a bare list.',
  'Duties that the person describes, recognised by phrases of the catalogue.',
  'Job titles.',
  'What the person says they want to work on or want to leave behind.',
  'Total years of professional work, for the minimum requirement alone.',
  'Place (coordinates or an office city), for the work mode alone; never for fit or order.',
  'Wishes for teams and interests, shown beside the fit; never for fit or order.',
] as const;

const featuresNeverUsed = [
  'Name, e-mail address, telephone number and photo.',
  'Gender, age, date of birth, ethnicity, religion, disability and marital status.',
  'Name of a school or university.',
  'Nationality, citizenship and address, beyond the distance rule for the work mode.',
] as const;

const limits = [
  'It compares a person with teams; it does not say whether a person is good at the work.',
  'What a profile does not mention is not evidenced, which is not the same as absent.',
  'It reads English; words of other languages are recognised only where they are technology names.',
  'The weights of technologies are judgements written in the catalogue, not learned from hires.',
  'Probabilities and close calls can be refitted from decisions; who decides has seen the ranking.',
  'Years and recency are as stated or as job periods give them; nothing is checked outside.',
  'Probabilities assume that one of the teams fits; the verdict says when none may.',
  'A person decides. The ranking is a reason to talk, with its evidence, and no decision.',
] as const;

/** The model card: what takes part in a ranking, what never does, and which versions are in use. */
export async function describeModel(
  context: Pick<Context, 'digest' | 'live' | 'quality' | 'store'>,
  suspension: Suspension | null,
): Promise<ModelCard> {
  const { id, parameters } = context.live.current();
  return {
    engine: engineVersion,
    parameters: parameters.id,
    parametersInForce: await stateOf(context, parameters),
    parametersShipped: parametersId(context.digest),
    catalogue: id,
    featuresUsed,
    featuresNeverUsed,
    limits,
    quality: context.quality,
    suspension,
  };
}
