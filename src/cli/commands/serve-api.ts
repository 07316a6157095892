/**
 * Runs the server in this process. The one place where this face reaches past its doors: main.ts
 * does everything by being loaded, and is loaded only when asked for.
 */
export async function serveApi(): Promise<void> {
  await import('../../main.ts');
}
