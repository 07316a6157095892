/** Headers of what was made: where it is, and whether an earlier call had made it. */
export function writtenHeaders(location: string, isReplayed: boolean): Record<string, string> {
  return isReplayed
    ? { Location: location, 'Idempotent-Replayed': 'true' }
    : { Location: location };
}
