import { Failure, type Fault } from '../errors.ts';

/** Code of faults that clash with what others hold already; alone they make a conflict. */
export const TAKEN = 'taken';

/**
 * @throws Failure with all faults at once: `conflict` when each is a clash with something that
 *   exists, else `invalid-request`.
 */
export function refuseFaults(what: string, faults: readonly Fault[]): void {
  const [first, ...others] = faults;
  if (first === undefined) return;
  const code = faults.every((fault) => fault.code === TAKEN) ? 'conflict' : 'invalid-request';
  const more = others.length === 0 ? '' : ` (and ${others.length} more, see errors)`;
  throw new Failure(code, `The ${what} was not written. ${first.message}${more}`, faults);
}

/** Faults for all items that were in the list before. */
export function repeatedFaults(
  items: readonly string[],
  pointerOf: (index: number) => string,
): Fault[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    if (!seen.has(item)) {
      seen.add(item);
      return [];
    }
    const message = `"${item}" stands in this list twice. Leave one of them out.`;
    return [{ pointer: pointerOf(index), code: 'repeated', message }];
  });
}

/** Faults for all items that are not among the known ones. */
export function unknownFaults(
  items: readonly string[],
  isKnown: (item: string) => boolean,
  pointerOf: (index: number) => string,
  noun: string,
): Fault[] {
  return items.flatMap((item, index) => {
    if (isKnown(item)) return [];
    const message = `There is no ${noun} "${item}". Create it first, or correct the slug.`;
    return [{ pointer: pointerOf(index), code: `unknown-${noun}`, message }];
  });
}
