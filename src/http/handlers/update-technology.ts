import type { TechnologyDraftModel } from '../../contract/index.ts';
import { type Handler, reply } from '../call.ts';
import { expectedVersion, recordTag } from '../conditions.ts';
import { patched } from '../drafts/merge-patch.ts';
import { technologyOfDraft } from '../drafts/technology.ts';
import { technologyFacts, technologyView } from '../views/technology.ts';

export const updateTechnology: Handler<'update-technology'> = async (call, tools) => {
  const { services, contract } = tools;
  const current = await services.getTechnology(call.params.technology);
  const version = expectedVersion(call.ifMatch, current);
  const facts = technologyFacts(current.technology);
  const merged = patched(contract, 'TechnologyDraft', facts, call.body);
  // The contract has just judged the merged technology by this very schema.
  const technology = technologyOfDraft(merged as TechnologyDraftModel);
  const record = await services.replaceTechnology(facts.slug, technology, version);
  return reply(technologyView(record, await services.activateEdit()), {
    headers: { ETag: recordTag(record) },
  });
};
