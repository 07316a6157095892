/**
 * The statements of dashboards. Each takes one look at the database, so that what it counts is of
 * one generation, and answers the terms of the active one with its rows as JSON.
 */

/** As a value that is known before the rest runs, which lets the rest run in parallel. */
const active = `(
      select number from ranking_generation where status = 'active' and activated_at is not null
    )`;

const withTerms = (counted: string) => `
  select terms.catalogue_id as catalogue, terms.organisation, terms.engine, terms.parameters,
    terms.as_of::text as as_of, found.rows
  from ranking_generation terms
  cross join (
    select coalesce(json_agg(counted), '[]')::text as rows from (${counted}) counted
  ) found
  where terms.status = 'active' and terms.activated_at is not null`;

export const firstTeamsStatement = withTerms(`
    select teams[1] as team, verdict, count(*) as people
    from ranking where generation = ${active} and current
    group by 1, 2`);

/** Everybody has the number nought, which no technology bears: it counts people. */
export const technologiesStatement = withTerms(`
    select technology, count(*) as people
    from ranking, unnest(array_append(technologies, 0::smallint)) technology
    where generation = ${active} and current
    group by 1`);

/**
 * Counts people by fit first, which are few numbers however many people; all else is of these. Of a
 * bin, a quartile is the least fit of it that reaches so far; the least of all bins is the one.
 */
export const fitsStatement = withTerms(`
    select team, least(fit / $1::int, 10000 / $1::int - 1) as bin, sum(people) as people,
      min(fit) as least, max(fit) as most,
      min(fit) filter (where upto * 4 >= total) as lower_quartile,
      min(fit) filter (where upto * 2 >= total) as median,
      min(fit) filter (where upto * 4 >= total * 3) as upper_quartile
    from (
      select team, fit, people, sum(people) over (partition by team order by fit) as upto,
        sum(people) over (partition by team) as total
      from (
        select team, 10000 - shortfall as fit, count(*) as people
        from candidate_fit
        where generation = ${active} and shortfall >= 0
          and ($2::smallint is null or team = $2::smallint)
        group by 1, 2
      ) fits
    ) ranked
    group by 1, 2`);

/**
 * What each time showed at its end. A ranking counts from the time in which it was made up to the
 * one in which the person was written again; `width_bucket` numbers the times from 1.
 */
export const firstTeamsOverStatement = `
  with shown as (
    select spell.place, terms.number, terms.catalogue_id as catalogue, terms.as_of::text as as_of
    from unnest($1::timestamptz[], $2::timestamptz[]) with ordinality
      as spell(start, until, place)
    cross join lateral (
      select * from ranking_generation
      where activated_at < spell.until
      order by activated_at desc, number desc
      limit 1
    ) terms
  ),
  counted as materialized (
    select generation, teams[1] as team, verdict, width_bucket(made_at, $1::timestamptz[]) as made,
      null::int as replaced, count(*) as people
    from ranking
    where current and generation = any(array(select number from shown))
    group by 1, 2, 3, 4
    union all
    select generation, teams[1], verdict, width_bucket(made_at, $1::timestamptz[]), replaced,
      count(*)
    from ranking
    cross join lateral (
      select width_bucket(min(later.made_at), $1::timestamptz[]) as replaced
      from ranking later
      where later.candidate = ranking.candidate and later.generation = ranking.generation
        and later.version > ranking.version
    ) later
    where not current and generation = any(array(select number from shown))
    group by 1, 2, 3, 4, 5
  )
  select shown.place::int as place, shown.catalogue, shown.as_of,
    coalesce(
      json_agg(json_build_object('team', team, 'verdict', verdict, 'people', people))
        filter (where people is not null), '[]'
    )::text as rows
  from shown
  left join lateral (
    select team, verdict, sum(people) as people
    from counted
    where generation = shown.number and made <= shown.place
      and (replaced is null or replaced > shown.place)
    group by 1, 2
  ) then_first on true
  group by 1, 2, 3`;

/** A page of people, newest first; reading stops at its end. */
export const heatmapStatement = `
  select terms.number as generation, terms.catalogue_id as catalogue, terms.organisation,
    terms.engine, terms.parameters, terms.as_of::text as as_of, found.candidate::text as number,
    candidate.id as candidate, found.id as ranking, found.verdict::text as verdict,
    array_to_string(found.teams, ',') as teams,
    array_to_string(found.shortfalls, ',') as shortfalls
  from ranking_generation terms
  left join lateral (
    select ranking.candidate, ranking.id, verdict, teams, shortfalls
    from ranking
    where ranking.generation = terms.number and ranking.current
      and ranking.candidate < $2::bigint
    order by ranking.candidate desc
    limit $3::int
  ) found on true
  left join candidate on candidate.number = found.candidate
  where terms.status = 'active' and terms.activated_at is not null
    and ($1::int is null or terms.number = $1::int)
  order by found.candidate desc`;
