// One server of a measurement, by its kind; see product.mjs. It tells its parent its address and,
// when asked, the CPU time that it has used.
import { once } from 'node:events';
import { createApp } from '../../dist/app.js';
import { readConfig } from '../../dist/config.js';
import { listenBare } from './bare-list.mjs';

const [kind] = process.argv.slice(2);
const kinds = {
  product: async (settings) => (await createApp(readConfig(settings))).listen(),
  bare: listenBare,
};

process.on('disconnect', () => process.exit(0));
// Standard error goes nowhere here: what fails is told to the parent.
process.once('uncaughtException', (error) => process.send({ fault: error.stack }, process.abort));
const [settings] = await once(process, 'message');
const address = await kinds[kind](settings);
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ microseconds: user + system });
});
process.send({ address });
