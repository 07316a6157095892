import type { AssignmentRow } from '../../services/index.ts';
import { type Handler, reply } from '../call.ts';
import { answerFile, rowsAtOnce } from '../lists/answer-list.ts';
import { assignmentTable } from '../lists/tables.ts';
import { assignmentView } from '../views/assignment.ts';
import { listView } from '../views/list.ts';

/** A file takes all rows at one look: finding the place of a page costs as much as all of them. */
export const listAssignments: Handler<'list-assignments'> = async (call, { services }) => {
  const { params, query, url, answerType } = call;
  const { limit = null, cursor = null } = query;
  if (answerType === 'application/json') {
    const page = await services.listAssignments(params.placement, { limit: limit ?? 50, cursor });
    return reply(listView(url, page, assignmentView));
  }
  const rows = await services.allAssignments(params.placement, cursor);
  const file = { name: 'assignments', table: assignmentTable };
  return answerFile(answerType, file, viewsOf(rows, limit ?? Number.POSITIVE_INFINITY));
};

function* viewsOf(rows: Iterable<AssignmentRow>, limit: number) {
  let chunk: ReturnType<typeof assignmentView>[] = [];
  let left = limit;
  for (const row of rows) {
    if (left === 0) break;
    left -= 1;
    chunk.push(assignmentView(row));
    if (chunk.length === rowsAtOnce) {
      yield chunk;
      chunk = [];
    }
  }
  yield chunk;
}
