import type { Fault } from '../../errors.ts';
import type { DecisionDraft } from './vocabulary.ts';

/** What of a decision does not go together, whatever is stored. */
export function draftFaults(draft: DecisionDraft): readonly Fault[] {
  const named = (['candidate', 'ranking', 'placement'] as const).filter(
    (noun) => draft[noun] !== null,
  );
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) {
    const message =
      'Name what is decided about by exactly one of ranking, candidate (both with team) and ' +
      'placement (with ref for one person of it).';
    return [{ pointer: `/${others[0] ?? 'ranking'}`, code: 'one-of', message }];
  }
  return [...(only === 'placement' ? placementFaults(draft) : matchFaults(draft)), ...own(draft)];
}

function matchFaults({ team, ref }: DecisionDraft): readonly Fault[] {
  const faults: Fault[] = [];
  if (team === null) {
    const message = 'Missing. Name the team of the ranking that is decided about.';
    faults.push({ pointer: '/team', code: 'missing', message });
  }
  if (ref !== null) faults.push(needless('ref', 'A ref names a person of a placement.'));
  return faults;
}

function placementFaults({ kind, team, ref }: DecisionDraft): readonly Fault[] {
  const faults: Fault[] = [];
  if (team !== null) {
    faults.push(needless('team', 'The placement itself tells whom it assigns where.'));
  }
  if (ref === null && kind !== 'accept') {
    const message =
      'A placement as a whole can only be accepted. Name the person by ref, or make another ' +
      'placement.';
    faults.push({ pointer: '/kind', code: 'whole-only-accepted', message });
  }
  return faults;
}

/** What the kind of a decision asks for. */
function own({ kind, chosenTeam, reason }: DecisionDraft): readonly Fault[] {
  const faults: Fault[] = [];
  if (kind !== 'override') {
    if (chosenTeam === null) return faults;
    return [needless('chosen_team', `Of the kind ${kind} no other team is chosen.`)];
  }
  if (chosenTeam === null) {
    const message = 'Missing. Name the team that is taken instead.';
    faults.push({ pointer: '/chosen_team', code: 'missing', message });
  }
  if (reason === null) {
    const message = 'Missing. Whoever overrides a proposal says why.';
    faults.push({ pointer: '/reason', code: 'missing', message });
  }
  return faults;
}

function needless(member: string, why: string): Fault {
  const message = `${why} Leave ${member} out.`;
  return { pointer: `/${member}`, code: 'not-allowed', message };
}
