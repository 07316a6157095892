import { type Handler, reply } from '../call.ts';
import { listView } from '../views/list.ts';
import { placementRecordView } from '../views/placement.ts';

export const listPlacements: Handler<'list-placements'> = async ({ query, url }, { services }) => {
  const { limit = 50, cursor = null } = query;
  const page = await services.listPlacements({ limit, cursor });
  return reply(listView(url, page, placementRecordView), { cache: 'private, no-cache' });
};
