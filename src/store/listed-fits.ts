/**
 * The end of a statement whose first part, `gone`, has candidate, generation, teams and shortfalls
 * of rankings: takes their fits out of the lists. Each is looked for by its exact key, in a query
 * of its own that nothing can join otherwise: among a million people some hundred share a fit, and
 * a plan that reads all of them takes seconds for what are milliseconds.
 */
export const deleteListedFits = `
  listed as (
    select found.place
    from gone, unnest(gone.teams, gone.shortfalls) as old(team, shortfall),
      lateral (
        select ctid as place from candidate_fit
        where generation = gone.generation and team = old.team and shortfall = old.shortfall
          and shortfall >= 0 and candidate = gone.candidate
        limit 1
      ) found
  )
  delete from candidate_fit fit using listed where fit.ctid = listed.place`;

/** Takes the fits of all rankings of a person, by number, out of the lists. */
export const eraseFits = `
  with gone as (
    select candidate, generation, teams, shortfalls from ranking where candidate = $1::bigint
  ),
  ${deleteListedFits}`;
