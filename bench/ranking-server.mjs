// One server of the measurement, by its kind; see http-rankings.mjs. It tells the parent its
// address and, when asked, the CPU time that it has used.
import { once } from 'node:events';
import { createServer } from 'node:http';
import express from 'express';
import { createApp, openParts } from '../dist/app.js';
import { readConfig } from '../dist/config.js';
import { createHttpServer, createStages } from '../dist/http/server.js';

const [kind] = process.argv.slice(2);
const key = `tf_bench_${'b3'.repeat(20)}`;
const config = readConfig({
  PORT: '0',
  DATA_DIR: 'memory://',
  TEAMFIT_ADMIN_KEY: key,
  KEY_REQUESTS_PER_MINUTE: '100000000',
});

/** A route that parses the body and answers an object which is ready, behind the given steps. */
function addRoute(app, steps, answer) {
  app.post('/v1/rankings', ...steps, express.json(), (_request, response) => response.json(answer));
  return app;
}

async function bareApp(answer) {
  const { everyRequest, callerSteps } = createStages((await openParts(config)).http);
  const app = express().disable('x-powered-by').disable('etag');
  app.use(...everyRequest);
  return addRoute(app, callerSteps, answer);
}

/** Listens with the server that Express makes, or with another one around the app. */
async function listening(app, server = createServer(app)) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

const kinds = {
  product: async () => (await createApp(config)).listen(),
  bare: async (answer) => listening(await bareApp(answer)),
  ownServer: async (answer) => {
    const app = await bareApp(answer);
    return listening(
      app,
      createHttpServer(app, () => 'req_bench'),
    );
  },
  nothing: (answer) => listening(addRoute(express(), [], answer)),
};

process.on('disconnect', () => process.exit(0));
// Standard error holds the log, which goes nowhere here: what fails is told to the parent.
process.once('uncaughtException', (error) => process.send({ fault: error.stack }, process.abort));
const [{ answer }] = await once(process, 'message');
const address = await kinds[kind](answer === null ? null : JSON.parse(answer));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ microseconds: user + system });
});
process.send({ address, key });
