/** The process: settings, app, listening, signals, end. */
import closeWithGrace from 'close-with-grace';
import { type App, createApp } from './app.ts';
import { readConfig } from './config.ts';
import { startFailureText } from './start-failure.ts';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Requests that are still being answered get so long after a stop signal. */
const graceMilliseconds = 10_000;

try {
  const app = await createApp(readConfig(process.env));
  endWithGrace(app);
  process.stdout.write(greeting(await app.listen(), app));
} catch (error) {
  process.stderr.write(`${startFailureText(error)}\n`);
  process.exit(1);
}

/**
 * Stops once however often it is told: Ctrl-C reaches this process from the terminal and again
 * from npm, and the second one must not cut the first short.
 */
function endWithGrace(app: App): void {
  const closing = closeWithGrace(
    { delay: graceMilliseconds, skip: [...stopSignals, 'beforeExit'] },
    async ({ err }) => {
      if (err) app.log.fatal({ err }, 'stopping after an unexpected error');
      await app.close();
    },
  );
  let stopping = false;
  for (const signal of stopSignals) {
    process.on(signal, () => {
      if (!stopping) closing.close();
      stopping = true;
    });
  }
}

function greeting(address: string, { adminSecret, place }: App): string {
  const sample = 'Ran Trino and Apache Pinot clusters for six years, Java, Hive Metastore plugins';
  const key = adminSecret === null ? [] : [`Administrator key, shown this once: ${adminSecret}`];
  return [
    `Teamfit listens on ${address}, facts and keys are kept in ${place}.`,
    ...key,
    'Rank a sample:',
    `  curl -H 'content-type: application/json' -d '{"text":"${sample}"}' ${address}/v1/rankings`,
    '',
  ].join('\n');
}
