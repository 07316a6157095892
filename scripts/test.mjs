// `npm test`: sets up, builds (tests that start processes take them from dist), then runs jest with
// the given words.
import { runNode } from './run-program.mjs';
import { setUp } from './set-up.mjs';

await setUp();
process.exitCode = await runNode(
  'node_modules/jest/bin/jest.js',
  ['--config', '.config/jest.config.mjs', ...process.argv.slice(2)],
  {
    nodeOptions: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_ENV: 'test' },
  },
);
