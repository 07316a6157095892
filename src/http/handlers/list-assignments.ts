import { Readable } from 'node:stream';
import { type Handler, reply, replyLines, replyStream } from '../call.ts';
import { assignmentView } from '../views/assignment.ts';
import { assignmentTable } from '../views/assignment-table.ts';
import { listView } from '../views/list.ts';

export const listAssignments: Handler<'list-assignments'> = async (call, { services }) => {
  const { params, query, url, answerType } = call;
  const { limit = 50, cursor = null } = query;
  if (answerType === 'application/json') {
    const page = await services.listAssignments(params.placement, { limit, cursor });
    return reply(listView(url, page, assignmentView));
  }
  const rows = await services.allAssignments(params.placement, cursor);
  if (answerType === 'text/csv')
    return replyStream(answerType, Readable.from(assignmentTable(rows)));
  return replyLines(Readable.from(lines()));

  function* lines(): Generator<string> {
    for (const row of rows) yield `${JSON.stringify(assignmentView(row))}\n`;
  }
};
