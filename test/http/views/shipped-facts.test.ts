import type { TeamDraftModel, TechnologyDraftModel } from '../../../src/contract/index.ts';
import { loadContract } from '../../../src/contract/index.ts';
import { teamOfDraft } from '../../../src/http/drafts/team.ts';
import { technologyOfDraft } from '../../../src/http/drafts/technology.ts';
import { catalogueView } from '../../../src/http/views/catalogue.ts';
import { organisationView } from '../../../src/http/views/organisation.ts';
import { teamFacts } from '../../../src/http/views/team.ts';
import { technologyFacts } from '../../../src/http/views/technology.ts';
import { shippedCatalogue } from '../../helpers/shipped-catalogue.ts';

const contract = loadContract();

describe('the shipped facts', () => {
  const catalogue = shippedCatalogue();

  it('have the shape of the contract, as a whole', () => {
    const view = catalogueView({
      id: `cat_${'0'.repeat(40)}`,
      createdAt: '2026-11-22T00:00:00.000Z',
      current: true,
      status: 'active',
      catalogue,
    });
    expect(contract.checkSchema('Catalogue', view)).toBeNull();
  });

  it.each(catalogue.organisations.map((each) => [each.slug, each] as const))(
    'show the organisation %s whole',
    (_slug, organisation) => {
      const view = organisationView(organisation);
      expect(contract.checkSchema('Organisation', view)).toBeNull();
      expect(view.role?.requirements).toHaveLength(organisation.role?.requirements.length ?? -1);
      expect(view.offices).toHaveLength(organisation.offices.length);
    },
  );

  it.each(catalogue.teams.map((team) => [team.slug, team] as const))(
    'come back the same when the team %s is sent as it was shown',
    (_slug, team) => {
      const facts = teamFacts(team);
      expect(contract.checkSchema('TeamDraft', facts)).toBeNull();
      expect(teamOfDraft(facts as TeamDraftModel, 'another')).toEqual(team);
    },
  );

  it('come back the same when a technology is sent as it was shown', () => {
    for (const technology of catalogue.technologies) {
      const facts = technologyFacts(technology);
      expect([technology.slug, contract.checkSchema('TechnologyDraft', facts)]).toEqual([
        technology.slug,
        null,
      ]);
      expect(technologyOfDraft(facts as TechnologyDraftModel)).toEqual(technology);
    }
  });
});
