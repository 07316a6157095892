// `npm start`: sets up what is missing or stale, then becomes the server. It runs in this very
// process, so that a signal reaches it directly and npm waits for its end.
import { setUp } from './set-up.mjs';

await setUp();
if (process.env.npm_lifecycle_event === 'start') leaveWithParent();
await import('../dist/main.js');

/** npm ended by force passes no signal on; port and data folder must not stay taken. */
function leaveWithParent() {
  const parent = process.ppid;
  const check = () => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  };
  setInterval(check, 500).unref();
}
