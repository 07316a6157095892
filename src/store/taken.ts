/** Whether the database refused a row because its key is in use (SQLSTATE 23505). */
export function isTaken(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if ('code' in thrown && thrown.code === 'P2002') return true;
  return 'meta' in thrown && JSON.stringify(thrown.meta ?? null).includes('"23505"');
}
