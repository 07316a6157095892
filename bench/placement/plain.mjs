// Deferred acceptance as one would write it first, on the same cohort and to the same answer: sort
// every list, propose, turn out the worst held. Ties are broken by the same draw.

export function placePlainly(cohort, digest) {
  const { refs, teams, starts, team, fit, wish, seed } = cohort;
  const draws = [];
  const drawOf = (person) => {
    draws[person] ??= digest(JSON.stringify([seed, refs[person]]));
    return draws[person];
  };
  const lists = refs.map((_, person) => {
    const entries = [];
    for (let entry = starts[person]; entry < starts[person + 1]; entry += 1) entries.push(entry);
    const tier = (entry) => (wish[entry] === 0 ? Infinity : wish[entry]);
    return entries.sort((one, other) => {
      if (tier(one) !== tier(other)) return tier(one) - tier(other);
      return fit[other] - fit[one] || team[one] - team[other];
    });
  });
  const held = teams.map(() => []);
  const assignment = new Int32Array(refs.length).fill(-1);
  const next = new Int32Array(refs.length);
  const isWorse = (one, other) =>
    one.fit !== other.fit ? one.fit < other.fit : drawOf(one.person) > drawOf(other.person);
  const free = refs.map((_, person) => refs.length - 1 - person);
  while (free.length > 0) {
    const person = free.pop();
    const entry = lists[person][next[person]];
    if (entry === undefined) continue;
    next[person] += 1;
    const place = team[entry];
    const heap = held[place];
    push(heap, { person, fit: fit[entry] }, isWorse);
    assignment[person] = place;
    if (heap.length <= teams[place].max) continue;
    const out = pop(heap, isWorse);
    assignment[out.person] = -1;
    free.push(out.person);
  }
  return assignment;
}

function push(heap, item, isWorse) {
  heap.push(item);
  for (let at = heap.length - 1; at > 0; ) {
    const parent = (at - 1) >> 1;
    if (!isWorse(heap[at], heap[parent])) return;
    [heap[at], heap[parent]] = [heap[parent], heap[at]];
    at = parent;
  }
}

function pop(heap, isWorse) {
  const top = heap[0];
  const last = heap.pop();
  if (heap.length === 0) return top;
  heap[0] = last;
  for (let at = 0; ; ) {
    let child = 2 * at + 1;
    if (child >= heap.length) return top;
    if (child + 1 < heap.length && isWorse(heap[child + 1], heap[child])) child += 1;
    if (!isWorse(heap[child], heap[at])) return top;
    [heap[at], heap[child]] = [heap[child], heap[at]];
    at = child;
  }
}
