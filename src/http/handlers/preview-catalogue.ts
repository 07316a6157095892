import type { TeamDraftModel, TechnologyDraftModel } from '../../contract/index.ts';
import { Failure } from '../../errors.ts';
import { type Handler, reply } from '../call.ts';
import { patched } from '../drafts/merge-patch.ts';
import { teamOfDraft } from '../drafts/team.ts';
import { technologyOfDraft } from '../drafts/technology.ts';
import { catalogueImpactView } from '../views/catalogue-impact.ts';
import { teamFacts } from '../views/team.ts';
import { technologyFacts } from '../views/technology.ts';

export const previewCatalogue: Handler<'preview-catalogue'> = async ({ body }, tools) => {
  const { services, contract } = tools;
  const teams = await all(body.teams ?? [], 'teams', async ({ team: reference, patch }) => {
    const { team } = await services.getTeam(reference);
    const merged = patched(contract, 'TeamDraft', teamFacts(team), patch);
    // The contract has just judged the merged team by this very schema.
    return teamOfDraft(merged as TeamDraftModel, team.organisation);
  });
  const technologies = await all(body.technologies ?? [], 'technologies', async (edit) => {
    const { technology } = await services.getTechnology(edit.technology);
    const facts = technologyFacts(technology);
    const merged = patched(contract, 'TechnologyDraft', facts, edit.patch);
    // Likewise.
    return technologyOfDraft(merged as TechnologyDraftModel);
  });
  const organisations = await services.listOrganisations({ limit: 1, cursor: null });
  const home = organisations.rows[0]?.slug ?? '';
  const edits = {
    teams,
    technologies,
    newTeams: (body.new_teams ?? []).map((draft) => teamOfDraft(draft, home)),
    newTechnologies: (body.new_technologies ?? []).map(technologyOfDraft),
  };
  const impact = await services.previewCatalogue(edits, body.sample ?? 1000);
  return reply(catalogueImpactView(impact), { cache: 'no-store' });
};

/** One after the other, so that the first fault is told, with its place in the body. */
async function all<Edit, Made>(
  edits: readonly Edit[],
  name: 'teams' | 'technologies',
  make: (edit: Edit) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const [index, edit] of edits.entries()) {
    try {
      made.push(await make(edit));
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
      const faults = thrown.faults.map((fault) => ({
        ...fault,
        pointer: `/${name}/${index}/patch${fault.pointer ?? ''}`,
      }));
      throw new Failure(thrown.code, thrown.message, faults, { cause: thrown });
    }
  }
  return made;
}
