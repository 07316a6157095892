// HiGHS as the referee of best totals: the same cohort as a linear programme, in hundredths. Its
// matrix is of the kind whose corners are whole, so that the linear optimum is a placement.
import loadHighs from 'highs';

let loaded;

/**
 * Best total in hundredths, or null when HiGHS finds no placement.
 *
 * @param floor Pairs with a lower fit are left out.
 * @param placed How many people must have a team; null leaves it open.
 */
export async function highsTotal(cohort, { solver = 'choose', floor = 0, placed = null } = {}) {
  loaded ??= await loadHighs();
  const programme = programmeOf(cohort, floor, placed);
  // A programme without columns is "empty" to HiGHS and not solved.
  if (programme.numCols === 0) return (placed ?? 0) === 0 ? 0 : null;
  const model = loaded.createModel(programme);
  try {
    model.options.set({ output_flag: false, solver, time_limit: 120 });
    model.run();
    if (model.getModelStatus() !== optimal) return null;
    return -model.getObjectiveValue();
  } finally {
    model.dispose();
  }
}

/** HiGHS numbers the state of a model that is solved with 7. */
const optimal = 7;

function programmeOf(cohort, floor, placed) {
  const { refs, teams, starts, team, fit, wish, fitMin, onlyWished, lock } = cohort;
  const people = refs.length;
  const excluded = new Set(cohort.exclusions.map((pair) => `${pair.person} ${pair.team}`));
  const rows = people + teams.length + 1;
  const cost = [];
  const indices = [];
  for (let person = 0; person < people; person += 1) {
    for (let entry = starts[person]; entry < starts[person + 1]; entry += 1) {
      const isLocked = lock[person] === team[entry];
      const isOpen =
        lock[person] === -1 &&
        fit[entry] >= Math.max(fitMin, floor) &&
        (wish[entry] > 0 || !onlyWished) &&
        !excluded.has(`${person} ${team[entry]}`) &&
        (teams[team[entry]].requires?.level ?? 0) <= (cohort.level?.[person] ?? 0);
      if (!isLocked && !isOpen) continue;
      cost.push(-fit[entry]);
      indices.push(person, people + team[entry], rows - 1);
    }
  }
  const columns = cost.length;
  const rowLower = new Float64Array(rows);
  const rowUpper = new Float64Array(rows).fill(1, 0, people);
  for (const [place, { min, max }] of teams.entries()) {
    rowLower[people + place] = min;
    rowUpper[people + place] = max;
  }
  for (let person = 0; person < people; person += 1) {
    if (lock[person] !== -1 && hasEntry(cohort, person)) rowLower[person] = 1;
  }
  rowLower[rows - 1] = placed ?? 0;
  rowUpper[rows - 1] = placed ?? people;
  return {
    numCols: columns,
    numRows: rows,
    colCost: Float64Array.from(cost),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower,
    rowUpper,
    matrix: {
      format: 'csc',
      numRows: rows,
      numCols: columns,
      starts: Int32Array.from({ length: columns + 1 }, (_, at) => 3 * at),
      indices: Int32Array.from(indices),
      values: new Float64Array(3 * columns).fill(1),
    },
  };
}

function hasEntry({ starts, team, lock }, person) {
  for (let entry = starts[person]; entry < starts[person + 1]; entry += 1) {
    if (team[entry] === lock[person]) return true;
  }
  return false;
}
