/** People of an order, a millisecond or two: whoever asks meanwhile waits for few of them. */
const peopleMax = 32;
/** Of their JSON together, in UTF-16 code units, so that a few long texts make an order too. */
const lengthMax = 65_536;

/** Kept people, as JSON, in portions that make an order each. */
export function portionsOf(people: readonly string[]): readonly (readonly string[])[] {
  const portions: string[][] = [];
  let length = 0;
  for (const person of people) {
    const last = portions.at(-1);
    length += person.length;
    if (last === undefined || last.length === peopleMax || length > lengthMax) {
      portions.push([person]);
      length = person.length;
    } else {
      last.push(person);
    }
  }
  return portions;
}
