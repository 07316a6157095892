// What somebody would write who needs the list alone: one route, one statement, res.json.
import { once } from 'node:events';
import express from 'express';
import pg from 'pg';
import { teamStatement } from '../../dist/store/team-ranking-query.js';

/** Answers `GET /{walk or fetch}/{number of the question}` with rows of the product's own SQL. */
export async function listenBare({ DATABASE_URL, QUESTIONS }) {
  const pool = new pg.Pool({ connectionString: DATABASE_URL });
  const app = express().disable('x-powered-by');
  for (const [index, question] of JSON.parse(QUESTIONS).entries()) {
    for (const way of ['walk', 'fetch']) {
      const { text, values } = teamStatement(question, way);
      app.get(`/${way}/${index}`, async (_request, response) => {
        const { rows } = await pool.query({ name: `${way}-${index}`, text, values });
        response.json(rows);
      });
    }
  }
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}
