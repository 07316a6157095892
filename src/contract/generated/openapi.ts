// Made from openapi.yaml by `npm run generate`. Change that file, not this one.

export interface paths {
    readonly "/v1/rankings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rank a person against every team
         * @description Takes one person in one of five forms and answers every active team of the organisation,
         *     best first. Nothing is stored.
         *
         *     As JSON, send exactly one of `text`, `profile` (fields of this API) and `resume` (JSON
         *     Resume), and any options beside it. A plain text, PDF or DOCX is sent as the body itself or
         *     as `file` of a form; its options are the query parameters `organisation`, `as_of` and
         *     `explain` (in a form they may also be fields). An option stated twice must say the same.
         *
         *     Limits: 256 KB of JSON, of which `text` alone may reach 1 MB; 5 MB for a document.
         */
        readonly post: operations["create-ranking"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rankings/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rank many people, a line each
         * @description Takes JSON lines, each the JSON body of `POST /v1/rankings`, and answers a line for each, in
         *     the same order, while the rest still comes in. Nothing is stored, and a stream may be of any
         *     length. A line that cannot be ranked is answered with its own problem, and the rest goes on;
         *     blank lines are passed over.
         *
         *     The options in the address count for every line; a line may state further ones, but none of
         *     them differently. The stream is not taken compressed. It is cut after half a minute without
         *     a byte, and after an hour.
         */
        readonly post: operations["rank-batch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/profiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read a person into a profile
         * @description Reads the same five forms as a ranking does and answers what was understood: a profile that
         *     can be ranked as it is, and for each thing in it the exact words. Nothing is stored. Ranking
         *     the answered `profile` gives the same fits as ranking what was sent.
         */
        readonly post: operations["create-profile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/receipts/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Have a ranking made again
         * @description Takes what was sent for the ranking plus the `receipt` that came with it, ranks again with
         *     the catalogue version, options and date of the receipt, and says whether the answer is the
         *     same to the byte. For a document send the `text` that the answer returned. Options beside
         *     the receipt are accepted, so that the first body can be sent as it was, and do not count.
         */
        readonly post: operations["verify-receipt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/teams": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List teams
         * @description Teams in the order of the catalogue. `technology` keeps the teams that name it, by slug or
         *     by any of its other spellings.
         */
        readonly get: operations["list-teams"];
        readonly put?: never;
        /**
         * Create a team
         * @description Adds a team. It takes part in rankings at once, under the new catalogue version that the
         *     answer names. What is left out is empty.
         */
        readonly post: operations["create-team"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/teams/{team}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Slug or id (`team_...`) of the team.
                 * @example data-infrastructure
                 */
                readonly team: components["parameters"]["TeamReference"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a team
         * @description One team, by slug or id, archived ones too.
         */
        readonly get: operations["get-team"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Archive a team
         * @description Takes the team out of rankings and keeps it readable. Nothing is erased: set `status` to
         *     `active` by PATCH to bring it back. Needs `If-Match`.
         */
        readonly delete: operations["archive-team"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a team
         * @description Merges the body into the team (RFC 7396): a member that is given replaces, `null` empties,
         *     a list replaces the whole list. The slug and the organisation stay. Needs `If-Match`.
         */
        readonly patch: operations["update-team"];
        readonly trace?: never;
    };
    readonly "/v1/technologies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List technologies
         * @description The vocabulary, ordered by slug. `q` searches slugs, names, aliases and members without
         *     regard to case, spaces and hyphens.
         */
        readonly get: operations["list-technologies"];
        readonly put?: never;
        /**
         * Create a technology
         * @description Adds a technology to the vocabulary. It is read in profiles at once, under the new catalogue
         *     version that the answer names. A spelling that another technology claims is refused.
         */
        readonly post: operations["create-technology"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/technologies/{technology}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Slug or id (`tech_...`) of the technology.
                 * @example trino
                 */
                readonly technology: components["parameters"]["TechnologyReference"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a technology
         * @description One technology, by slug or id, archived ones too.
         */
        readonly get: operations["get-technology"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Archive a technology
         * @description Takes the technology out of reading and ranking and keeps it readable. Nothing is erased:
         *     set `status` to `active` by PATCH to bring it back. Needs `If-Match`.
         */
        readonly delete: operations["archive-technology"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a technology
         * @description Merges the body into the technology (RFC 7396): a member that is given replaces, `null`
         *     empties, a list replaces the whole list. The slug stays. Needs `If-Match`.
         */
        readonly patch: operations["update-technology"];
        readonly trace?: never;
    };
    readonly "/v1/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List organisations
         * @description Organisations in the order of the catalogue; the first is the default of a ranking.
         */
        readonly get: operations["list-organisations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organisations/{organisation}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Slug of the organisation.
                 * @example stripe-infrastructure
                 */
                readonly organisation: components["schemas"]["Slug"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an organisation
         * @description Its role with requirements, pay and benefits, its hybrid rule and its offices.
         */
        readonly get: operations["get-organisation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogues/impact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * See who would move
         * @description Ranks stored people under the newest catalogue and under the one that the edits would make,
         *     and tells what changes. Nothing is saved. Whom it ranks is a sample spread evenly over all
         *     stored people, or all of them when there are no more than `sample`; it ends after some
         *     seconds, and then says so.
         */
        readonly post: operations["preview-catalogue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogues/{catalogue}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of a catalogue version, as a receipt or a team names it.
                 * @example cat_6f1ed002ab5595859014ebf0951522d9a1c3f5e7
                 */
                readonly catalogue: components["schemas"]["CatalogueId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a catalogue version
         * @description All facts of one version, whole. Versions never change and are never deleted; only
         *     `current` says something that may change. About 1 MB.
         */
        readonly get: operations["get-catalogue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/model": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the model card
         * @description Version of the engine, features that it uses and never uses, measured quality, limits.
         */
        readonly get: operations["get-model"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List candidates
         * @description Stored people, newest first, without what they or others wrote: that is at their own
         *     address. Whoever is stored while a list is walked is not in it; nobody else is missed or
         *     seen twice.
         */
        readonly get: operations["list-candidates"];
        readonly put?: never;
        /**
         * Store a candidate, or a stream of them
         * @description Takes one person in any form that `POST /v1/rankings` takes, ranks them against every team
         *     and stores both in one transaction. Of a document its text is kept and not the file; of a
         *     JSON Resume only what is read: no name, e-mail, picture, address or school. A form and a
         *     document that is the body itself take `external_id` and `source` from the address.
         *
         *     As JSON lines many people are stored in one stream of any length, each line the JSON body of
         *     one. A line whose `external_id` is known takes the place of what was stored under it. Each
         *     line is answered by a line, in order, while the rest still comes in; a line that cannot be
         *     stored is answered with its own problem, and the rest goes in. Blank lines are passed over.
         *     The stream takes no `Idempotency-Key` and is not taken compressed; it is cut after half a
         *     minute without a byte, and after an hour.
         *
         *     No field takes a protected attribute. Stored people are ranked under the catalogue and the
         *     day that all stored rankings share, so that lists never mix two.
         */
        readonly post: operations["create-candidate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/candidates/{candidate}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the candidate.
                 * @example cand_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly candidate: components["parameters"]["CandidateReference"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a candidate
         * @description One stored person with what they and others wrote, and the teams in their order.
         */
        readonly get: operations["get-candidate"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Erase a candidate
         * @description Erases the person for good: what they and others wrote, every ranking and every fit. What
         *     stays is the id and when it was erased. Needs no `If-Match`.
         */
        readonly delete: operations["erase-candidate"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a candidate
         * @description Merges the body into the candidate (RFC 7396): a member that is given replaces, `null`
         *     empties, a list replaces the whole list. To change the form, give the new one and set the
         *     old one to `null`. The person is ranked again in the same transaction; the ranking before
         *     stays in their history, and `change` tells what became of fits and places. A key of the
         *     person writes all but `external_id`, `source` and `notes`; with `objection` they ask for
         *     review by a human. Needs `If-Match`.
         */
        readonly patch: operations["update-candidate"];
        readonly trace?: never;
    };
    readonly "/v1/candidates/{candidate}/ranking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the candidate.
                 * @example cand_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly candidate: components["parameters"]["CandidateReference"];
            };
            readonly cookie?: never;
        };
        /**
         * Best teams of a candidate
         * @description The stored ranking of a person, the same answer as `POST /v1/rankings` gave then: only fits
         *     and hashes are kept, and the reasons are made again from the input, the catalogue version
         *     and the parameters. When another release made it, the order alone is answered, as with
         *     `explain` `none`. `at` asks for the ranking that was in force at a moment. Keys without
         *     `candidates:read` are told no words of the person: `explain` is then `summary` or `none`.
         */
        readonly get: operations["get-candidate-ranking"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/teams/{team}/ranking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Slug or id (`team_...`) of the team.
                 * @example data-infrastructure
                 */
                readonly team: components["parameters"]["TeamReference"];
            };
            readonly cookie?: never;
        };
        /**
         * Best people for a team
         * @description Stored people by their fit to the team, best first; among equals whoever was stored first.
         *     All are ranked under one catalogue version and one day, which the answer names. A walk to
         *     the end shows nobody twice and misses nobody who was not written since its first page.
         *     What is left out of the address keeps everybody.
         */
        readonly get: operations["get-team-ranking"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/insights/best-teams": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How many people have each team first
         * @description Counts of stored people by the team that fits them best and by verdict: of `no_fit` and
         *     `insufficient_evidence` the first team is no recommendation. All are of the rankings in force,
         *     of one catalogue version and one day, which the answer names.
         *
         *     With `interval=month` also for each of the last months what its end showed, by the rankings
         *     that were in force then; the last one is the present month as it stands. Erased people are
         *     nowhere in it.
         *
         *     Where counting takes long the answer may be up to 30 seconds old. A count that would take
         *     over 10 seconds is given up: 503 with the code `busy`.
         */
        readonly get: operations["get-best-teams"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/insights/supply-demand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What teams ask for beside what people have
         * @description Each technology that an active team names, the greatest shortage first. `demand` adds 3 for each
         *     team that calls it core, 2 for used, 1 for adjacent; `people` have evidence of it in the rankings
         *     in force; `shortage` is demand times the share of people who lack it.
         *
         *     Where counting takes long the answer may be up to 30 seconds old. A count that would take
         *     over 10 seconds is given up: 503 with the code `busy`.
         */
        readonly get: operations["get-supply-demand"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/insights/fit-distribution": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How fits to each team are spread
         * @description Of each team a histogram of the fits of all stored people, and the quartiles: the least fit that
         *     a quarter, half, three quarters of the people do not exceed. A bin holds its lower edge and not
         *     its upper one; the last one holds 100 too. Numbers are exact.
         *
         *     Where counting takes long the answer may be up to 30 seconds old. A count that would take
         *     over 10 seconds is given up: 503 with the code `busy`; one team is counted in a fifth of the time.
         */
        readonly get: operations["get-fit-distribution"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/insights/heatmap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Everybody against every team
         * @description Stored people, newest first, each with the fit to every team in the order of `teams`: ids and
         *     numbers alone. All pages are of one generation of rankings: when all people have been ranked
         *     anew meanwhile, a cursor is refused and the list begins again. Nobody is seen twice; nobody who
         *     was there from the beginning is missed.
         *
         *     As CSV or JSON lines a person takes a line for each team, best first. There `limit` counts people.
         */
        readonly get: operations["get-heatmap"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rankings/{ranking}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the ranking.
                 * @example rank_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly ranking: components["schemas"]["RankingId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a stored ranking
         * @description A ranking as it was, whatever became of the person's profile or the catalogue since.
         */
        readonly get: operations["get-ranking"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List jobs
         * @description Work that outlives a request, newest first: ranking all stored people anew, which an edit
         *     of the catalogue, a new month and a new version of the engine begin. Lists and stored
         *     rankings answer from what is in force until a job is done, and never mix the two.
         */
        readonly get: operations["list-jobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/jobs/{job}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the job.
                 * @example job_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly job: components["schemas"]["JobId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a job
         * @description How far a job is.
         */
        readonly get: operations["get-job"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/api-keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List API keys
         * @description Keys, newest first, revoked and expired ones too. Secrets are never shown again.
         */
        readonly get: operations["list-api-keys"];
        readonly put?: never;
        /**
         * Create an API key
         * @description A key of the role `candidate` is for one stored person, and recruiters make such keys too;
         *     it goes with the person. The `secret` is in this answer and nowhere else: only its hash is
         *     stored. A replay by
         *     `Idempotency-Key` answers the same key with `secret` null.
         */
        readonly post: operations["create-api-key"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/api-keys/{api_key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the key.
                 * @example key_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly api_key: components["schemas"]["ApiKeyId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an API key
         * @description One key, revoked and expired ones too. Its secret is never shown again.
         */
        readonly get: operations["get-api-key"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke an API key
         * @description The key stops working: at once where this is answered, within a second in other processes
         *     of the service. Revoking it again changes nothing.
         */
        readonly delete: operations["revoke-api-key"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/model/parameters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Keep a version of the parameters
         * @description Keeps other numbers for what is made of fits: probabilities, verdicts and close calls. What is left
         *     out is as shipped. No fit and no order changes by any of them. A version never changes and is never
         *     deleted; the same numbers are the same version. Nothing uses it before it is activated.
         *     `npm run calibrate` writes such a body from decisions of people.
         */
        readonly post: operations["create-parameters"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/model/parameters/{parameters}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the version, as receipts state it.
                 * @example par_0f1f2a37a1f0f5a3c59a8f0e6b0d6f1f3b7c9e21
                 */
                readonly parameters: components["parameters"]["ParametersReference"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a version of the parameters
         * @description Any version that was ever kept here, as receipts name it.
         */
        readonly get: operations["get-parameters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/model/parameters/{parameters}/activate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the version, as receipts state it.
                 * @example par_0f1f2a37a1f0f5a3c59a8f0e6b0d6f1f3b7c9e21
                 */
                readonly parameters: components["parameters"]["ParametersReference"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put parameters into force
         * @description From now on people are ranked with this version, and its name stands in their receipts. Stored
         *     people are ranked anew as after an edit of the catalogue: lists stay with the version before until
         *     all are done (`status` is `activating`, and `GET /v1/jobs` tells how far it is). To go back,
         *     activate the version that `GET /v1/model` names as shipped. One that is in force stays so.
         */
        readonly post: operations["activate-parameters"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/placements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List placements
         * @description Newest first, without their assignments.
         */
        readonly get: operations["list-placements"];
        readonly put?: never;
        /**
         * Place a cohort
         * @description Gives people their teams, exactly and with proof: `stable` so that no person and team would both
         *     rather have each other, `max_fit` with the greatest sum of fits, `max_min_fit` with the worst fit
         *     as good as it can be. The order in which things are named changes nothing.
         *
         *     A cohort of at most 20,000 pairs of people and teams is answered at once (201). A larger one is
         *     placed beside everything else (202); GET it until its `status` is no longer `queued` or
         *     `running`. People may come with fits, as text or profile to be ranked first (at most 500 of
         *     those), or stored: one by one in `candidates`, or all who match `candidates_matching`. Stored
         *     people have the fits of one generation of rankings, whose catalogue, parameters and day the answer
         *     names; naming them needs the scope `candidates:read` too. At most 100,000 people and 32 MB.
         */
        readonly post: operations["create-placement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/placements/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check a placement of a cohort
         * @description Takes a cohort as `POST /v1/placements` does and anybody's assignments, and finds the pairs that
         *     block and the rules that are not kept. The checker shares no code with the solver. Nothing is
         *     stored. Naming stored people needs the scope `candidates:read` too.
         */
        readonly post: operations["check-placement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/placements/{placement}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the placement.
                 * @example plc_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly placement: components["parameters"]["PlacementReference"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a placement
         * @description With all assignments when it has at most 1,000 people; those of larger ones are read page by page.
         */
        readonly get: operations["get-placement"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Erase a placement
         * @description Takes the placement away for good, with everything that was kept of its cohort. One that is under
         *     way ends.
         */
        readonly delete: operations["erase-placement"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/placements/{placement}/assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the placement.
                 * @example plc_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly placement: components["parameters"]["PlacementReference"];
            };
            readonly cookie?: never;
        };
        /**
         * List the assignments of a placement
         * @description Everybody of the cohort by ref, people without a team too. JSON is answered page by page. With
         *     `Accept: text/csv` or `application/x-ndjson` all rows from the cursor on come in one stream, as
         *     many as `limit` says if it is given.
         */
        readonly get: operations["list-assignments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/placements/{placement}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the placement.
                 * @example plc_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly placement: components["parameters"]["PlacementReference"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a placement
         * @description Ends one that is queued or running. One that has ended stays as it is (409).
         */
        readonly post: operations["cancel-placement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/placements/{placement}/what-if": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the placement.
                 * @example plc_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly placement: components["parameters"]["PlacementReference"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * See what a change would do
         * @description Places the same cohort again with other seats, further locks or exclusions, and answers the
         *     difference: who moves, the totals, the stability. Nothing is stored.
         */
        readonly post: operations["try-placement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/impact-reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report the impact on groups of people
         * @description Rates and impact ratios by category and by all categories crossed, as New York City's Local Law 144
         *     asks, with exact intervals. Labels come with the request, are used for this report alone, and are
         *     not stored; nor is the report. Each person has `selected`, or each a `score` (the rate is the share
         *     above the median of all), or a `placement` is named and each has a `ref` of it.
         *
         *     A ratio below four fifths is marked. That says nothing of its cause, and a ratio above it does not
         *     say that a process is fair.
         */
        readonly post: operations["create-impact-report"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/model/suspend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stop all ranking
         * @description The kill switch. From now on whatever would rank anybody answers 503 `ranking-suspended`, in all
         *     processes within a second and until `POST /v1/model/resume`, also across restarts: rankings,
         *     batches, previews of edits, storing and changing people, and ranking everybody anew in the
         *     background. All that is stored stays readable and erasable, receipts can be verified, and
         *     placements of given fits be made.
         *
         *     `GET /v1/model` tells everybody since when and why. Suspending twice keeps the first reason.
         */
        readonly post: operations["suspend-model"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/model/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let ranking go on
         * @description Ends a suspension. Where there is none it changes nothing.
         */
        readonly post: operations["resume-model"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List decisions
         * @description What people decided, newest first. A decision is never changed: a later one about the same
         *     match or assignment supersedes it and names it.
         *
         *     Keys without `candidates:read` are told ids and numbers, and neither `reason` nor `decided_by`.
         */
        readonly get: operations["list-decisions"];
        readonly put?: never;
        /**
         * Decide
         * @description A person decides; the ranking and the placement only propose. What is decided about is named in
         *     one of these ways:
         *
         *     - a match of a stored ranking: `ranking`, or `candidate` for the ranking in force, and `team`;
         *     - an assignment of a placement: `placement` and `ref`;
         *     - a placement as a whole, which can only be accepted: `placement` alone. Decisions about single
         *       people of it stand beside that.
         *
         *     `accept` takes the proposal. `override` takes another `chosen_team` and needs a `reason`.
         *     `reject` takes none. The answer of that moment is kept whole with the decision that names it,
         *     and goes with the person; what stays are ids, and the hash of the reason.
         */
        readonly post: operations["create-decision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decisions/{decision}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the decision.
                 * @example dec_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly decision: components["schemas"]["DecisionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a decision
         * @description One decision, with the whole ranking or assignment that it was made about. Keys without
         *     `candidates:read` are told neither that nor any words.
         */
        readonly get: operations["get-decision"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List events
         * @description What was written, by whom and when: one chain for the whole installation, in which each event
         *     holds the hash of the one before. Events hold ids and numbers, never a word that somebody
         *     wrote, so that erasing a person changes none.
         *
         *     `trail=access` lists instead who read data of people: one row for each request, ids alone, in
         *     no chain. These rows are written a moment later, and a crash may lose the last second of them.
         *
         *     `hash` is the SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of the members `actor`,
         *     `at`, `data`, `id`, `previous_hash`, `sequence`, `subjects` and `type`. `npx teamfit audit
         *     verify` recomputes them all.
         */
        readonly get: operations["list-events"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/head": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the end of the chain
         * @description How many events there are, and the hash of the last. Kept outside of the installation from time
         *     to time, it shows later whether events were cut off or the whole chain was written anew:
         *     `npx teamfit audit verify --head HASH`.
         */
        readonly get: operations["get-event-head"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/livez": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Is the process alive
         * @description Answers as long as the process can answer at all; asks nothing of the database.
         */
        readonly get: operations["check-live"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Is the service ready
         * @description Ready means that the database answers and a catalogue is loaded.
         */
        readonly get: operations["check-ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.yaml": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This contract, as YAML
         * @description The file that the service checks every request with.
         */
        readonly get: operations["get-openapi-yaml"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This contract, as JSON
         * @description The same contract for tools that read JSON only.
         */
        readonly get: operations["get-openapi-json"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Lower-case words joined by hyphens. */
        readonly Slug: string;
        /** @description A slug or a prefixed id. */
        readonly Reference: string;
        /** @description Hash of the content of a catalogue version. */
        readonly CatalogueId: string;
        /** @description Id of a placement. */
        readonly PlacementId: string;
        /** @description Id of an API key. */
        readonly ApiKeyId: string;
        /**
         * Format: date
         * @description A calendar day, YYYY-MM-DD.
         */
        readonly Day: string;
        /** @description A year or a year and month, YYYY or YYYY-MM. */
        readonly Month: string;
        /**
         * Format: date-time
         * @description A moment in UTC, ISO 8601.
         */
        readonly Moment: string;
        /** @description SHA-256 in hexadecimal. */
        readonly Digest: string;
        /** @description Text for people. */
        readonly Prose: string;
        /** @description A short name, not of spaces or signs alone, without control or invisible characters. */
        readonly Label: string;
        /** @description Words to look for; no control or invisible characters. */
        readonly SearchWords: string;
        /** @description Where the fact comes from - `seed`, `public:<reference>`, `inferred`, or words. */
        readonly Sources: readonly string[];
        /** @description Between 0 and 1. */
        readonly Share: number;
        /** @description Years, fractions allowed. */
        readonly Years: number;
        /**
         * @description `full` gives every reason; `summary` the three strongest of each team, without words, and
         *     the requirements; `none` the order alone.
         * @enum {string}
         */
        readonly Explain: "full" | "summary" | "none";
        /**
         * @description How a mention stands to the person - has it, wants it, denies it, or wants to leave it.
         * @enum {string}
         */
        readonly Polarity: "supports" | "wants" | "negates" | "leaving";
        /**
         * @description Archived ones take no part in reading and ranking.
         * @enum {string}
         */
        readonly Status: "active" | "archived";
        /**
         * @description `core` is what the team builds, owns or runs; `used` what it works with; `adjacent` is near.
         * @enum {string}
         */
        readonly Importance: "core" | "used" | "adjacent";
        /** @description A résumé or any text about the person, UTF-8, at most 1 MB. */
        readonly PlainText: string;
        /**
         * Format: binary
         * @description The file itself, at most 5 MB.
         */
        readonly DocumentBytes: string;
        /** @description A form with the file and the options of a ranking. */
        readonly RankingForm: {
            /**
             * Format: binary
             * @description A PDF, DOCX or plain text, at most 5 MB.
             */
            readonly file: string;
            /** @description Slug of the organisation. */
            readonly organisation?: components["schemas"]["Slug"];
            /** @description The day from which recency counts. */
            readonly as_of?: components["schemas"]["Day"];
            /** @description How much is explained. */
            readonly explain?: components["schemas"]["Explain"];
        };
        /** @description A form with the file. */
        readonly ProfileForm: {
            /**
             * Format: binary
             * @description A PDF, DOCX or plain text, at most 5 MB.
             */
            readonly file: string;
            /** @description The day from which recency counts. */
            readonly as_of?: components["schemas"]["Day"];
        };
        /** @description A person in exactly one form, and options. */
        readonly RankingRequest: {
            /** @description A résumé or any text about the person, at most 1 MB. */
            readonly text?: components["schemas"]["PlainText"];
            /** @description The person in fields. */
            readonly profile?: components["schemas"]["Profile"];
            /** @description The person as a JSON Resume document. */
            readonly resume?: components["schemas"]["Resume"];
            /** @description Slug of the organisation; the first of the catalogue when left out. */
            readonly organisation?: components["schemas"]["Slug"];
            /** @description The day from which recency counts; today (UTC) when left out. */
            readonly as_of?: components["schemas"]["Day"];
            /** @description How much is explained; `full` when left out. */
            readonly explain?: components["schemas"]["Explain"];
            /**
             * @description Whether each team also gets the fewest changes that would put it first.
             * @default false
             */
            readonly counterfactuals?: boolean;
            /** @description Ids of evidence to leave out, to check what each is worth. */
            readonly without?: readonly components["schemas"]["Slug"][];
            /** @description What the person wants; never changes fit or order. */
            readonly wishes?: components["schemas"]["Wishes"];
            /** @description Where the person lives, for the hybrid rule alone. */
            readonly location?: components["schemas"]["Location"];
        } & (unknown | unknown | unknown);
        /** @description Lines, each a `RankingRequest` of at most 3.25 MB, ended by a line feed. */
        readonly RankingLines: string;
        /** @description Lines, each a `RankedLine`, ended by a line feed. */
        readonly RankedLines: string;
        /** @description The answer to one line of a batch, a ranking or a problem. */
        readonly RankedLine: {
            /**
             * Format: int32
             * @description Number of the line, from 1.
             */
            readonly line: number;
            /**
             * Format: int32
             * @description The status that the line alone would have been answered with.
             */
            readonly status: number;
            /** @description The ranking, when there is one. */
            readonly ranking?: components["schemas"]["Ranking"];
            /** @description What is wrong with the line. */
            readonly problem?: components["schemas"]["Problem"];
        } & (unknown | unknown);
        /** @description A person in exactly one form. */
        readonly ProfileRequest: {
            /** @description A résumé or any text about the person, at most 1 MB. */
            readonly text?: components["schemas"]["PlainText"];
            /** @description The person in fields. */
            readonly profile?: components["schemas"]["Profile"];
            /** @description The person as a JSON Resume document. */
            readonly resume?: components["schemas"]["Resume"];
            /** @description The day from which recency counts; today (UTC) when left out. */
            readonly as_of?: components["schemas"]["Day"];
        } & (unknown | unknown | unknown);
        /** @description The body of a ranking and its receipt. Options beside the receipt do not count. */
        readonly VerificationRequest: {
            /** @description The text that was sent, or that the answer returned for a document. */
            readonly text?: components["schemas"]["PlainText"];
            /** @description The profile that was sent. */
            readonly profile?: components["schemas"]["Profile"];
            /** @description The JSON Resume document that was sent. */
            readonly resume?: components["schemas"]["Resume"];
            /** @description As it was sent; does not count. */
            readonly organisation?: components["schemas"]["Slug"];
            /** @description As it was sent; does not count. */
            readonly as_of?: components["schemas"]["Day"];
            /** @description As it was sent; does not count. */
            readonly explain?: components["schemas"]["Explain"];
            /** @description As it was sent; does not count. */
            readonly counterfactuals?: boolean;
            /** @description As it was sent; does not count. */
            readonly without?: readonly components["schemas"]["Slug"][];
            /** @description As it was sent; does not count. */
            readonly wishes?: components["schemas"]["Wishes"];
            /** @description As it was sent; does not count. */
            readonly location?: components["schemas"]["Location"];
            /** @description Of a stored candidate, the notes that the ranking was made with. */
            readonly notes?: components["schemas"]["CandidateNotes"];
            /** @description The receipt that came with the ranking. */
            readonly receipt: components["schemas"]["Receipt"];
        } & (unknown | unknown | unknown);
        /** @description Id of a candidate. */
        readonly CandidateId: string;
        /** @description Id of a stored ranking. */
        readonly RankingId: string;
        /** @description The caller's own name for a person, e.g. the number of another system. */
        readonly ExternalId: string;
        /** @description Where a person comes from, e.g. `referral`. */
        readonly CandidateSource: string;
        /**
         * @description A person in exactly one form, to be stored. No field takes a name, age, gender or any
         *     protected attribute.
         */
        readonly CandidateDraft: {
            /** @description The caller's own name for the person, each once. */
            readonly external_id?: components["schemas"]["ExternalId"];
            /** @description Where the person comes from. */
            readonly source?: components["schemas"]["CandidateSource"];
            /** @description A résumé or any text about the person, at most 1 MB. */
            readonly text?: components["schemas"]["PlainText"];
            /** @description The person in fields. */
            readonly profile?: components["schemas"]["Profile"];
            /** @description The person as a JSON Resume document; only what is read of it is stored. */
            readonly resume?: components["schemas"]["Resume"];
            /** @description What the person wants; never changes fit or order. */
            readonly wishes?: components["schemas"]["Wishes"];
            /** @description Where the person lives, for the hybrid rule alone. */
            readonly location?: components["schemas"]["Location"];
            /** @description What recruiters noted; read by the same rules, told to recruiters alone. */
            readonly notes?: components["schemas"]["CandidateNotes"];
            /** @description Why the person objects to how they are ranked; asks for review by a human. */
            readonly objection?: components["schemas"]["Objection"];
        } & (unknown | unknown | unknown);
        /** @description Lines, each a `CandidateDraft` of at most 3.25 MB, ended by a line feed. */
        readonly CandidateLines: string;
        /** @description Lines, each a `StoredLine`, ended by a line feed. */
        readonly StoredLines: string;
        /** @description The answer to one line of a stream, an id or a problem. */
        readonly StoredLine: {
            /**
             * Format: int32
             * @description Number of the line, from 1.
             */
            readonly line: number;
            /**
             * Format: int32
             * @description 201 for somebody new, 200 for somebody known, or that of the problem.
             */
            readonly status: number;
            /** @description Id of the candidate. */
            readonly id?: components["schemas"]["CandidateId"];
            /** @description What is wrong with the line. */
            readonly problem?: components["schemas"]["Problem"];
        } & (unknown | unknown);
        /** @description The person's own words; never read for the ranking. */
        readonly Objection: string;
        /** @description Notes of others on a person's work, e.g. of an interview. */
        readonly CandidateNotes: readonly components["schemas"]["Note"][];
        /** @description A form with the file. */
        readonly CandidateForm: {
            /**
             * Format: binary
             * @description A PDF, DOCX or plain text, at most 5 MB.
             */
            readonly file: string;
            /** @description The caller's own name for the person. */
            readonly external_id?: components["schemas"]["ExternalId"];
            /** @description Where the person comes from. */
            readonly source?: components["schemas"]["CandidateSource"];
        };
        /** @description Members of a candidate to change; `null` empties, a list replaces the whole list. */
        readonly CandidatePatch: {
            /** @description The caller's own name for the person. */
            readonly external_id?: string | null;
            /** @description Where the person comes from. */
            readonly source?: string | null;
            /** @description A résumé or any text about the person. */
            readonly text?: string | null;
            /** @description Members of the profile to change, each merged likewise. */
            readonly profile?: Record<string, never> | null;
            /** @description Members of the JSON Resume to change, each merged likewise. */
            readonly resume?: Record<string, never> | null;
            /** @description What the person wants. */
            readonly wishes?: Record<string, never> | null;
            /** @description Where the person lives. */
            readonly location?: Record<string, never> | null;
            /** @description Why the person objects to how they are ranked; null once it is settled. */
            readonly objection?: string | null;
            /** @description All notes, in the place of those before. */
            readonly notes?: readonly components["schemas"]["Note"][] | null;
        };
        /**
         * @description A stored person. In lists what the person and others wrote is left out: `text`, `profile`,
         *     `resume`, `wishes`, `location`, `notes`, `objection`. A key of the person sees no `notes`.
         */
        readonly CandidateFacts: {
            /**
             * @description Always `candidate`.
             * @constant
             */
            readonly object: "candidate";
            /** @description Id. */
            readonly id: components["schemas"]["CandidateId"];
            /** @description The caller's own name for the person. */
            readonly external_id: string | null;
            /** @description Where the person comes from. */
            readonly source: string | null;
            /**
             * @description The form in which the person was sent; of a document, `text` is what reading gave.
             * @enum {string}
             */
            readonly form: "text" | "profile" | "resume" | "document";
            /** @description Whether the person objects, so that a human must look. */
            readonly review_requested: boolean;
            /** @description Why the person objects; null when they do not. */
            readonly objection?: components["schemas"]["Objection"] | null;
            /** @description The text, or that of the document. */
            readonly text?: components["schemas"]["PlainText"];
            /** @description The profile. */
            readonly profile?: components["schemas"]["Profile"];
            /** @description What is kept of the JSON Resume. */
            readonly resume?: components["schemas"]["Resume"];
            /** @description What the person wants; left out when not said. */
            readonly wishes?: components["schemas"]["Wishes"];
            /** @description Where the person lives; left out when not said. */
            readonly location?: components["schemas"]["Location"];
            /** @description What recruiters noted. */
            readonly notes?: components["schemas"]["CandidateNotes"];
            /**
             * Format: int32
             * @description Counts the writes of this person, from 1.
             */
            readonly version: number;
            /** @description The stored ranking without its reasons. */
            readonly ranking: components["schemas"]["CandidateRanking"] | null;
            /** @description When the person was first stored. */
            readonly created_at: components["schemas"]["Moment"];
            /** @description When the person was last written. */
            readonly updated_at: components["schemas"]["Moment"];
        };
        /** @description A stored person. */
        readonly Candidate: components["schemas"]["CandidateFacts"];
        /** @description A stored person after a change, with what it did to their ranking. */
        readonly ChangedCandidate: {
            /** @description What the change did to fits and places. */
            readonly change: components["schemas"]["RankingChange"];
        } & components["schemas"]["CandidateFacts"];
        /** @description Fits and places before and after a change of the person. */
        readonly RankingChange: {
            /** @description Id of the ranking before; null when there was none. */
            readonly ranking_before: components["schemas"]["RankingId"] | null;
            /** @description Every team, best first. */
            readonly teams: readonly components["schemas"]["TeamChange"][];
        };
        /** @description One team before and after. */
        readonly TeamChange: {
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
            /**
             * Format: int32
             * @description Place after the change, from 1.
             */
            readonly rank: number;
            /**
             * Format: int32
             * @description Place before the change; null when the team was not ranked then.
             */
            readonly rank_before: number | null;
            /** @description From 0 to 100, after the change. */
            readonly fit: components["schemas"]["Fit"];
            /** @description Before the change; null likewise. */
            readonly fit_before: components["schemas"]["Fit"] | null;
        };
        /** @description A stored ranking without its reasons. */
        readonly CandidateRanking: {
            /** @description Id; `GET /v1/rankings/{ranking}` tells the reasons. */
            readonly id: components["schemas"]["RankingId"];
            /** @description Slug of the organisation. */
            readonly organisation: components["schemas"]["Slug"];
            /** @description The catalogue version that all stored rankings are made under. */
            readonly catalogue: components["schemas"]["CatalogueId"];
            /** @description The day from which recency counts, one for all stored rankings. */
            readonly as_of: components["schemas"]["Day"];
            /**
             * @description As of the ranking.
             * @enum {string}
             */
            readonly verdict: "clear" | "close_call" | "insufficient_evidence" | "no_fit";
            /** @description Whether years and language meet the minimum; null when it does not show. */
            readonly meets_minimum: boolean | null;
            /** @description What the hybrid rule says. */
            readonly work_mode: components["schemas"]["WorkModeName"];
            /** @description Every team, best first. */
            readonly teams: readonly components["schemas"]["TeamStanding"][];
        };
        /** @description One page of people for a team. */
        readonly TeamRanking: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly object: "list";
            /** @description Address of this list. */
            readonly url: components["schemas"]["ListUrl"];
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
            /** @description The catalogue version of all these rankings; null before anybody was stored. */
            readonly catalogue: components["schemas"]["CatalogueId"] | null;
            /** @description The day from which recency counts in all of them; null likewise. */
            readonly as_of: components["schemas"]["Day"] | null;
            /** @description The people, best first. */
            readonly data: readonly components["schemas"]["RankedCandidate"][];
            /** @description Whether there is another page. */
            readonly has_more: boolean;
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description One person for a team, in numbers. */
        readonly RankedCandidate: {
            /**
             * @description Always `match`.
             * @constant
             */
            readonly object: "match";
            /**
             * Format: int32
             * @description Place in this list with its filters, from 1.
             */
            readonly rank: number;
            /** @description Id of the candidate. */
            readonly candidate: components["schemas"]["CandidateId"];
            /** @description Id of the ranking, which tells the reasons. */
            readonly ranking: components["schemas"]["RankingId"];
            /** @description From 0 to 100. */
            readonly fit: components["schemas"]["Fit"];
            /** @description Given that one team fits the person, that it is this one. */
            readonly probability: components["schemas"]["Share"];
            /**
             * @description Of the person's ranking.
             * @enum {string}
             */
            readonly verdict: "clear" | "close_call" | "insufficient_evidence" | "no_fit";
            /** @description Whether years and language meet the minimum; null when it does not show. */
            readonly meets_minimum: boolean | null;
            /** @description What the hybrid rule says. */
            readonly work_mode: components["schemas"]["WorkModeName"];
            /** @description Professional years in tenths, rounded down; null when not said. */
            readonly years_of_experience: number | null;
            /** @description Slug of the team; in files alone, where no list stands around the people. */
            readonly team?: components["schemas"]["Slug"];
            /** @description The catalogue version of the ranking; likewise. */
            readonly catalogue?: components["schemas"]["CatalogueId"];
            /** @description The day from which recency counts in it; likewise. */
            readonly as_of?: components["schemas"]["Day"];
        };
        /** @description How many people have each team first. */
        readonly BestTeams: {
            /**
             * @description Always `best_teams`.
             * @constant
             */
            readonly object: "best_teams";
            /** @description Whose teams these are; null before anybody was stored. */
            readonly organisation: components["schemas"]["Slug"] | null;
            /** @description The catalogue version of all these rankings; null likewise. */
            readonly catalogue: components["schemas"]["CatalogueId"] | null;
            /** @description The day from which recency counts in all of them; null likewise. */
            readonly as_of: components["schemas"]["Day"] | null;
            /** @description Everybody counted here. */
            readonly people: components["schemas"]["PeopleCount"];
            /** @description They by verdict. */
            readonly verdicts: components["schemas"]["VerdictCounts"];
            /** @description Each active team in the order of the catalogue, then others that were first. */
            readonly teams: readonly components["schemas"]["FirstTeamCount"][];
            /** @description Months, oldest first; null unless asked for. */
            readonly intervals: readonly components["schemas"]["BestTeamsInterval"][] | null;
        };
        /** @description What the end of a month showed, or now in the present month. */
        readonly BestTeamsInterval: {
            /** @description First day of the month, UTC. */
            readonly start: components["schemas"]["Day"];
            /** @description The catalogue version of the rankings then; null before there were any. */
            readonly catalogue: components["schemas"]["CatalogueId"] | null;
            /** @description The day from which recency counts in all of them; null likewise. */
            readonly as_of: components["schemas"]["Day"] | null;
            /** @description Everybody counted here. */
            readonly people: components["schemas"]["PeopleCount"];
            /** @description The same teams in the same order. */
            readonly teams: readonly components["schemas"]["FirstTeamCount"][];
        };
        /** @description People who have the team first. */
        readonly FirstTeamCount: {
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
            /** @description How many. */
            readonly people: components["schemas"]["PeopleCount"];
            /** @description They by verdict. */
            readonly verdicts: components["schemas"]["VerdictCounts"];
        };
        /** @description People by the verdict of their ranking. */
        readonly VerdictCounts: {
            /** @description A team clearly fits best. */
            readonly clear: components["schemas"]["PeopleCount"];
            /** @description Two teams are too close to call. */
            readonly close_call: components["schemas"]["PeopleCount"];
            /** @description Too little is known. */
            readonly insufficient_evidence: components["schemas"]["PeopleCount"];
            /** @description No team fits. */
            readonly no_fit: components["schemas"]["PeopleCount"];
        };
        /**
         * Format: int32
         * @description A number of people.
         */
        readonly PeopleCount: number;
        /** @description What teams ask for beside what people have. */
        readonly SupplyDemand: {
            /**
             * @description Always `supply_demand`.
             * @constant
             */
            readonly object: "supply_demand";
            /** @description Whose teams these are; null before anybody was stored. */
            readonly organisation: components["schemas"]["Slug"] | null;
            /** @description The catalogue version of all these rankings; null likewise. */
            readonly catalogue: components["schemas"]["CatalogueId"] | null;
            /** @description The day from which recency counts in all of them; null likewise. */
            readonly as_of: components["schemas"]["Day"] | null;
            /** @description Everybody counted here. */
            readonly people: components["schemas"]["PeopleCount"];
            /** @description The greatest shortage first; then by demand and slug. */
            readonly technologies: readonly components["schemas"]["TechnologyDemand"][];
        };
        /** @description A technology that teams name. */
        readonly TechnologyDemand: {
            /** @description Slug of the technology. */
            readonly technology: components["schemas"]["Slug"];
            /** @description Its name. */
            readonly name: string;
            /** @description The active teams that name it. */
            readonly teams: readonly components["schemas"]["TeamDemand"][];
            /**
             * Format: int32
             * @description Of all these teams - 3 for core, 2 for used, 1 for adjacent.
             */
            readonly demand: number;
            /** @description Who have evidence of it. */
            readonly people: components["schemas"]["PeopleCount"];
            /** @description They among all. */
            readonly share: components["schemas"]["Share"];
            /** @description Demand times the share of people who lack it, to four digits. */
            readonly shortage: number;
        };
        /** @description How much a team asks for a technology. */
        readonly TeamDemand: {
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
            /** @description What the team says of it. */
            readonly importance: components["schemas"]["Importance"];
        };
        /** @description How fits to each team are spread. */
        readonly FitDistribution: {
            /**
             * @description Always `fit_distribution`.
             * @constant
             */
            readonly object: "fit_distribution";
            /** @description Whose teams these are; null before anybody was stored. */
            readonly organisation: components["schemas"]["Slug"] | null;
            /** @description The catalogue version of all these rankings; null likewise. */
            readonly catalogue: components["schemas"]["CatalogueId"] | null;
            /** @description The day from which recency counts in all of them; null likewise. */
            readonly as_of: components["schemas"]["Day"] | null;
            /** @description Edges of the bins in points of fit, from 0 to 100. */
            readonly edges: readonly components["schemas"]["Fit"][];
            /** @description The teams in the order of the catalogue; those that somebody is ranked for. */
            readonly teams: readonly components["schemas"]["FitSpread"][];
        };
        /** @description The fits of all people to a team. */
        readonly FitSpread: {
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
            /** @description How many people. */
            readonly people: components["schemas"]["PeopleCount"];
            /** @description People in each bin, one number fewer than there are edges. */
            readonly counts: readonly components["schemas"]["PeopleCount"][];
            /** @description The least fit of all. */
            readonly least: components["schemas"]["Fit"];
            /** @description The least fit that a quarter do not exceed. */
            readonly lower_quartile: components["schemas"]["Fit"];
            /** @description The least fit that half do not exceed. */
            readonly median: components["schemas"]["Fit"];
            /** @description The least fit that three quarters do not exceed. */
            readonly upper_quartile: components["schemas"]["Fit"];
            /** @description The greatest fit of all. */
            readonly most: components["schemas"]["Fit"];
        };
        /** @description One page of people against teams. */
        readonly Heatmap: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly object: "list";
            /** @description Address of this list. */
            readonly url: components["schemas"]["ListUrl"];
            /** @description Whose teams these are; null before anybody was stored. */
            readonly organisation: components["schemas"]["Slug"] | null;
            /** @description The catalogue version of all these rankings; null likewise. */
            readonly catalogue: components["schemas"]["CatalogueId"] | null;
            /** @description The day from which recency counts in all of them; null likewise. */
            readonly as_of: components["schemas"]["Day"] | null;
            /** @description Slugs of the teams, in the order of each row. */
            readonly teams: readonly components["schemas"]["Slug"][];
            /** @description The people, newest first. */
            readonly data: readonly components["schemas"]["HeatmapRow"][];
            /** @description Whether there is another page. */
            readonly has_more: boolean;
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description A person against the teams. */
        readonly HeatmapRow: {
            /**
             * @description Always `heatmap_row`.
             * @constant
             */
            readonly object: "heatmap_row";
            /** @description Id of the candidate. */
            readonly candidate: components["schemas"]["CandidateId"];
            /** @description Id of the ranking, which tells the reasons. */
            readonly ranking: components["schemas"]["RankingId"];
            /**
             * @description Of the person's ranking.
             * @enum {string}
             */
            readonly verdict: "clear" | "close_call" | "insufficient_evidence" | "no_fit";
            /** @description Fit to each team, in the order of `teams`; null for one not ranked. */
            readonly fits: readonly (components["schemas"]["Fit"] | null)[];
        };
        /** @description A person against one team, as files have it. */
        readonly HeatmapCell: {
            /**
             * @description Always `heatmap_cell`.
             * @constant
             */
            readonly object: "heatmap_cell";
            /** @description Id of the candidate. */
            readonly candidate: components["schemas"]["CandidateId"];
            /** @description Id of the ranking, which tells the reasons. */
            readonly ranking: components["schemas"]["RankingId"];
            /**
             * @description Of the person's ranking.
             * @enum {string}
             */
            readonly verdict: "clear" | "close_call" | "insufficient_evidence" | "no_fit";
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
            /**
             * Format: int32
             * @description Place of the team for this person, from 1.
             */
            readonly rank: number;
            /** @description From 0 to 100. */
            readonly fit: components["schemas"]["Fit"];
            /** @description The catalogue version of the ranking. */
            readonly catalogue: components["schemas"]["CatalogueId"];
            /** @description The day from which recency counts in it. */
            readonly as_of: components["schemas"]["Day"];
        };
        /** @description Everybody against every team, each line a `HeatmapCell`, ended by a line feed. */
        readonly HeatmapCellRows: string;
        /**
         * @description Office, remote, too near the line to say, or unknown without a location.
         * @enum {string}
         */
        readonly WorkModeName: "office" | "remote" | "uncertain" | "unknown";
        /** @description One team for a person, without reasons. */
        readonly TeamStanding: {
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
            /** @description From 0 to 100. */
            readonly fit: components["schemas"]["Fit"];
            /** @description Given that one team fits. */
            readonly probability: components["schemas"]["Share"];
        };
        /** @description From 0 to 100, in steps of 0.01. */
        readonly Fit: number;
        /** @description What is left of an erased person. */
        readonly ErasedCandidate: {
            /**
             * @description Always `candidate`.
             * @constant
             */
            readonly object: "candidate";
            /** @description Id. */
            readonly id: components["schemas"]["CandidateId"];
            /**
             * @description Always true.
             * @constant
             */
            readonly erased: true;
        };
        /** @description One page of candidates. */
        readonly CandidateList: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly object: "list";
            /** @description Address of this list. */
            readonly url: components["schemas"]["ListUrl"];
            /** @description The candidates. */
            readonly data: readonly components["schemas"]["Candidate"][];
            /** @description Whether there is another page. */
            readonly has_more: boolean;
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description A person in fields. No field takes a name, age, gender or any protected attribute. */
        readonly Profile: {
            /** @description What the person calls themselves, e.g. "Data platform engineer". */
            readonly headline?: string;
            /** @description Professional years in all. */
            readonly years_of_experience?: components["schemas"]["Years"];
            /** @description What the person works with. */
            readonly skills?: readonly components["schemas"]["Skill"][];
            /** @description Jobs, in any order. */
            readonly work?: readonly components["schemas"]["Job"][];
            /** @description What the person wants to work on, in words. */
            readonly interests?: readonly string[];
            /** @description What others noted of the person's work, e.g. in an interview. */
            readonly notes?: readonly components["schemas"]["Note"][];
            /** @description Signals by slug, as `POST /v1/profiles` answered them: each as often as it was told in different words, up to four times. */
            readonly signals?: readonly components["schemas"]["Slug"][];
            /** @description Titles by slug, as `POST /v1/profiles` answered them. */
            readonly titles?: readonly components["schemas"]["Slug"][];
        };
        /** @description A skill as stated. */
        readonly Skill: {
            /** @description Any spelling of a technology, or its slug. */
            readonly name: string;
            /** @description Years of use. */
            readonly years?: components["schemas"]["Years"];
            /** @description When it was last used, YYYY or YYYY-MM. */
            readonly last_used?: components["schemas"]["Month"];
            /**
             * @description How well, in the person's own judgement.
             * @enum {string}
             */
            readonly level?: "beginner" | "intermediate" | "advanced" | "expert";
            /**
             * @description Where it shows - used in a job, in a project, or only listed.
             * @enum {string}
             */
            readonly context?: "work" | "project" | "list";
            /** @description How the person stands to it; `supports` when left out. */
            readonly polarity?: components["schemas"]["Polarity"];
        };
        /** @description One job. */
        readonly Job: {
            /** @description What the job was called. */
            readonly title?: string;
            /** @description What was done, in prose. */
            readonly summary?: string;
            /** @description When it began, YYYY or YYYY-MM. */
            readonly start?: components["schemas"]["Month"];
            /** @description When it ended; left out for the job of today. */
            readonly end?: components["schemas"]["Month"];
        };
        /** @description A note about the person's work. */
        readonly Note: {
            /** @description Where it comes from, e.g. `interview`. */
            readonly source?: string;
            /** @description The note. */
            readonly text: string;
        };
        /**
         * @description A document of the open JSON Resume schema. Members that it does not know are ignored; so are
         *     name, e-mail, picture, address and schools. A date that cannot be read gives a warning.
         */
        readonly Resume: {
            /** @description Headline and summary are read, nothing else. */
            readonly basics?: {
                /** @description What the person calls themselves. */
                readonly label?: string | null;
                /** @description A few sentences. */
                readonly summary?: string | null;
            } | null;
            /** @description Jobs. */
            readonly work?: readonly Record<string, never>[] | null;
            /** @description Unpaid work. */
            readonly volunteer?: readonly Record<string, never>[] | null;
            /** @description Projects. */
            readonly projects?: readonly Record<string, never>[] | null;
            /** @description Skills with keywords. */
            readonly skills?: readonly Record<string, never>[] | null;
            /** @description Interests with keywords. */
            readonly interests?: readonly Record<string, never>[] | null;
        };
        /** @description What the person wants, most wanted first. */
        readonly Wishes: {
            /** @description Slugs of teams, most wanted first. */
            readonly teams?: readonly components["schemas"]["Slug"][];
            /** @description Slugs of interests. */
            readonly interests?: readonly components["schemas"]["Slug"][];
        };
        /** @description Either `lat` and `lon`, or `city`. */
        readonly Location: {
            /** @description Degrees north, WGS 84. */
            readonly lat?: number;
            /** @description Degrees east, WGS 84. */
            readonly lon?: number;
            /** @description A city of one of the offices. */
            readonly city?: string;
        } & (unknown | unknown);
        /**
         * @description One person against every active team. Members other than the required ones are there with
         *     `explain` `full`; `requirements` and the three strongest `evidence` also with `summary`.
         */
        readonly Ranking: {
            /**
             * @description Always `ranking`.
             * @constant
             */
            readonly object: "ranking";
            /** @description Id of a stored ranking; null when nothing was stored. */
            readonly id: string | null;
            /** @description Slug of the organisation. */
            readonly organisation: components["schemas"]["Slug"];
            /** @description The day from which recency counts. */
            readonly as_of: components["schemas"]["Day"];
            /**
             * @description `clear` when the first team stands out; `close_call` when the first two need a question;
             *     `insufficient_evidence` when too little is said; `no_fit` when no team fits.
             * @enum {string}
             */
            readonly verdict: "clear" | "close_call" | "insufficient_evidence" | "no_fit";
            /** @description For a `close_call`, the two teams and the question that would settle it. */
            readonly tie_break?: {
                /** @description The two teams, best first. */
                readonly teams: readonly components["schemas"]["Slug"][];
                /** @description What to ask. */
                readonly question: components["schemas"]["Prose"];
            } | null;
            /** @description Every active team, best first. */
            readonly teams: readonly components["schemas"]["Match"][];
            /** @description Why the first stands over the second, largest difference first. */
            readonly contrast?: readonly components["schemas"]["ContrastDifference"][];
            /** @description Requirements of the role, judged apart from the fit. */
            readonly requirements?: readonly components["schemas"]["RequirementVerdict"][];
            /** @description Whether years and language meet the minimum; null when it does not show. */
            readonly meets_minimum: boolean | null;
            /** @description Every technology that was recognised. */
            readonly technologies?: readonly components["schemas"]["RecognisedTechnology"][];
            /** @description Entries of skill lists that the catalogue does not know. */
            readonly unrecognised?: readonly string[];
            readonly work_mode?: components["schemas"]["WorkMode"];
            /** @description Of a document, what reading gave, so that spans can be shown. */
            readonly text?: string;
            /** @description What was accepted but looks odd. */
            readonly warnings?: readonly components["schemas"]["Warning"][];
            /** @description With this the same ranking can be made again. */
            readonly receipt: components["schemas"]["Receipt"];
        };
        /** @description One team for this person. */
        readonly Match: {
            /**
             * @description Always `match`.
             * @constant
             */
            readonly object: "match";
            /**
             * Format: int32
             * @description Place, from 1.
             */
            readonly rank: number;
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
            /** @description Name of the team. */
            readonly name?: components["schemas"]["Label"];
            /** @description How well the person fits, 0 to 100 in steps of 0.01, comparable across teams. */
            readonly fit: number;
            /** @description Chance that it is this team, given that one fits; sums to 1 over the teams. */
            readonly probability: components["schemas"]["Share"];
            /** @description The team for the person, from `wishes`; null when none were sent. */
            readonly wish?: {
                /**
                 * Format: int32
                 * @description Place among the wished teams, from 1.
                 */
                readonly rank: number | null;
                /** @description How far the team satisfies the best of the wished interests. */
                readonly interest: number | null;
            } | null;
            /** @description Reasons, largest impact first. */
            readonly evidence?: readonly components["schemas"]["Evidence"][];
            /** @description Technologies that would add most. */
            readonly gaps?: readonly components["schemas"]["Gap"][];
            /** @description There only when `counterfactuals` was asked for. */
            readonly counterfactual?: components["schemas"]["Counterfactual"];
        };
        /**
         * @description The fewest changes that would make this team the first, proven by ranking again; or why there
         *     are none.
         */
        readonly Counterfactual: {
            /** @description At most four; null when there are none. */
            readonly changes: readonly components["schemas"]["Change"][] | null;
            /** @description Fit of this team after the changes. */
            readonly fit?: number;
            /** @description Points by which it would then lead. */
            readonly margin?: number;
            /**
             * @description Why there are no changes.
             * @enum {string}
             */
            readonly reason?: "already_first" | "out_of_reach";
        };
        /** @description One thing that the person could do, as the skill that it would leave. */
        readonly Change: {
            /**
             * @description Take it up, stay with it for longer, or use it again.
             * @enum {string}
             */
            readonly kind: "add" | "deepen" | "refresh";
            /** @description Slug of the technology. */
            readonly technology: components["schemas"]["Slug"];
            /** @description Name of the technology. */
            readonly name: components["schemas"]["Label"];
            /** @description Years of it afterwards; null where a refreshed skill has none. */
            readonly years: number | null;
            /** @description Year of the last use afterwards. */
            readonly last_used: string;
            /**
             * @description Where it would stand.
             * @enum {string}
             */
            readonly context: "work" | "project" | "list";
        };
        /** @description One reason for a fit. */
        readonly Evidence: {
            /**
             * @description What kind of thing it is.
             * @enum {string}
             */
            readonly kind: "technology" | "signal" | "title" | "interest";
            /** @description Its slug; `without` takes it. */
            readonly id: components["schemas"]["Slug"];
            /** @description Its name, or the sentence of a signal. */
            readonly name: components["schemas"]["Prose"];
            /** @description The team's technology that this one stands in for; null when named itself. */
            readonly via: {
                /** @description Slug of the team's technology. */
                readonly technology: components["schemas"]["Slug"];
                /** @description How the two are related. */
                readonly relation: string;
                /** @description The part of the credit that carries over. */
                readonly credit: components["schemas"]["Share"];
            } | null;
            /** @description Years of use, null when the input does not say. */
            readonly years: number | null;
            /** @description Year of the last use, null when the input does not say. */
            readonly last_used: string | null;
            /** @description Fit minus the fit of the same profile without this id. */
            readonly impact: number;
            /** @description The words that show it. */
            readonly spans?: readonly components["schemas"]["Span"][];
        };
        /** @description Exact words of the input. */
        readonly Span: {
            /** @description `text`, or a JSON Pointer into the sent profile or resume. */
            readonly field: string;
            /**
             * Format: int32
             * @description Where it begins, in UTF-16 code units from the start of the field.
             */
            readonly start: number;
            /**
             * Format: int32
             * @description Where it ends, exclusive.
             */
            readonly end: number;
            /** @description The words themselves. */
            readonly quote: string;
            readonly polarity: components["schemas"]["Polarity"];
        };
        /** @description What would raise the fit. */
        readonly Gap: {
            /** @description Slug of the technology. */
            readonly technology: components["schemas"]["Slug"];
            /** @description Its name. */
            readonly name: components["schemas"]["Label"];
            /** @description Points of fit that two years of it, in work, used this year, would add. */
            readonly gain: number;
        };
        /** @description What one id does for the first team over the second. */
        readonly ContrastDifference: {
            /** @description Id of the evidence. */
            readonly id: components["schemas"]["Slug"];
            /** @description Impact in the first team minus impact in the second. */
            readonly difference: number;
        };
        /** @description One requirement, judged. */
        readonly RequirementVerdict: {
            /** @description Id of the requirement. */
            readonly id: components["schemas"]["Slug"];
            /**
             * @description Minimum or preferred; a preferred one is a bonus only.
             * @enum {string}
             */
            readonly level: "minimum" | "preferred";
            /**
             * @description What the input shows.
             * @enum {string}
             */
            readonly status: "met" | "not_met" | "not_evidenced";
            /** @description What shows it. */
            readonly evidence: readonly {
                /** @description Id of the evidence. */
                readonly id: components["schemas"]["Slug"];
                /** @description The words that show it. */
                readonly spans?: readonly components["schemas"]["Span"][];
            }[];
        };
        /** @description A technology found in the input. */
        readonly RecognisedTechnology: {
            /** @description Its slug. */
            readonly technology: components["schemas"]["Slug"];
            /** @description Its name. */
            readonly name: components["schemas"]["Label"];
            readonly polarity: components["schemas"]["Polarity"];
            /** @description Years of use, null when the input does not say. */
            readonly years: number | null;
        };
        /** @description The hybrid rule, applied to `location`. */
        readonly WorkMode: {
            /**
             * @description `uncertain` near the line; `unknown` without a known place.
             * @enum {string}
             */
            readonly mode: "office" | "remote" | "uncertain" | "unknown";
            /** @description Slug of the nearest office. */
            readonly nearest_office: string | null;
            /** @description Great-circle kilometres to it. */
            readonly distance_km: number | null;
        };
        /** @description Something odd that was accepted. */
        readonly Warning: {
            /** @description What kind of oddity. */
            readonly code: string;
            /** @description `text`, or a JSON Pointer into the input. */
            readonly field: string;
            /** @description What was seen and what was made of it. */
            readonly message: components["schemas"]["Prose"];
        };
        /** @description Everything, beside the input, with which the same ranking can be made again. */
        readonly Receipt: {
            /** @description Version of the engine. */
            readonly engine: string;
            /** @description Hash of the parameters of the ranking. */
            readonly parameters: string;
            /** @description The catalogue version. */
            readonly catalogue: components["schemas"]["CatalogueId"];
            /** @description Slug of the organisation. */
            readonly organisation: components["schemas"]["Slug"];
            /** @description The day from which recency counted. */
            readonly as_of: components["schemas"]["Day"];
            /** @description The options that were in force. */
            readonly options: {
                /**
                 * @description There and true when counterfactuals were asked for.
                 * @constant
                 */
                readonly counterfactuals?: true;
                /**
                 * @description There and true when a document was sent.
                 * @constant
                 */
                readonly document?: true;
                readonly explain: components["schemas"]["Explain"];
                /** @description Ids of evidence that were left out. */
                readonly without: readonly components["schemas"]["Slug"][];
                /** @description The wishes that were sent. */
                readonly wishes?: components["schemas"]["Wishes"];
                /** @description The location that was sent. */
                readonly location?: components["schemas"]["Location"];
            };
            /**
             * @description Of the canonical form (RFC 8785) of `text`, `profile` or `resume` alone; where a stored
             *     candidate has notes, of an object of that member and `notes`.
             */
            readonly input_sha256: components["schemas"]["Digest"];
            /** @description Of the canonical form of the answer without `id` and `receipt`. */
            readonly output_sha256: components["schemas"]["Digest"];
        };
        /** @description What replaying a receipt gave. */
        readonly Verification: {
            /**
             * @description Always `verification`.
             * @constant
             */
            readonly object: "verification";
            /**
             * @description `not_replayable` when the engine, the parameters or the catalogue version of the receipt
             *     are not here.
             * @enum {string}
             */
            readonly result: "identical" | "different" | "not_replayable";
            /** @description What differs, in words; empty when identical. */
            readonly differences: readonly string[];
        };
        /** @description What reading made of the input. */
        readonly ReadProfile: {
            /**
             * @description Always `profile`.
             * @constant
             */
            readonly object: "profile";
            /** @description The person in fields; ranking it gives the fits of what was sent. */
            readonly profile: components["schemas"]["Profile"];
            /** @description For each thing that was read, the words that show it. */
            readonly evidence: readonly components["schemas"]["ReadEvidence"][];
            /** @description Of a document, the text that reading gave; else null. */
            readonly text: string | null;
            /** @description Entries of skill lists that the catalogue does not know. */
            readonly unrecognised: readonly string[];
            /** @description What was accepted but looks odd. */
            readonly warnings: readonly components["schemas"]["Warning"][];
            /** @description The catalogue version that was read with. */
            readonly catalogue: components["schemas"]["CatalogueId"];
        };
        /** @description One thing that was read. */
        readonly ReadEvidence: {
            /**
             * @description What kind of thing it is; `years` is the total of professional years.
             * @enum {string}
             */
            readonly kind: "technology" | "signal" | "title" | "years";
            /** @description Its slug; `years` for the total of years. */
            readonly id: components["schemas"]["Slug"];
            readonly polarity: components["schemas"]["Polarity"];
            /** @description The words that show it. */
            readonly spans: readonly components["schemas"]["Span"][];
        };
        /** @description What is known of a team. */
        readonly TeamFacts: {
            /** @description Short name for addresses; it never changes and is unique among teams. */
            readonly slug?: components["schemas"]["Slug"];
            /** @description Slug of the organisation; the first of the catalogue when left out. */
            readonly organisation?: components["schemas"]["Slug"];
            /** @description Name. */
            readonly name?: components["schemas"]["Label"];
            /** @description Other names. */
            readonly aliases?: readonly components["schemas"]["Label"][];
            /** @description What the team is there for, in a sentence or two. */
            readonly mission?: components["schemas"]["Prose"];
            /** @description Parts of the work. */
            readonly focus_areas?: readonly components["schemas"]["FocusArea"][];
            /** @description Technologies of the team, each once. */
            readonly technologies?: readonly components["schemas"]["TeamTechnology"][];
            /** @description What the team answers for. */
            readonly responsibilities?: readonly components["schemas"]["TeamResponsibility"][];
            /** @description Kinds of work that point to the team. */
            readonly signals?: readonly components["schemas"]["Signal"][];
            /** @description What tells it from other teams. */
            readonly contrasts?: readonly components["schemas"]["Contrast"][];
            /** @description Interests that the team satisfies. */
            readonly interests?: readonly components["schemas"]["TeamInterest"][];
            /**
             * Format: int32
             * @description Open places; null when not stated.
             */
            readonly seats?: number | null;
            readonly status?: components["schemas"]["Status"];
            readonly sources?: components["schemas"]["Sources"];
        };
        /** @description A part of a team's work. */
        readonly FocusArea: {
            /** @description Short name, unique in the team. */
            readonly slug: components["schemas"]["Slug"];
            /** @description Name. */
            readonly name: components["schemas"]["Label"];
            /** @description What it is about. */
            readonly summary?: components["schemas"]["Prose"];
            /** @description Slugs of its technologies. */
            readonly technologies?: readonly components["schemas"]["Slug"][];
            readonly sources?: components["schemas"]["Sources"];
        };
        /** @description A technology of a team. */
        readonly TeamTechnology: {
            /** @description Slug of the technology. */
            readonly technology: components["schemas"]["Slug"];
            readonly importance: components["schemas"]["Importance"];
            /** @description Slug of the focus area that it belongs to. */
            readonly focus_area?: string | null;
            readonly sources?: components["schemas"]["Sources"];
        };
        /** @description Something that a team answers for. */
        readonly TeamResponsibility: {
            /** @description It, in a sentence. */
            readonly text: components["schemas"]["Prose"];
            readonly sources?: components["schemas"]["Sources"];
        };
        /** @description A kind of work, recognised by phrases in prose. */
        readonly Signal: {
            /** @description Short name, unique in the catalogue. */
            readonly slug: components["schemas"]["Slug"];
            /** @description How strongly it points to the team. */
            readonly strength: components["schemas"]["Share"];
            /** @description It, in a sentence. */
            readonly text: components["schemas"]["Prose"];
            /** @description Phrases that show it, or groups of words, such as `deploys / releases + engineers / developers`: one word of each group, near each other in one sentence, shows it. `topic: users / staff` counts only in interests and titles that name nothing known better. */
            readonly cues?: readonly string[];
            /** @description Slugs of technologies that go with it. */
            readonly technologies?: readonly components["schemas"]["Slug"][];
            readonly sources?: components["schemas"]["Sources"];
        };
        /** @description What tells this team from another one. */
        readonly Contrast: {
            /** @description Slug of the other team. */
            readonly against: components["schemas"]["Slug"];
            /** @description What speaks for this team. */
            readonly favours_this: components["schemas"]["Prose"];
            /** @description What speaks for the other team. */
            readonly favours_other: components["schemas"]["Prose"];
            /** @description The question that settles it. */
            readonly tie_break: components["schemas"]["Prose"];
            readonly sources?: components["schemas"]["Sources"];
        };
        /** @description An interest that a team satisfies. */
        readonly TeamInterest: {
            /** @description Slug of the interest. */
            readonly interest: components["schemas"]["Slug"];
            /** @description How far. */
            readonly weight: components["schemas"]["Share"];
        };
        /** @description A team to be made. */
        readonly TeamDraft: WithRequired<components["schemas"]["TeamFacts"], "slug" | "name" | "mission">;
        /** @description Members of a team to change; `null` empties, a list replaces the whole list. */
        readonly TeamPatch: {
            /** @description Name. */
            readonly name?: components["schemas"]["Label"];
            /** @description Other names. */
            readonly aliases?: readonly components["schemas"]["Label"][] | null;
            /** @description What the team is there for. */
            readonly mission?: components["schemas"]["Prose"];
            /** @description Parts of the work. */
            readonly focus_areas?: readonly components["schemas"]["FocusArea"][] | null;
            /** @description Technologies of the team, each once. */
            readonly technologies?: readonly components["schemas"]["TeamTechnology"][] | null;
            /** @description What the team answers for. */
            readonly responsibilities?: readonly components["schemas"]["TeamResponsibility"][] | null;
            /** @description Kinds of work that point to the team. */
            readonly signals?: readonly components["schemas"]["Signal"][] | null;
            /** @description What tells it from other teams. */
            readonly contrasts?: readonly components["schemas"]["Contrast"][] | null;
            /** @description Interests that the team satisfies. */
            readonly interests?: readonly components["schemas"]["TeamInterest"][] | null;
            /**
             * Format: int32
             * @description Open places.
             */
            readonly seats?: number | null;
            readonly status?: components["schemas"]["Status"];
            /** @description Where the facts come from. */
            readonly sources?: readonly string[] | null;
        };
        /** @description A team as stored. */
        readonly Team: {
            /**
             * @description Always `team`.
             * @constant
             */
            readonly object: "team";
            /** @description Id. */
            readonly id: string;
            /**
             * Format: int32
             * @description Counts the writes of this record, from 1.
             */
            readonly version: number;
            /** @description The newest catalogue version; it holds this state. */
            readonly catalogue: components["schemas"]["CatalogueId"];
            /** @description In answers to edits alone, whether stored rankings follow that version. */
            readonly catalogue_status?: components["schemas"]["CatalogueStatus"];
            /** @description When it was made. */
            readonly created_at: components["schemas"]["Moment"];
            /** @description When it was last written. */
            readonly updated_at: components["schemas"]["Moment"];
        } & WithRequired<components["schemas"]["TeamFacts"], "slug" | "organisation" | "name" | "aliases" | "mission" | "focus_areas" | "technologies" | "responsibilities" | "signals" | "contrasts" | "interests" | "seats" | "status" | "sources">;
        /** @description One page of teams. */
        readonly TeamList: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly object: "list";
            /** @description Address of this list. */
            readonly url: components["schemas"]["ListUrl"];
            /** @description The teams. */
            readonly data: readonly components["schemas"]["Team"][];
            /** @description Whether there is another page. */
            readonly has_more: boolean;
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * Format: uri-reference
         * @description Address of a list, with its filters.
         */
        readonly ListUrl: string;
        /**
         * @description The whole list as RFC 4180 has it: UTF-8, a header line, lines that end with CR LF. What is
         *     not known is empty; several values of one cell stand with `; ` between them. A text that
         *     begins with `=`, `+`, `-`, `@`, a tab or a carriage return has an apostrophe before it, so
         *     that no spreadsheet takes it for a formula. Columns keep their names and order; new ones
         *     come at the end.
         */
        readonly CsvFile: string;
        /** @description The whole list, each line a `Team`, ended by a line feed. */
        readonly TeamRows: string;
        /** @description The whole list, each line a `Technology`, ended by a line feed. */
        readonly TechnologyRows: string;
        /** @description The whole list, each line a `Organisation`, ended by a line feed. */
        readonly OrganisationRows: string;
        /** @description The whole list, each line a `Candidate`, ended by a line feed. */
        readonly CandidateRows: string;
        /** @description The whole list, each line a `RankedCandidate`, ended by a line feed. */
        readonly RankedCandidateRows: string;
        /** @description The whole list, each line a `ApiKey`, ended by a line feed. */
        readonly ApiKeyRows: string;
        /** @description The `cursor` of the next page; null on the last. */
        readonly NextCursor: string | null;
        /** @description What is known of a technology. */
        readonly TechnologyFacts: {
            /** @description Short name for addresses; it never changes and is unique. */
            readonly slug?: components["schemas"]["Slug"];
            /** @description Canonical name; it is read in texts too. */
            readonly name?: components["schemas"]["Label"];
            /** @description What sort of thing it is, e.g. `query-engine`. */
            readonly kind?: components["schemas"]["Slug"];
            /** @description Other spellings of the same thing. */
            readonly aliases?: readonly components["schemas"]["Label"][];
            /** @description Distinct named things folded into this entry. */
            readonly members?: readonly components["schemas"]["Label"][];
            /** @description When a form that is also an ordinary word counts; null when none is. */
            readonly homograph?: components["schemas"]["HomographRule"] | null;
            /** @description Slugs of what it is a kind of. */
            readonly parents?: readonly components["schemas"]["Slug"][];
            /** @description Related technologies; a symmetric relation stands on one side only. */
            readonly relations?: readonly components["schemas"]["Relation"][];
            /** @description How strongly experience with it, by itself, points to which team. */
            readonly evidence?: readonly components["schemas"]["TeamEvidence"][];
            readonly status?: components["schemas"]["Status"];
            readonly sources?: components["schemas"]["Sources"];
        };
        /** @description When Go, Spark or Consul is the technology and not the word. */
        readonly HomographRule: {
            /** @description The risky forms, with the capitals that they need. */
            readonly bare: readonly components["schemas"]["Label"][];
            /**
             * @description `high` needs a neighbour, `low` only its capitals.
             * @enum {string}
             */
            readonly risk: "low" | "medium" | "high";
            /** @description Neighbours that confirm it. */
            readonly near?: readonly components["schemas"]["Label"][];
            /** @description Phrases that cancel it. */
            readonly reject?: readonly components["schemas"]["Label"][];
            /** @description The rule in words, for people. */
            readonly rule: components["schemas"]["Prose"];
        };
        /** @description A link to another technology. */
        readonly Relation: {
            /** @description Slug of the other one. */
            readonly technology: components["schemas"]["Slug"];
            /**
             * @description How this one relates to the other.
             * @enum {string}
             */
            readonly type: "successor-of" | "fork-of" | "built-on" | "managed-form-of" | "applies" | "compatible-with" | "alternative-to" | "used-with";
            /** @description How far experience carries over. */
            readonly strength: components["schemas"]["Share"];
        };
        /** @description What a technology says for one team. */
        readonly TeamEvidence: {
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
            /** @description How strongly it points there. */
            readonly strength: components["schemas"]["Share"];
        };
        /** @description A technology to be made. */
        readonly TechnologyDraft: WithRequired<components["schemas"]["TechnologyFacts"], "slug" | "name" | "kind">;
        /** @description Members to change; `null` empties, a list replaces the whole list. */
        readonly TechnologyPatch: {
            /** @description Canonical name. */
            readonly name?: components["schemas"]["Label"];
            /** @description What sort of thing it is. */
            readonly kind?: components["schemas"]["Slug"];
            /** @description Other spellings of the same thing. */
            readonly aliases?: readonly components["schemas"]["Label"][] | null;
            /** @description Distinct named things folded into this entry. */
            readonly members?: readonly components["schemas"]["Label"][] | null;
            /** @description Members of the homograph rule to change; null takes the rule away. */
            readonly homograph?: {
                /** @description The risky forms, with the capitals that they need. */
                readonly bare?: readonly components["schemas"]["Label"][];
                /**
                 * @description `high` needs a neighbour, `low` only its capitals.
                 * @enum {string}
                 */
                readonly risk?: "low" | "medium" | "high";
                /** @description Neighbours that confirm it. */
                readonly near?: readonly components["schemas"]["Label"][] | null;
                /** @description Phrases that cancel it. */
                readonly reject?: readonly components["schemas"]["Label"][] | null;
                /** @description The rule in words. */
                readonly rule?: components["schemas"]["Prose"];
            } | null;
            /** @description Slugs of what it is a kind of. */
            readonly parents?: readonly components["schemas"]["Slug"][] | null;
            /** @description Related technologies. */
            readonly relations?: readonly components["schemas"]["Relation"][] | null;
            /** @description How strongly experience with it points to which team. */
            readonly evidence?: readonly components["schemas"]["TeamEvidence"][] | null;
            readonly status?: components["schemas"]["Status"];
            /** @description Where the facts come from. */
            readonly sources?: readonly string[] | null;
        };
        /** @description A technology as stored. */
        readonly Technology: {
            /**
             * @description Always `technology`.
             * @constant
             */
            readonly object: "technology";
            /** @description Id. */
            readonly id: string;
            /**
             * Format: int32
             * @description Counts the writes of this record, from 1.
             */
            readonly version: number;
            /** @description The newest catalogue version; it holds this state. */
            readonly catalogue: components["schemas"]["CatalogueId"];
            /** @description In answers to edits alone, whether stored rankings follow that version. */
            readonly catalogue_status?: components["schemas"]["CatalogueStatus"];
            /** @description When it was made. */
            readonly created_at: components["schemas"]["Moment"];
            /** @description When it was last written. */
            readonly updated_at: components["schemas"]["Moment"];
        } & WithRequired<components["schemas"]["TechnologyFacts"], "slug" | "name" | "kind" | "aliases" | "members" | "homograph" | "parents" | "relations" | "evidence" | "status" | "sources">;
        /** @description One page of technologies. */
        readonly TechnologyList: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly object: "list";
            /** @description Address of this list. */
            readonly url: components["schemas"]["ListUrl"];
            /** @description The technologies. */
            readonly data: readonly components["schemas"]["Technology"][];
            /** @description Whether there is another page. */
            readonly has_more: boolean;
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description An organisation that people are ranked for. */
        readonly Organisation: {
            /**
             * @description Always `organisation`.
             * @constant
             */
            readonly object: "organisation";
            /** @description Short name for addresses. */
            readonly slug: components["schemas"]["Slug"];
            /** @description Name. */
            readonly name: components["schemas"]["Label"];
            /** @description What it is there for. */
            readonly mission: components["schemas"]["Prose"];
            /** @description What else is worth knowing. */
            readonly notes: readonly components["schemas"]["Prose"][];
            /** @description The role that people are ranked for; null when not stated. */
            readonly role: components["schemas"]["Role"] | null;
            /** @description Who works in an office and who remotely; null when not stated. */
            readonly hybrid: components["schemas"]["HybridRule"] | null;
            /** @description Offices. */
            readonly offices: readonly components["schemas"]["Office"][];
            readonly sources: components["schemas"]["Sources"];
        };
        /** @description A role and what it asks for. */
        readonly Role: {
            /** @description Short name. */
            readonly slug: components["schemas"]["Slug"];
            /** @description Title. */
            readonly title: components["schemas"]["Label"];
            /** @description Company. */
            readonly company: components["schemas"]["Label"];
            /** @description What is asked for. */
            readonly requirements: readonly components["schemas"]["Requirement"][];
            /** @description Professional years that the minimum asks for. */
            readonly years_minimum: components["schemas"]["Years"];
            /** @description Slugs of the languages that the posting names. */
            readonly languages_named: readonly components["schemas"]["Slug"][];
            /** @description Slugs of languages like those. */
            readonly languages_like: readonly components["schemas"]["Slug"][];
            /** @description What the role does. */
            readonly responsibilities: readonly components["schemas"]["RoleResponsibility"][];
            /** @description Skills that the posting lists, in its order. */
            readonly key_skills: readonly components["schemas"]["KeySkill"][];
            /** @description Pay; null when not stated. */
            readonly pay: components["schemas"]["Pay"] | null;
            /** @description Benefits; null when not stated. */
            readonly benefits: components["schemas"]["Benefits"] | null;
            readonly sources: components["schemas"]["Sources"];
        };
        /** @description One requirement. */
        readonly Requirement: {
            /** @description Id. */
            readonly id: components["schemas"]["Slug"];
            /**
             * @description Minimum or preferred.
             * @enum {string}
             */
            readonly level: "minimum" | "preferred";
            /** @description It, in a sentence. */
            readonly text: components["schemas"]["Prose"];
            /** @description Slugs of what shows it. */
            readonly technologies: readonly components["schemas"]["Slug"][];
            /**
             * @description `years` and `language` decide the minimum; `evidence` is only reported.
             * @enum {string}
             */
            readonly kind: "years" | "language" | "evidence";
            readonly sources: components["schemas"]["Sources"];
        };
        /** @description Something that the role does. */
        readonly RoleResponsibility: {
            /** @description Id. */
            readonly id: components["schemas"]["Slug"];
            /** @description It, in a sentence. */
            readonly text: components["schemas"]["Prose"];
            /** @description Slugs of what goes with it. */
            readonly technologies: readonly components["schemas"]["Slug"][];
            readonly sources: components["schemas"]["Sources"];
        };
        /** @description A skill that the posting lists. */
        readonly KeySkill: {
            /** @description As the posting words it. */
            readonly label: components["schemas"]["Label"];
            /** @description Slug of what it means. */
            readonly technology: components["schemas"]["Slug"];
            /**
             * Format: int32
             * @description Place in the posting's list, from 1.
             */
            readonly order: number;
            readonly sources: components["schemas"]["Sources"];
        };
        /** @description Base pay. */
        readonly Pay: {
            /** @description ISO 4217 code. */
            readonly currency: string;
            /** @description What the amounts are for, e.g. `year`. */
            readonly period: components["schemas"]["Label"];
            /** @description Lowest base pay. */
            readonly base_min: number;
            /** @description Highest base pay. */
            readonly base_max: number;
            /** @description Where and for whom. */
            readonly applies_to: components["schemas"]["Prose"];
            /** @description How the range is meant. */
            readonly note: components["schemas"]["Prose"];
            readonly sources: components["schemas"]["Sources"];
        };
        /** @description Benefits beside pay. */
        readonly Benefits: {
            /** @description One benefit each. */
            readonly items: readonly components["schemas"]["Label"][];
            readonly sources: components["schemas"]["Sources"];
        };
        /** @description Who works remotely - at least so far, as the crow flies, from the nearest office. */
        readonly HybridRule: {
            /** @description From so many kilometres on a place counts as remote. */
            readonly threshold_km: number;
            /** @description The same in miles, as the posting rounds it. */
            readonly threshold_miles: number;
            /** @description So near the line on either side the answer is `uncertain`. */
            readonly uncertain_km: number;
            /** @description Part of the time that office staff spend in the office or with users. */
            readonly office_presence_min_percent: number;
            /** @description The rule in words. */
            readonly rule: components["schemas"]["Prose"];
            /** @description How it is meant. */
            readonly notes: readonly components["schemas"]["Prose"][];
            /** @description Offices with another presence. */
            readonly variations: readonly components["schemas"]["PresenceVariation"][];
            readonly sources: components["schemas"]["Sources"];
        };
        /** @description An office with another presence. */
        readonly PresenceVariation: {
            /** @description Slug of the office. */
            readonly office: components["schemas"]["Slug"];
            /** @description Part of the time in the office. */
            readonly presence_percent: number;
            /** @description For whom; null means everybody there. */
            readonly applies_to: string | null;
            readonly sources: components["schemas"]["Sources"];
        };
        /** @description An office. */
        readonly Office: {
            /** @description Short name. */
            readonly slug: components["schemas"]["Slug"];
            /** @description City. */
            readonly city: components["schemas"]["Label"];
            /** @description Region or state. */
            readonly region: components["schemas"]["Label"];
            /** @description ISO 3166-1 alpha-2 code. */
            readonly country: string;
            /** @description Degrees north, WGS 84. */
            readonly lat: number;
            /** @description Degrees east, WGS 84. */
            readonly lon: number;
            /** @description What is known of it, e.g. `engineering-confirmed` or `unverified`. */
            readonly presence: components["schemas"]["Slug"];
            /** @description What else is worth knowing. */
            readonly note: string | null;
            readonly sources: components["schemas"]["Sources"];
        };
        /** @description One page of organisations. */
        readonly OrganisationList: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly object: "list";
            /** @description Address of this list. */
            readonly url: components["schemas"]["ListUrl"];
            /** @description The organisations. */
            readonly data: readonly components["schemas"]["Organisation"][];
            /** @description Whether there is another page. */
            readonly has_more: boolean;
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description An immutable version of all facts. */
        readonly Catalogue: {
            /**
             * @description Always `catalogue`.
             * @constant
             */
            readonly object: "catalogue";
            /** @description Hash of the content. */
            readonly id: components["schemas"]["CatalogueId"];
            /** @description When it came into force. */
            readonly created_at: components["schemas"]["Moment"];
            /** @description Whether rankings use it now. */
            readonly current: boolean;
            /**
             * @description `active` when stored rankings are of this version, `activating` when it is the newest
             *     and people are being ranked under it, `retired` otherwise.
             * @enum {string}
             */
            readonly status: "activating" | "active" | "retired";
            /** @description Organisations; the first is the default. */
            readonly organisations: readonly components["schemas"]["Organisation"][];
            /** @description Teams. */
            readonly teams: readonly components["schemas"]["CatalogueTeam"][];
            /** @description Technologies. */
            readonly technologies: readonly components["schemas"]["CatalogueTechnology"][];
            /** @description Short forms that several technologies could claim. */
            readonly contested_forms: readonly components["schemas"]["ContestedForm"][];
            /** @description Job titles as evidence. */
            readonly titles: readonly components["schemas"]["Title"][];
            /** @description Fields of interest. */
            readonly interests: readonly components["schemas"]["Interest"][];
        };
        /** @description A team in a catalogue version. */
        readonly CatalogueTeam: WithRequired<components["schemas"]["TeamFacts"], "slug" | "organisation" | "name" | "aliases" | "mission" | "focus_areas" | "technologies" | "responsibilities" | "signals" | "contrasts" | "interests" | "seats" | "status" | "sources">;
        /** @description A technology in a catalogue version. */
        readonly CatalogueTechnology: WithRequired<components["schemas"]["TechnologyFacts"], "slug" | "name" | "kind" | "aliases" | "members" | "homograph" | "parents" | "relations" | "evidence" | "status" | "sources">;
        /** @description A short form that several technologies could claim, e.g. "CD". */
        readonly ContestedForm: {
            /** @description The form. */
            readonly form: components["schemas"]["Label"];
            /** @description Slug of the owner unless a neighbour says otherwise; null credits nothing. */
            readonly owner: string | null;
            /** @description Who could claim it, and which neighbours say so. */
            readonly claims: readonly {
                /** @description Slug of the technology. */
                readonly technology: components["schemas"]["Slug"];
                /** @description Neighbours that give it the form. */
                readonly near: readonly components["schemas"]["Label"][];
            }[];
            /** @description Neighbours that leave it to nobody. */
            readonly reject: readonly components["schemas"]["Label"][];
            /** @description The rule in words. */
            readonly rule: components["schemas"]["Prose"];
        };
        /** @description A job title as evidence. */
        readonly Title: {
            /** @description Short name. */
            readonly slug: components["schemas"]["Slug"];
            /** @description Name. */
            readonly name: components["schemas"]["Label"];
            /** @description Spellings. */
            readonly forms: readonly components["schemas"]["Label"][];
            /** @description What it says for which team. */
            readonly evidence: readonly components["schemas"]["TeamEvidence"][];
        };
        /** @description A field of interest. */
        readonly Interest: {
            /** @description Short name. */
            readonly slug: components["schemas"]["Slug"];
            /** @description It, in a few words. */
            readonly label: components["schemas"]["Label"];
            /** @description Slugs of its technologies. */
            readonly technologies: readonly components["schemas"]["Slug"][];
        };
        /** @description The model card. */
        readonly Model: {
            /**
             * @description Always `model`.
             * @constant
             */
            readonly object: "model";
            /** @description Version of the engine. */
            readonly engine: string;
            /** @description Hash of the parameters of the ranking. */
            readonly parameters: string;
            /** @description What they are and where they come from. */
            readonly parameters_in_force: components["schemas"]["ParameterVersion"];
            /** @description Those that came with this release; activating them takes back what was activated. */
            readonly parameters_shipped: components["schemas"]["ParametersId"];
            /** @description The catalogue version in force. */
            readonly catalogue: components["schemas"]["CatalogueId"];
            /** @description What the ranking looks at. */
            readonly features_used: readonly components["schemas"]["Prose"][];
            /** @description What it never looks at. */
            readonly features_never_used: readonly components["schemas"]["Prose"][];
            /** @description Where it is weak. */
            readonly limits: readonly components["schemas"]["Prose"][];
            /** @description Measured quality of this release; null until an evaluation is recorded. */
            readonly quality: Record<string, never> | null;
            /** @description Since when and why nobody is ranked; null while ranking goes on. */
            readonly suspended: components["schemas"]["Suspension"] | null;
        };
        /** @description That nobody is ranked for now. */
        readonly Suspension: {
            /** @description From when on. */
            readonly since: components["schemas"]["Moment"];
            /** @description Why, in the words of an administrator. */
            readonly reason: components["schemas"]["Reason"];
        };
        /** @description Why nobody is to be ranked. */
        readonly SuspensionDraft: {
            /** @description Why; everybody can read it. */
            readonly reason: components["schemas"]["Reason"];
        };
        /**
         * @description What the key may do; see the scopes at the top.
         * @enum {string}
         */
        readonly ApiKeyRole: "admin" | "recruiter" | "dashboard" | "candidate";
        /** @description A key to be made. */
        readonly ApiKeyDraft: {
            /** @description Who or what it is for. */
            readonly name: components["schemas"]["Label"];
            readonly role: components["schemas"]["ApiKeyRole"];
            /** @description Whom a key of the role `candidate` is for; for that role alone. */
            readonly candidate?: components["schemas"]["CandidateId"];
            /**
             * Format: date-time
             * @description When it stops working, ISO 8601 with a zone, in the future; null for never.
             */
            readonly expires_at?: string | null;
        };
        /** @description What is known of a key. */
        readonly ApiKeyFacts: {
            /**
             * @description Always `api_key`.
             * @constant
             */
            readonly object: "api_key";
            /** @description Id. */
            readonly id: components["schemas"]["ApiKeyId"];
            /** @description Who or what it is for. */
            readonly name: components["schemas"]["Label"];
            readonly role: components["schemas"]["ApiKeyRole"];
            /** @description Whom a key of the role `candidate` is for; null for other roles. */
            readonly candidate: components["schemas"]["CandidateId"] | null;
            /** @description First characters of the secret, to tell keys apart. */
            readonly hint: string;
            /** @description When it was made. */
            readonly created_at: components["schemas"]["Moment"];
            /**
             * Format: date-time
             * @description When it stops working; null for never.
             */
            readonly expires_at: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; null when it was not.
             */
            readonly revoked_at: string | null;
            /**
             * Format: date-time
             * @description When it was last used, to the minute; null for never.
             */
            readonly last_used_at: string | null;
        };
        /** @description Id of a job. */
        readonly JobId: string;
        /** @description Work that outlives a request. */
        readonly BackgroundJob: {
            /**
             * @description Always `job`.
             * @constant
             */
            readonly object: "job";
            /** @description Id. */
            readonly id: components["schemas"]["JobId"];
            /**
             * @description Ranking all stored people anew.
             * @enum {string}
             */
            readonly kind: "re_ranking";
            /**
             * @description `done` once its rankings are in force; `abandoned` when another release took its place.
             * @enum {string}
             */
            readonly status: "running" | "done" | "abandoned";
            /** @description The catalogue version that the people are ranked under. */
            readonly catalogue: components["schemas"]["CatalogueId"];
            /** @description The day from which recency counts. */
            readonly as_of: components["schemas"]["Day"];
            /** @description Version of the engine. */
            readonly engine: string;
            /**
             * Format: int32
             * @description People there were when it began.
             */
            readonly total: number;
            /**
             * Format: int32
             * @description People dealt with so far.
             */
            readonly done: number;
            /**
             * Format: int32
             * @description Of these, people whom the engine refused; they are in no list of this version.
             */
            readonly failed: number;
            /** @description When it began. */
            readonly created_at: components["schemas"]["Moment"];
            /** @description When it last came further. */
            readonly updated_at: components["schemas"]["Moment"];
            /** @description When it ended; null before. */
            readonly finished_at: components["schemas"]["Moment"] | null;
        };
        /** @description The whole list, each line a `BackgroundJob`, ended by a line feed. */
        readonly JobRows: string;
        /** @description One page of jobs. */
        readonly JobList: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly object: "list";
            /** @description Address of this list. */
            readonly url: components["schemas"]["ListUrl"];
            /** @description The jobs. */
            readonly data: readonly components["schemas"]["BackgroundJob"][];
            /** @description Whether there is another page. */
            readonly has_more: boolean;
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description `active` once stored rankings follow this catalogue version, `activating` while people are
         *     being ranked anew (`GET /v1/jobs`). Ranking a person that is sent uses it at once.
         * @enum {string}
         */
        readonly CatalogueStatus: "activating" | "active";
        /**
         * @description Edits of teams and technologies, each of them at most once; to archive one is an edit of its
         *     `status`. Each is judged as if the others had been made already.
         */
        readonly CatalogueEdits: {
            /** @description Edits of teams. */
            readonly teams?: readonly {
                /** @description Slug of the team. */
                readonly team: components["schemas"]["Slug"];
                /** @description As PATCH of the team takes it. */
                readonly patch: components["schemas"]["TeamPatch"];
            }[];
            /** @description Edits of technologies. */
            readonly technologies?: readonly {
                /** @description Slug of the technology. */
                readonly technology: components["schemas"]["Slug"];
                /** @description As PATCH of the technology takes it. */
                readonly patch: components["schemas"]["TechnologyPatch"];
            }[];
            /** @description Teams to be made, as POST of teams takes them. */
            readonly new_teams?: readonly components["schemas"]["TeamDraft"][];
            /** @description Technologies to be made, as POST of technologies takes them. */
            readonly new_technologies?: readonly components["schemas"]["TechnologyDraft"][];
            /**
             * Format: int32
             * @description People to rank at most.
             * @default 1000
             */
            readonly sample?: number;
        };
        /** @description What edits would change for stored people. */
        readonly CatalogueImpact: {
            /**
             * @description Always `catalogue_impact`.
             * @constant
             */
            readonly object: "catalogue_impact";
            /** @description The newest catalogue version, with which the edits are compared. */
            readonly catalogue: components["schemas"]["CatalogueId"];
            /** @description The version that the edits would make. */
            readonly proposed: components["schemas"]["CatalogueId"];
            /** @description The day from which recency counts on both sides. */
            readonly as_of: components["schemas"]["Day"];
            /**
             * Format: int32
             * @description People stored.
             */
            readonly people: number;
            /**
             * Format: int32
             * @description People ranked here; all counts below are of these.
             */
            readonly sampled: number;
            /** @description False when time ran out before the sample was ranked. */
            readonly complete: boolean;
            /**
             * Format: int32
             * @description People any of whose fits changes.
             */
            readonly fits_changed: number;
            /**
             * Format: int32
             * @description People whose order of teams changes.
             */
            readonly orders_changed: number;
            /**
             * Format: int32
             * @description People whose first team changes.
             */
            readonly first_places_changed: number;
            /**
             * Format: int32
             * @description People whose verdict changes.
             */
            readonly verdicts_changed: number;
            /** @description The same by team, in the order of the catalogue. */
            readonly teams: readonly components["schemas"]["TeamImpact"][];
            /** @description The first hundred people whose first team changes. */
            readonly moves: readonly components["schemas"]["Move"][];
        };
        /** @description What edits would change for a team. */
        readonly TeamImpact: {
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
            /**
             * Format: int32
             * @description People whose first team it is.
             */
            readonly first_before: number;
            /**
             * Format: int32
             * @description People whose first team it would be.
             */
            readonly first_after: number;
            /**
             * Format: int32
             * @description People whose first team it would become.
             */
            readonly gained: number;
            /**
             * Format: int32
             * @description People whose first team it would no longer be.
             */
            readonly lost: number;
            /**
             * Format: int32
             * @description People whose fit rises.
             */
            readonly raised: number;
            /**
             * Format: int32
             * @description People whose fit falls.
             */
            readonly lowered: number;
            /** @description Mean change of its fit over all who were ranked, in points. */
            readonly mean_change: number;
        };
        /** @description A person whose first team would change. */
        readonly Move: {
            /** @description The person. */
            readonly candidate: components["schemas"]["CandidateId"];
            /** @description The first team now. */
            readonly from: components["schemas"]["Slug"];
            /** @description The first team then. */
            readonly to: components["schemas"]["Slug"];
        };
        /** @description An API key, without its secret. */
        readonly ApiKey: components["schemas"]["ApiKeyFacts"];
        /** @description A key that was just made. */
        readonly NewApiKey: {
            /** @description The key itself, this once; null on a replay. */
            readonly secret: string | null;
        } & components["schemas"]["ApiKeyFacts"];
        /** @description One page of keys. */
        readonly ApiKeyList: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly object: "list";
            /** @description Address of this list. */
            readonly url: components["schemas"]["ListUrl"];
            /** @description The keys. */
            readonly data: readonly components["schemas"]["ApiKey"][];
            /** @description Whether there is another page. */
            readonly has_more: boolean;
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description The caller's own name for a person; no personal data is needed in it. */
        readonly CandidateRef: string;
        /** @description How many people a team takes. */
        readonly Seats: {
            /**
             * Format: int32
             * @description The least number of people.
             * @default 0
             */
            readonly min?: number;
            /**
             * Format: int32
             * @description The greatest number; a team without seats is left out.
             */
            readonly max: number;
        };
        /** @description Refs in order, equals together in one list. */
        readonly PriorityTiers: readonly (readonly components["schemas"]["CandidateRef"][])[];
        /** @description What a team asks. What is not known of a person is not met. */
        readonly TeamRequires: {
            /**
             * Format: int32
             * @description The least level.
             */
            readonly level?: number | null;
            /**
             * @description How people of the team work.
             * @enum {string|null}
             */
            readonly work_mode?: "office" | "remote" | null;
        };
        /** @description A person and a team. */
        readonly PlacementPair: {
            /** @description The person. */
            readonly ref: components["schemas"]["CandidateRef"];
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
        };
        /** @description Slug of a team, or of teams that are wished for equally. */
        readonly PlacementWish: string | readonly components["schemas"]["Slug"][];
        /**
         * @description A person with fits, or stored, or to be ranked from text or profile; one of these. A stored person
         *     has the fits of the rankings in force, and the wishes and work mode that are stored with them
         *     unless others are given here.
         */
        readonly PlacementCandidate: {
            /** @description Name of the person in this cohort. Needed; only a stored person has their id when it is left out. */
            readonly ref?: components["schemas"]["CandidateRef"];
            /** @description Id of a stored person. */
            readonly candidate?: components["schemas"]["CandidateId"];
            /** @description Fit with each team, by slug, 0 to 100; hundredths count. */
            readonly fits?: {
                readonly [key: string]: number;
            };
            /** @description The person in their own words, ranked on the spot. */
            readonly text?: components["schemas"]["PlainText"];
            /** @description The person in fields, ranked on the spot. */
            readonly profile?: components["schemas"]["Profile"];
            /** @description Teams in order, equals as a list within the list; others follow by fit. */
            readonly wishes?: readonly components["schemas"]["PlacementWish"][];
            /**
             * Format: int32
             * @description Level, where a team asks for one.
             */
            readonly level?: number | null;
            /**
             * @description How the person would work, where a team asks for it.
             * @enum {string|null}
             */
            readonly work_mode?: "office" | "remote" | null;
        };
        /**
         * @description Stored people who have all of this; without members it is everybody who is ranked. At most 100,000
         *     people in all. Who is named in `candidates` too is taken from there.
         */
        readonly StoredPeopleFilter: {
            /** @description Slugs, names or aliases of technologies that the person must have, each of them. */
            readonly technology?: readonly components["schemas"]["SearchWords"][];
            /**
             * @description Whether a technology also counts as had by one that the catalogue relates to it.
             * @default false
             */
            readonly adjacent?: boolean;
            /** @description Whether years and language meet the minimum, do not, or do not show (null). */
            readonly meets_minimum?: boolean | null;
            /** @description What the hybrid rule says of the person's place. */
            readonly work_mode?: components["schemas"]["WorkModeName"];
            /** @description The least number of professional years; who does not say is left out. */
            readonly years_min?: components["schemas"]["Years"];
            /** @description Keep who was written at this moment or later. */
            readonly updated_since?: components["schemas"]["Moment"];
        };
        /** @description A cohort, its seats and rules, and what is wanted. */
        readonly PlacementRequest: {
            /** @description The people, each with a ref of their own; stored people need none. Needed unless others match. */
            readonly candidates?: readonly components["schemas"]["PlacementCandidate"][];
            /** @description Stored people besides, by what they have in common. */
            readonly candidates_matching?: components["schemas"]["StoredPeopleFilter"];
            /** @description Seats of each team, by slug. A team that is left out takes nobody. */
            readonly seats: {
                readonly [key: string]: components["schemas"]["Seats"];
            };
            /** @description Slug of the organisation; the first of the catalogue when left out. */
            readonly organisation?: components["schemas"]["Slug"];
            /**
             * @description Pairs with a lower fit are not made, unless locked.
             * @default 0
             */
            readonly fit_min?: number;
            /**
             * Format: int64
             * @description Decides between equals. Another seed is another draw.
             * @default 0
             */
            readonly seed?: number;
            /**
             * @description A team's own order of people, by slug: best first, a list for each place, equals together.
             *     Everybody else follows by fit.
             */
            readonly priorities?: {
                readonly [key: string]: components["schemas"]["PriorityTiers"];
            };
            /** @description What a team asks of everybody who joins it, by slug. */
            readonly requires?: {
                readonly [key: string]: components["schemas"]["TeamRequires"];
            };
            /** @description People who are put into a team whatever else holds. */
            readonly locks?: readonly components["schemas"]["PlacementPair"][];
            /** @description People who must not join a team. */
            readonly exclusions?: readonly components["schemas"]["PlacementPair"][];
            /**
             * @description Whether people join only teams that they wish for.
             * @default false
             */
            readonly only_wished?: boolean;
            /** @description What makes a placement good. */
            readonly objective?: components["schemas"]["Objective"];
            /** @description For whom the best stable placement is chosen. */
            readonly proposing?: components["schemas"]["Proposing"];
            /**
             * @description Whether the other objectives are tried too, and what each costs whom.
             * @default false
             */
            readonly compare?: boolean;
        };
        /**
         * @description What makes a placement good.
         * @default stable
         * @enum {string}
         */
        readonly Objective: "stable" | "max_fit" | "max_min_fit";
        /**
         * @description For whom the best stable placement is chosen.
         * @default candidates
         * @enum {string}
         */
        readonly Proposing: "candidates" | "teams";
        /** @description A cohort, its seats and rules, and who is where. */
        readonly PlacementCheckRequest: {
            /** @description The people, each with a ref of their own; stored people need none. Needed unless others match. */
            readonly candidates?: readonly components["schemas"]["PlacementCandidate"][];
            /** @description Stored people besides, by what they have in common. */
            readonly candidates_matching?: components["schemas"]["StoredPeopleFilter"];
            /** @description Seats of each team, by slug. A team that is left out takes nobody. */
            readonly seats: {
                readonly [key: string]: components["schemas"]["Seats"];
            };
            /** @description Slug of the organisation; the first of the catalogue when left out. */
            readonly organisation?: components["schemas"]["Slug"];
            /**
             * @description Pairs with a lower fit are not made, unless locked.
             * @default 0
             */
            readonly fit_min?: number;
            /**
             * Format: int64
             * @description Decides between equals. Another seed is another draw.
             * @default 0
             */
            readonly seed?: number;
            /**
             * @description A team's own order of people, by slug: best first, a list for each place, equals together.
             *     Everybody else follows by fit.
             */
            readonly priorities?: {
                readonly [key: string]: components["schemas"]["PriorityTiers"];
            };
            /** @description What a team asks of everybody who joins it, by slug. */
            readonly requires?: {
                readonly [key: string]: components["schemas"]["TeamRequires"];
            };
            /** @description People who are put into a team whatever else holds. */
            readonly locks?: readonly components["schemas"]["PlacementPair"][];
            /** @description People who must not join a team. */
            readonly exclusions?: readonly components["schemas"]["PlacementPair"][];
            /**
             * @description Whether people join only teams that they wish for.
             * @default false
             */
            readonly only_wished?: boolean;
            /** @description Who is where; whoever is not in it has no team. */
            readonly assignments: readonly components["schemas"]["PlacementPair"][];
        };
        /** @description What would be different; the rest stays as it was asked. */
        readonly PlacementChange: {
            /** @description Other seats of some teams, by slug. */
            readonly seats?: {
                readonly [key: string]: components["schemas"]["Seats"];
            };
            /** @description Further locks. */
            readonly locks?: readonly components["schemas"]["PlacementPair"][];
            /** @description Further exclusions. */
            readonly exclusions?: readonly components["schemas"]["PlacementPair"][];
        };
        /** @description Why a person has not this team. */
        readonly WhyNot: {
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
            /**
             * @description The reason, of a closed list.
             * @enum {string}
             */
            readonly reason: "excluded" | "no_fit" | "below_fit_min" | "not_wished" | "requirement_not_met" | "locked_elsewhere" | "less_preferred" | "filled_by_better_fit" | "filled_by_priority" | "filled_by_locks" | "tie_broken" | "below_worst_fit" | "less_fit" | "better_for_all";
            /** @description Fit of the person whom the full team took last; null where none counts. */
            readonly last_admitted_fit: number | null;
            /** @description Fit that was missing; null where more fit would not have helped by itself. */
            readonly short_by: number | null;
        };
        /** @description Where a person is placed, and why. */
        readonly Assignment: {
            /**
             * @description Always `assignment`.
             * @constant
             */
            readonly object: "assignment";
            /** @description The person. Who has been erased since has a ref that tells nothing of them. */
            readonly ref: components["schemas"]["CandidateRef"];
            /** @description Id of a stored person; null for others, and once they have been erased. */
            readonly candidate: string | null;
            /** @description Slug of the team; null for none. */
            readonly team: string | null;
            /** @description Fit of the person with the team; null without one. */
            readonly fit: number | null;
            /**
             * Format: int32
             * @description One more than the number of teams that the person would rather have; null without wishes or team.
             */
            readonly wish_rank: number | null;
            /**
             * @description The reason, of a closed list.
             * @enum {string}
             */
            readonly reason: "locked" | "first_choice" | "best_that_would_take" | "best_total" | "best_worst_fit" | "all_filled" | "no_possible_team" | "erased";
            /** @description The reason in words. */
            readonly why: components["schemas"]["Prose"];
            /** @description Each other team of the placement. */
            readonly why_not: readonly components["schemas"]["WhyNot"][];
        };
        /** @description Sums over a placement. */
        readonly PlacementTotals: {
            /**
             * Format: int32
             * @description People with a team.
             */
            readonly placed: number;
            /**
             * Format: int32
             * @description People without one.
             */
            readonly unplaced: number;
            /** @description Sum of the fits of people with their teams. */
            readonly fit: number;
            /** @description A proven bound. Of max_fit no placement has a greater sum, of max_min_fit none with as many people and as good a worst fit; of stable none at all, told for smaller cohorts. */
            readonly bound: number | null;
            /** @description The worst fit of a person who has a team and is not locked there. */
            readonly worst_fit: number | null;
            /** @description The best that it can be with as many people placed; of max_min_fit alone. */
            readonly worst_fit_bound: number | null;
            /** @description Mean of `wish_rank`; null when nobody has one. */
            readonly mean_wish_rank: number | null;
            /** @description Share of rank 1 among them; null when nobody has one. */
            readonly first_wish_share: number | null;
        };
        /** @description What proves a placement, found by the checker. */
        readonly PlacementCertificate: {
            /** @description Whether no pair blocks. */
            readonly stable: boolean;
            /** @description Pairs that would both rather have each other; the first thousand. */
            readonly blocking_pairs: readonly components["schemas"]["PlacementPair"][];
            /**
             * Format: int32
             * @description How many there are.
             */
            readonly blocking_pair_count: number;
            /** @description Pairs that are locked, which cannot block; the first thousand. */
            readonly locked: readonly components["schemas"]["PlacementPair"][];
            /** @description Pairs that are excluded, which cannot block; the first thousand. */
            readonly excluded: readonly components["schemas"]["PlacementPair"][];
            /** @description How equals are ordered. */
            readonly tie_rule: components["schemas"]["Prose"];
            /**
             * @description Who cannot gain by telling other wishes.
             * @enum {string}
             */
            readonly strategy_proof_for: "candidates" | "teams" | "nobody";
            /**
             * Format: int32
             * @description People who have another team when teams propose; null when not stable.
             */
            readonly team_proposing_differs_for: number | null;
        };
        /** @description Name of a version of the parameters, the hash of its content. */
        readonly ParametersId: string;
        /**
         * @description Numbers for what is made of fits. Fits are in points from 0 to 100 and go by hundredths,
         *     substance and ratio by thousandths.
         */
        readonly ParameterValues: {
            /**
             * Format: int32
             * @description Power of the fit in a probability. Higher is bolder.
             */
            readonly probability_power?: number;
            /** @description Points of fit added before that power. Higher makes small fits differ less. */
            readonly probability_offset?: number;
            /** @description Share of the first fit from which the second makes a close call. */
            readonly close_ratio?: number;
            /** @description Best fit under which no team fits. */
            readonly no_fit_below?: number;
            /** @description Substance under which nothing shows work with computers, in skills at full strength. */
            readonly no_fit_substance?: number;
            /** @description Best fit under which the evidence is too small to tell. */
            readonly insufficient_below?: number;
            /** @description Substance under which it is too small, in skills at full strength. */
            readonly insufficient_substance?: number;
        };
        /** @description A version to be kept. */
        readonly ParameterDraft: {
            /** @description What is not as shipped. */
            readonly values: components["schemas"]["ParameterValues"];
            /** @description Where the numbers come from, for whoever reads the model card. */
            readonly note: components["schemas"]["Prose"];
        };
        /** @description A version of the parameters, which never changes. */
        readonly ParameterVersion: {
            /**
             * @description Always `parameters`.
             * @constant
             */
            readonly object: "parameters";
            /** @description Name of the version; receipts state it. */
            readonly id: components["schemas"]["ParametersId"];
            /**
             * @description Whether a release brought it, or somebody sent it.
             * @enum {string}
             */
            readonly origin: "shipped" | "uploaded";
            /**
             * @description In force; in force with stored people still to be ranked anew (`activating`); or not.
             * @enum {string}
             */
            readonly status: "active" | "activating" | "inactive";
            /** @description All numbers that a version may change. */
            readonly values: components["schemas"]["ParameterValues"];
            /** @description Where they come from; null for shipped ones. */
            readonly note: string | null;
            /** @description When it was first kept here. */
            readonly created_at: components["schemas"]["Moment"];
            /**
             * Format: date-time
             * @description When it was last put into force; null for never.
             */
            readonly activated_at: string | null;
        };
        /** @description Another objective on the same cohort, beside the one asked for. */
        readonly PlacementComparison: {
            /** @description The other objective. */
            readonly objective: components["schemas"]["Objective"];
            /** @description Its sums. */
            readonly totals: components["schemas"]["PlacementTotals"];
            /**
             * Format: int32
             * @description Pairs that block in it.
             */
            readonly blocking_pair_count: number;
            /**
             * Format: int32
             * @description People who would have another team.
             */
            readonly differs_for: number;
            /**
             * Format: int32
             * @description People who would like theirs better.
             */
            readonly better_for: number;
            /**
             * Format: int32
             * @description People who would like theirs less.
             */
            readonly worse_for: number;
        };
        /** @description A cohort in its seats, or on the way there. */
        readonly Placement: {
            /**
             * @description Always `placement`.
             * @constant
             */
            readonly object: "placement";
            /** @description Id. */
            readonly id: components["schemas"]["PlacementId"];
            /**
             * @description How far it is. A job whose process ended is `failed` within half a minute.
             * @enum {string}
             */
            readonly status: "queued" | "running" | "succeeded" | "failed" | "cancelled";
            /** @description Share of the work that is done. */
            readonly progress: number;
            /** @description Slug of the organisation. */
            readonly organisation: components["schemas"]["Slug"];
            /** @description What was asked for. */
            readonly objective: components["schemas"]["Objective"];
            /** @description Who proposes. */
            readonly proposing: components["schemas"]["Proposing"];
            /**
             * @description The method that gave it; null before.
             * @enum {string|null}
             */
            readonly solver: "deferred_acceptance" | "shortest_paths" | null;
            /**
             * Format: int32
             * @description People in the cohort.
             */
            readonly people: number;
            /**
             * Format: int32
             * @description How many of them have been erased since. Their seats stay taken and the sums as they were;
             *     reasons are told from who is left.
             */
            readonly erased_people: number;
            /** @description Version of the catalogue that stored people are ranked under; null without any. */
            readonly catalogue: string | null;
            /** @description Parameters that they are ranked with; null without any. */
            readonly parameters: string | null;
            /**
             * Format: date
             * @description Day that they are ranked for; null without any.
             */
            readonly as_of: string | null;
            /** @description When it was asked for. */
            readonly created_at: components["schemas"]["Moment"];
            /**
             * Format: date-time
             * @description When it ended; null before.
             */
            readonly finished_at: string | null;
            /** @description People with a team, by ref; null before it succeeded, in lists, and with more than 1,000 people. */
            readonly assignments: readonly components["schemas"]["Assignment"][] | null;
            /** @description People without a team, by ref; null as `assignments` is. */
            readonly unplaced: readonly components["schemas"]["Assignment"][] | null;
            /**
             * Format: uri-reference
             * @description Where all of them are read page by page.
             */
            readonly assignments_url: string;
            /** @description What proves it; null before it succeeded and in lists. */
            readonly certificate: components["schemas"]["PlacementCertificate"] | null;
            /** @description Its sums; null before it succeeded and in lists. */
            readonly totals: components["schemas"]["PlacementTotals"] | null;
            /** @description Other objectives, when `compare` was asked; one that cannot be reached is left out. */
            readonly comparison: readonly components["schemas"]["PlacementComparison"][] | null;
            /** @description Why it failed; null unless it did. */
            readonly problem: components["schemas"]["PlacementProblem"] | null;
        };
        /** @description A placement that is gone. */
        readonly ErasedPlacement: {
            /**
             * @description Always `placement`.
             * @constant
             */
            readonly object: "placement";
            /** @description Id that it had. */
            readonly id: components["schemas"]["PlacementId"];
            /**
             * @description Always true.
             * @constant
             */
            readonly erased: true;
        };
        /** @description Why a placement failed. */
        readonly PlacementProblem: {
            /**
             * @description The kind of problem.
             * @enum {string}
             */
            readonly code: "contradiction" | "minimum-unreachable" | "interrupted" | "internal-error";
            /** @description What was wrong and what to do. */
            readonly detail: components["schemas"]["Prose"];
            /** @description Each single fault. */
            readonly errors: readonly components["schemas"]["Fault"][];
        };
        /** @description One page of placements. */
        readonly PlacementList: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly object: "list";
            /** @description Address of this list. */
            readonly url: components["schemas"]["ListUrl"];
            /** @description The rows. */
            readonly data: readonly components["schemas"]["Placement"][];
            /** @description Whether there is another page. */
            readonly has_more: boolean;
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description One page of assignments. */
        readonly AssignmentList: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly object: "list";
            /** @description Address of this list. */
            readonly url: components["schemas"]["ListUrl"];
            /** @description The rows. */
            readonly data: readonly components["schemas"]["Assignment"][];
            /** @description Whether there is another page. */
            readonly has_more: boolean;
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description The whole list, each line a `Assignment`, ended by a line feed. */
        readonly AssignmentRows: string;
        /** @description The whole list, each line a `Placement`, ended by a line feed. */
        readonly PlacementRows: string;
        /** @description A rule that an assignment does not keep. */
        readonly PlacementBreach: {
            /**
             * @description The rule.
             * @enum {string}
             */
            readonly rule: "over_max" | "under_min" | "lock_broken" | "excluded" | "no_fit" | "below_fit_min" | "not_wished" | "requirement_not_met";
            /** @description The person; null where a team breaks it. */
            readonly ref: string | null;
            /** @description The team. */
            readonly team: components["schemas"]["Slug"];
            /**
             * Format: int32
             * @description People in the team; null where a person breaks it.
             */
            readonly held: number | null;
        };
        /** @description What the checker found. */
        readonly PlacementCheck: {
            /**
             * @description Always `placement_check`.
             * @constant
             */
            readonly object: "placement_check";
            /** @description Whether no pair blocks and every rule is kept. */
            readonly stable: boolean;
            /** @description Pairs that would both rather have each other; the first thousand. */
            readonly blocking_pairs: readonly components["schemas"]["PlacementPair"][];
            /**
             * Format: int32
             * @description How many there are.
             */
            readonly blocking_pair_count: number;
            /** @description Rules that are not kept; the first thousand. */
            readonly breaches: readonly components["schemas"]["PlacementBreach"][];
            /** @description Sums of what was sent. */
            readonly totals: components["schemas"]["PlacementTotals"];
        };
        /** @description A person who would have another team. */
        readonly PlacementMove: {
            /** @description The person. */
            readonly ref: components["schemas"]["CandidateRef"];
            /** @description Team now; null for none. */
            readonly from: string | null;
            /** @description Team then; null for none. */
            readonly to: string | null;
            /** @description Fit then minus fit now, without a team 0. */
            readonly fit_change: number;
        };
        /** @description What a change would do. */
        readonly PlacementDifference: {
            /**
             * @description Always `placement_difference`.
             * @constant
             */
            readonly object: "placement_difference";
            /** @description The placement that is compared. */
            readonly placement: components["schemas"]["PlacementId"];
            /** @description Who moves, by ref; the first thousand. */
            readonly moves: readonly components["schemas"]["PlacementMove"][];
            /**
             * Format: int32
             * @description How many move.
             */
            readonly move_count: number;
            /** @description Sums now. */
            readonly before: components["schemas"]["PlacementTotals"];
            /** @description Sums then. */
            readonly after: components["schemas"]["PlacementTotals"];
            /** @description What proves it then. */
            readonly certificate: components["schemas"]["PlacementCertificate"];
        };
        /** @description A person of an audit, with what came out for them. */
        readonly AuditedPerson: {
            /** @description Name of the person in the placement that is named. */
            readonly ref?: components["schemas"]["CandidateRef"];
            /** @description Whether they were selected. */
            readonly selected?: boolean;
            /** @description What they scored, e.g. a fit. */
            readonly score?: number;
            /** @description Category by attribute, e.g. of sex; null for unknown. */
            readonly labels: {
                readonly [key: string]: string | null;
            };
        };
        /** @description People of an audit. */
        readonly ImpactReportRequest: {
            /** @description The people. */
            readonly people: readonly components["schemas"]["AuditedPerson"][];
            /** @description A placement of which people are selected when they have a team. */
            readonly placement?: components["schemas"]["PlacementId"];
            /** @description Of that placement, selected is who has this very team. */
            readonly team?: components["schemas"]["Slug"];
        };
        /** @description How the outcomes fall on one group. */
        readonly GroupImpact: {
            /** @description Category by attribute. */
            readonly labels: {
                readonly [key: string]: string | null;
            };
            /**
             * Format: int32
             * @description People in it.
             */
            readonly people: number;
            /**
             * Format: int32
             * @description Of them selected.
             */
            readonly selected: number;
            /** @description Share selected. */
            readonly rate: number;
            /** @description Exact interval of the rate (Clopper and Pearson), 95 %. */
            readonly interval: {
                /** @description From. */
                readonly low: number;
                /** @description To. */
                readonly high: number;
            } | null;
            /** @description Rate in proportion to the greatest rate of a group that is not small; null when that is 0. */
            readonly impact_ratio: number | null;
            /** @description Interval of the ratio, at least 95 %; null for the group of the greatest rate and without ratio. */
            readonly ratio_interval: {
                /** @description From. */
                readonly low: number;
                /** @description To. */
                readonly high: number | null;
            } | null;
            /** @description Whether the ratio is below 0.8; null without ratio. */
            readonly below_four_fifths: boolean | null;
            /** @description Whether it is under two per cent of the people, so that it is nobody’s measure. */
            readonly small: boolean;
        };
        /** @description Groups by one attribute, or by all of them crossed. */
        readonly CategoryImpact: {
            /** @description The attributes. */
            readonly attributes: readonly string[];
            /**
             * Format: int32
             * @description People with a label missing, who are in no group.
             */
            readonly unknown: number;
            /** @description The groups, by label. */
            readonly groups: readonly components["schemas"]["GroupImpact"][];
        };
        /** @description How outcomes fall on groups of people. */
        readonly ImpactReport: {
            /**
             * @description Always `impact_report`.
             * @constant
             */
            readonly object: "impact_report";
            /**
             * @description What counts as selected.
             * @enum {string}
             */
            readonly measure: "selection" | "score" | "placement";
            /**
             * Format: int32
             * @description People in all.
             */
            readonly people: number;
            /**
             * Format: int32
             * @description Of them selected.
             */
            readonly selected: number;
            /** @description Median of the scores; null of other measures. */
            readonly median: number | null;
            /** @description By each attribute, then by all crossed. */
            readonly categories: readonly components["schemas"]["CategoryImpact"][];
        };
        /** @description State of the service. */
        readonly Health: {
            /**
             * @description Always `health`.
             * @constant
             */
            readonly object: "health";
            /**
             * @description What was asked for holds.
             * @enum {string}
             */
            readonly status: "live" | "ready";
        };
        /** @description Why, in somebody's own words. */
        readonly Reason: string;
        /**
         * @description Who acted: `key_...`, `key_environment` for the key of TEAMFIT_ADMIN_KEY, `public` without a
         *     key, `system` for start-up and work in the background.
         */
        readonly Actor: string;
        /** @description Id of a decision. */
        readonly DecisionId: string;
        /**
         * @description The proposal taken, another team taken, or none.
         * @enum {string}
         */
        readonly DecisionKind: "accept" | "override" | "reject";
        /** @description What is decided, and about what. */
        readonly DecisionDraft: {
            /** @description What is decided. */
            readonly kind: components["schemas"]["DecisionKind"];
            /** @description A stored person, whose ranking in force is meant; in the place of `ranking`. */
            readonly candidate?: components["schemas"]["CandidateId"];
            /** @description A stored ranking. */
            readonly ranking?: components["schemas"]["RankingId"];
            /** @description Slug of the team of that ranking that is decided about. */
            readonly team?: components["schemas"]["Slug"];
            /** @description A placement that has succeeded. */
            readonly placement?: components["schemas"]["PlacementId"];
            /** @description The person in it; left out, the placement as a whole is accepted. */
            readonly ref?: components["schemas"]["CandidateRef"];
            /** @description Slug of the team that is taken instead; for `override` alone. */
            readonly chosen_team?: components["schemas"]["Slug"];
            /** @description Why; an override needs it. */
            readonly reason?: components["schemas"]["Reason"];
            /** @description Who decided, where that is not who holds the key. */
            readonly decided_by?: components["schemas"]["Label"];
        };
        /** @description A team as it stood. */
        readonly DecidedFit: {
            /** @description Slug of the team. */
            readonly team: components["schemas"]["Slug"];
            /** @description From 0 to 100. */
            readonly fit: components["schemas"]["Fit"];
            /** @description Given that one team fits; null for placements. */
            readonly probability: components["schemas"]["Share"] | null;
        };
        /** @description What a person decided. */
        readonly Decision: {
            /**
             * @description Always `decision`.
             * @constant
             */
            readonly object: "decision";
            /** @description Id. */
            readonly id: components["schemas"]["DecisionId"];
            /** @description When it was made. */
            readonly at: components["schemas"]["Moment"];
            /** @description The key with which it was made. */
            readonly by: components["schemas"]["Actor"];
            /** @description Who decided, in the words of the caller; null when nobody is named, once erased, and without `candidates:read`. */
            readonly decided_by: components["schemas"]["Label"] | null;
            /** @description What was decided. */
            readonly kind: components["schemas"]["DecisionKind"];
            /** @description The stored person; null for people of a placement who are not stored. */
            readonly candidate: components["schemas"]["CandidateId"] | null;
            /** @description The ranking whose match it is about; null for placements. */
            readonly ranking: components["schemas"]["RankingId"] | null;
            /** @description The placement; null for matches. */
            readonly placement: components["schemas"]["PlacementId"] | null;
            /** @description The person in the placement; null for matches, and for a placement as a whole. */
            readonly ref: components["schemas"]["CandidateRef"] | null;
            /** @description The team that was proposed; null for whom a placement leaves without one, and for a placement as a whole. */
            readonly proposed_team: components["schemas"]["Slug"] | null;
            /** @description The team that was decided for; null for none, and for a placement as a whole. */
            readonly chosen_team: components["schemas"]["Slug"] | null;
            /** @description Why; null when none was given, once erased, and without `candidates:read`. */
            readonly reason: components["schemas"]["Reason"] | null;
            /** @description SHA-256 of the reason, which stays when the words go; null when none was given. */
            readonly reason_sha256: components["schemas"]["Digest"] | null;
            /** @description The decision about the same that this one takes the place of. */
            readonly supersedes: components["schemas"]["DecisionId"] | null;
            /** @description The decision that took the place of this one. */
            readonly superseded_by: components["schemas"]["DecisionId"] | null;
            /** @description Whose teams it is about. */
            readonly organisation: components["schemas"]["Slug"] | null;
            /** @description Of the ranking; null for placements, as are the three that follow. */
            readonly catalogue: components["schemas"]["CatalogueId"] | null;
            /** @description Version of the engine that ranked. */
            readonly engine: string | null;
            /** @description Hash of its parameters. */
            readonly parameters: string | null;
            /** @description The day from which recency counted. */
            readonly as_of: components["schemas"]["Day"] | null;
            /**
             * @description Of the ranking; null for placements.
             * @enum {string|null}
             */
            readonly verdict: "clear" | "close_call" | "insufficient_evidence" | "no_fit" | null;
            /**
             * @description Every team as it stood at that time, best first; null for a placement as a whole, and
             *     once the person or the placement was erased.
             */
            readonly fits: readonly components["schemas"]["DecidedFit"][] | null;
        };
        /** @description A decision with what it was made about. */
        readonly DecisionFile: {
            /**
             * @description Always `decision`.
             * @constant
             */
            readonly object: "decision";
            /** @description Id. */
            readonly id: components["schemas"]["DecisionId"];
            /** @description When it was made. */
            readonly at: components["schemas"]["Moment"];
            /** @description The key with which it was made. */
            readonly by: components["schemas"]["Actor"];
            /** @description Who decided, in the words of the caller; null when nobody is named, once erased, and without `candidates:read`. */
            readonly decided_by: components["schemas"]["Label"] | null;
            /** @description What was decided. */
            readonly kind: components["schemas"]["DecisionKind"];
            /** @description The stored person; null for people of a placement who are not stored. */
            readonly candidate: components["schemas"]["CandidateId"] | null;
            /** @description The ranking whose match it is about; null for placements. */
            readonly ranking: components["schemas"]["RankingId"] | null;
            /** @description The placement; null for matches. */
            readonly placement: components["schemas"]["PlacementId"] | null;
            /** @description The person in the placement; null for matches, and for a placement as a whole. */
            readonly ref: components["schemas"]["CandidateRef"] | null;
            /** @description The team that was proposed; null for whom a placement leaves without one, and for a placement as a whole. */
            readonly proposed_team: components["schemas"]["Slug"] | null;
            /** @description The team that was decided for; null for none, and for a placement as a whole. */
            readonly chosen_team: components["schemas"]["Slug"] | null;
            /** @description Why; null when none was given, once erased, and without `candidates:read`. */
            readonly reason: components["schemas"]["Reason"] | null;
            /** @description SHA-256 of the reason, which stays when the words go; null when none was given. */
            readonly reason_sha256: components["schemas"]["Digest"] | null;
            /** @description The decision about the same that this one takes the place of. */
            readonly supersedes: components["schemas"]["DecisionId"] | null;
            /** @description The decision that took the place of this one. */
            readonly superseded_by: components["schemas"]["DecisionId"] | null;
            /** @description Whose teams it is about. */
            readonly organisation: components["schemas"]["Slug"] | null;
            /** @description Of the ranking; null for placements, as are the three that follow. */
            readonly catalogue: components["schemas"]["CatalogueId"] | null;
            /** @description Version of the engine that ranked. */
            readonly engine: string | null;
            /** @description Hash of its parameters. */
            readonly parameters: string | null;
            /** @description The day from which recency counted. */
            readonly as_of: components["schemas"]["Day"] | null;
            /**
             * @description Of the ranking; null for placements.
             * @enum {string|null}
             */
            readonly verdict: "clear" | "close_call" | "insufficient_evidence" | "no_fit" | null;
            /**
             * @description Every team as it stood at that time, best first; null for a placement as a whole, and
             *     once the person or the placement was erased.
             */
            readonly fits: readonly components["schemas"]["DecidedFit"][] | null;
            /**
             * @description The ranking with its reasons, or the assignment, whole as it was answered at that time;
             *     null for a placement as a whole, once the person or the placement was erased, and
             *     without `candidates:read`.
             */
            readonly answer: Record<string, never> | null;
        };
        /** @description The whole list, each line a `Decision`, ended by a line feed. */
        readonly DecisionRows: string;
        /** @description One page of decisions. */
        readonly DecisionList: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly object: "list";
            /** @description Address of this list. */
            readonly url: components["schemas"]["ListUrl"];
            /** @description The decisions. */
            readonly data: readonly components["schemas"]["Decision"][];
            /** @description Whether there is another page. */
            readonly has_more: boolean;
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description `chained`: writes, each bound to the one before by its hash. `access`: reads of data of
         *     people, which nothing binds.
         * @enum {string}
         */
        readonly Trail: "chained" | "access";
        /** @description Id of an event. */
        readonly EventId: string;
        /**
         * @description What happened, such as `candidate.created`, or the operation that read, such as
         *     `get-candidate`. New ones may come.
         */
        readonly EventType: string;
        /** @description Id or slug of what it is about. */
        readonly EventSubject: string;
        /** @description What happened. In the trail of accesses, sequence and hashes are null. */
        readonly Event: {
            /**
             * @description Always `event`.
             * @constant
             */
            readonly object: "event";
            readonly trail: components["schemas"]["Trail"];
            /** @description Id of the event (`evt_...`); of an access, that of its request. */
            readonly id: string;
            /**
             * Format: int64
             * @description Place in the chain, from 1 and without gaps.
             */
            readonly sequence: number | null;
            /** @description When. */
            readonly at: components["schemas"]["Moment"];
            readonly type: components["schemas"]["EventType"];
            /** @description Who acted. */
            readonly actor: components["schemas"]["Actor"];
            /** @description Ids and slugs of what it is about. */
            readonly subjects: readonly components["schemas"]["EventSubject"][];
            /** @description More ids, hashes and numbers. */
            readonly data: {
                readonly [key: string]: string | number | null;
            };
            /** @description Hash of the event before; of 64 zeros for the first. */
            readonly previous_hash: components["schemas"]["Digest"] | null;
            /** @description Over all that is told here but `object` and `trail`; see the operation. */
            readonly hash: components["schemas"]["Digest"] | null;
        };
        /** @description The whole list, each line an `Event`, ended by a line feed. */
        readonly EventRows: string;
        /** @description One page of events. */
        readonly EventList: {
            /**
             * @description Always `list`.
             * @constant
             */
            readonly object: "list";
            /** @description Address of this list. */
            readonly url: components["schemas"]["ListUrl"];
            /** @description The events. */
            readonly data: readonly components["schemas"]["Event"][];
            /** @description Whether there is another page. */
            readonly has_more: boolean;
            readonly next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description The end of the chain. */
        readonly EventHead: {
            /**
             * @description Always `event_head`.
             * @constant
             */
            readonly object: "event_head";
            /**
             * Format: int64
             * @description How many events there are, which is the sequence of the last.
             */
            readonly count: number;
            /** @description Hash of the last; of 64 zeros when there is none. */
            readonly hash: components["schemas"]["Digest"];
        };
        /** @description What went wrong (RFC 9457). */
        readonly Problem: {
            /** @description Names the kind of problem. */
            readonly type: string;
            /** @description The kind of problem, in words. */
            readonly title: string;
            /**
             * Format: int32
             * @description The status code.
             */
            readonly status: number;
            /** @description What was wrong here, what was expected, and what to do next. */
            readonly detail: string;
            /** @description The request id. */
            readonly instance: string;
            /**
             * @description The kind of problem, for programs.
             * @enum {string}
             */
            readonly code: "invalid-request" | "unauthenticated" | "forbidden" | "not-found" | "method-not-allowed" | "not-acceptable" | "conflict" | "precondition-required" | "stale-version" | "request-timeout" | "payload-too-large" | "headers-too-large" | "unsupported-media-type" | "unreadable-document" | "document-too-large" | "reading-timeout" | "idempotency-in-flight" | "idempotency-mismatch" | "contradiction" | "minimum-unreachable" | "not-decidable" | "quota-exceeded" | "busy" | "ranking-suspended" | "not-ready" | "store-locked" | "internal-error";
            /** @description Each single fault. */
            readonly errors: readonly components["schemas"]["Fault"][];
            /** @description Whether the same call may work later. */
            readonly retryable: boolean;
        };
        /** @description One fault of a request. */
        readonly Fault: {
            /** @description JSON Pointer into the body; empty for the whole body. */
            readonly pointer?: string;
            /** @description Name of the query, path or header parameter, or form field. */
            readonly parameter?: string;
            /** @description The kind of fault. */
            readonly code: string;
            /** @description What was found, what was expected, what to do. */
            readonly message: string;
        };
    };
    responses: {
        /** @description The team as it now stands. */
        readonly TeamAnswer: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly ETag: components["headers"]["ETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Team"];
            };
        };
        /** @description The technology as it now stands. */
        readonly TechnologyAnswer: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly ETag: components["headers"]["ETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Technology"];
            };
        };
        /** @description The candidate as it now stands. */
        readonly CandidateAnswer: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly ETag: components["headers"]["ETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Candidate"];
            };
        };
        /** @description The candidate as it now stands, and what changed. */
        readonly ChangedCandidateAnswer: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly ETag: components["headers"]["ETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ChangedCandidate"];
            };
        };
        /** @description The stored ranking. */
        readonly RankingAnswer: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly ETag: components["headers"]["ETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Ranking"];
            };
        };
        /** @description The document cannot be read, or the `Idempotency-Key` was used for another write. */
        readonly CandidateUnprocessable: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:unreadable-document",
                 *       "title": "The document cannot be read",
                 *       "status": 422,
                 *       "detail": "The document holds no text. If it was scanned, run text recognition over it first.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "unreadable-document",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller's copy is still right. */
        readonly NotModified: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly ETag: components["headers"]["ETag"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Something in the request is wrong; `errors` says what and where. */
        readonly InvalidRequest: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:invalid-request",
                 *       "title": "The request is not valid",
                 *       "status": 400,
                 *       "detail": "One thing is wrong in this request: see errors.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "invalid-request",
                 *       "errors": [
                 *         {
                 *           "pointer": "/profile/skills/0/years",
                 *           "code": "maximum",
                 *           "message": "Must be at most 80, was 200. Give years of use."
                 *         }
                 *       ],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No key where one is needed, or a key that is unknown, revoked or expired. */
        readonly Unauthenticated: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:unauthenticated",
                 *       "title": "A valid key is needed",
                 *       "status": 401,
                 *       "detail": "Send a key as Authorization: Bearer tf_...",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "unauthenticated",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key is good but its role may not do this. */
        readonly Forbidden: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:forbidden",
                 *       "title": "This key may not do that",
                 *       "status": 403,
                 *       "detail": "This needs the scope teams:write, which the role dashboard does not have. Use an admin key.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "forbidden",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing. */
        readonly NotFound: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:not-found",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "detail": "No team is called data-infra. GET /v1/teams lists them.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "not-found",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Accept` header excludes what this operation answers. */
        readonly NotAcceptable: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:not-acceptable",
                 *       "title": "No acceptable form",
                 *       "status": 406,
                 *       "detail": "This operation answers application/json. Send Accept: application/json.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "not-acceptable",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It clashes with what is there, or the same write is still running. */
        readonly Conflict: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:conflict",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "detail": "The slug ledger-platform is taken. Choose another one.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "conflict",
                 *       "errors": [
                 *         {
                 *           "pointer": "/slug",
                 *           "code": "taken",
                 *           "message": "The slug ledger-platform is taken. Choose another one."
                 *         }
                 *       ],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record has changed since `If-Match` was read. */
        readonly StaleVersion: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:stale-version",
                 *       "title": "Changed meanwhile",
                 *       "status": 412,
                 *       "detail": "The team is at version 4, If-Match names 3. GET it again and repeat the change.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "stale-version",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is over its limit. */
        readonly PayloadTooLarge: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:payload-too-large",
                 *       "title": "Too large",
                 *       "status": 413,
                 *       "detail": "The body is over 256 KB. Send less, or send prose as text (up to 1 MB).",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "payload-too-large",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has a media type, charset or encoding that is not taken here. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:unsupported-media-type",
                 *       "title": "Media type not supported",
                 *       "status": 415,
                 *       "detail": "image/png is not taken here. Send application/json, text/plain, application/pdf, DOCX or multipart/form-data.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "unsupported-media-type",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The document holds no readable text. */
        readonly UnreadableDocument: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:unreadable-document",
                 *       "title": "The document cannot be read",
                 *       "status": 422,
                 *       "detail": "The PDF holds images only. Send a PDF with text, or the text itself.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "unreadable-document",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` was used with another body. */
        readonly IdempotencyMismatch: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:idempotency-mismatch",
                 *       "title": "Key used for another write",
                 *       "status": 422,
                 *       "detail": "This Idempotency-Key was used with another body. Use a new key for a new write.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "idempotency-mismatch",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It cannot be decided so, or the `Idempotency-Key` was used with another body. */
        readonly NotDecidable: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:not-decidable",
                 *       "title": "This cannot be decided so",
                 *       "status": 422,
                 *       "detail": "The team \"admin-platform\" is archived, so nobody can join it. Choose an active team.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "not-decidable",
                 *       "errors": [
                 *         {
                 *           "pointer": "/chosen_team",
                 *           "code": "team-archived",
                 *           "message": "The team \"admin-platform\" is archived, so nobody can join it. Choose an active team."
                 *         }
                 *       ],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The cohort cannot be placed as it is asked, or the `Idempotency-Key` was used with another
         *     body.
         */
        readonly NotPlaceable: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:contradiction",
                 *       "title": "The request contradicts itself",
                 *       "status": 422,
                 *       "detail": "\"a1\" is locked to \"admin-platform\" and to \"service-platform\". Leave one of them out.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "contradiction",
                 *       "errors": [
                 *         {
                 *           "pointer": "/locks/0",
                 *           "code": "locked",
                 *           "message": "\"a1\" is locked to \"admin-platform\"."
                 *         },
                 *         {
                 *           "pointer": "/locks/1",
                 *           "code": "locked",
                 *           "message": "\"a1\" is locked to \"service-platform\"."
                 *         }
                 *       ],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing. */
        readonly PreconditionRequired: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:precondition-required",
                 *       "title": "If-Match is missing",
                 *       "status": 428,
                 *       "detail": "GET the team, then send its ETag as If-Match.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "precondition-required",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The quota is used up. */
        readonly QuotaExceeded: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:quota-exceeded",
                 *       "title": "Quota used up",
                 *       "status": 429,
                 *       "detail": "60 requests a minute are free for each address. Wait 30 seconds, or send a key.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "quota-exceeded",
                 *       "errors": [],
                 *       "retryable": true
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A defect of the service. The answer names the request and nothing else. */
        readonly InternalError: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:internal-error",
                 *       "title": "Something broke here",
                 *       "status": 500,
                 *       "detail": "The fault is ours. Give the request id when you report it.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "internal-error",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too busy or not ready; the same call may work later. */
        readonly Unavailable: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:busy",
                 *       "title": "Busy",
                 *       "status": 503,
                 *       "detail": "All readers of documents are busy. Try again in a second.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "busy",
                 *       "errors": [],
                 *       "retryable": true
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Reading the document took too long. */
        readonly ReadingTimeout: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:teamfit:problem:reading-timeout",
                 *       "title": "Reading took too long",
                 *       "status": 504,
                 *       "detail": "Reading the document took over 5 seconds. Send a simpler one, or the text itself.",
                 *       "instance": "req_01k3zq5w8xe2tbh4v9d6m7n0pr",
                 *       "code": "reading-timeout",
                 *       "errors": [],
                 *       "retryable": false
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Slug of the organisation; the first of the catalogue when left out.
         * @example stripe-infrastructure
         */
        readonly OrganisationOption: components["schemas"]["Slug"];
        /**
         * @description The day from which recency counts; today (UTC) when left out.
         * @example 2026-11-22
         */
        readonly AsOfOption: components["schemas"]["Day"];
        /**
         * @description How much is explained; `full` when left out.
         * @example full
         */
        readonly ExplainOption: components["schemas"]["Explain"];
        /**
         * @description How much is explained on each line; `none` when left out.
         * @example none
         */
        readonly BatchExplainOption: components["schemas"]["Explain"];
        /**
         * @description Keep active ones, archived ones, or both.
         * @example active
         */
        readonly StatusFilter: "active" | "archived" | "any";
        /**
         * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
         * @example 50
         */
        readonly Limit: number;
        /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
        readonly Cursor: string;
        /** @description The `ETag` of what is being changed. Needed - 428 when missing, 412 when stale. */
        readonly IfMatch: string;
        /** @description An `ETag` that the caller holds; 304 when it is still right. */
        readonly IfNoneMatch: string;
        /** @description A word of the caller's own for this write, e.g. a UUID, so that it can be repeated safely. */
        readonly IdempotencyKey: string;
        /**
         * @description Slug or id (`team_...`) of the team.
         * @example data-infrastructure
         */
        readonly TeamReference: components["schemas"]["Reference"];
        /**
         * @description Name of the version, as receipts state it.
         * @example par_0f1f2a37a1f0f5a3c59a8f0e6b0d6f1f3b7c9e21
         */
        readonly ParametersReference: components["schemas"]["ParametersId"];
        /**
         * @description Id of the placement.
         * @example plc_01k3zq5w8xe2tbh4v9d6m7n0pr
         */
        readonly PlacementReference: components["schemas"]["PlacementId"];
        /**
         * @description Slug or id (`tech_...`) of the technology.
         * @example trino
         */
        readonly TechnologyReference: components["schemas"]["Reference"];
        /**
         * @description Id of the candidate.
         * @example cand_01k3zq5w8xe2tbh4v9d6m7n0pr
         */
        readonly CandidateReference: components["schemas"]["CandidateId"];
        /**
         * @description How much is explained; `full` when left out, `summary` for keys without `candidates:read`.
         * @example full
         */
        readonly StoredExplainOption: components["schemas"]["Explain"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request; give it when asking for help. A sane one of the caller is kept.
         * @example req_01k3zq5w8xe2tbh4v9d6m7n0pr
         */
        readonly "Request-Id": string;
        /**
         * @description What is left of the quota, and seconds until it is whole again.
         * @example "public";r=59;t=60
         */
        readonly RateLimit: string;
        /**
         * @description The quota, as requests (`q`) in a window of seconds (`w`).
         * @example "public";q=60;w=60
         */
        readonly "RateLimit-Policy": string;
        /**
         * @description Seconds after which the same call may work.
         * @example 30
         */
        readonly "Retry-After": number;
        /**
         * @description Who may keep the answer. `no-cache` means keep it, but ask with `If-None-Match`.
         * @example no-cache
         */
        readonly "Cache-Control": "no-store" | "no-cache" | "private, no-cache";
        /**
         * @description Names this state. Of a team or technology the digits before the dot count its writes:
         *     `If-Match` compares these, so edits of other records do not make it stale. A list that is
         *     sent as CSV or JSON lines has none.
         * @example "3.6f1ed002ab559585"
         */
        readonly ETag: string;
        /**
         * @description What of the request chose the answer.
         * @example Accept
         */
        readonly Vary: string;
        /**
         * @description Address of what was made.
         * @example /v1/teams/ledger-platform
         */
        readonly Location: string;
        /**
         * @description Present when an earlier call with the same `Idempotency-Key` did the work.
         * @example true
         */
        readonly "Idempotent-Replayed": "true";
        /**
         * @description How to send a key.
         * @example Bearer realm="teamfit"
         */
        readonly "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "create-ranking": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Slug of the organisation; the first of the catalogue when left out.
                 * @example stripe-infrastructure
                 */
                readonly organisation?: components["parameters"]["OrganisationOption"];
                /**
                 * @description The day from which recency counts; today (UTC) when left out.
                 * @example 2026-11-22
                 */
                readonly as_of?: components["parameters"]["AsOfOption"];
                /**
                 * @description How much is explained; `full` when left out.
                 * @example full
                 */
                readonly explain?: components["parameters"]["ExplainOption"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description One person, in one of five forms. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RankingRequest"];
                /** @example Ran Trino and Apache Pinot clusters for six years, Java, wrote Hive Metastore plugins */
                readonly "text/plain": components["schemas"]["PlainText"];
                readonly "application/pdf": components["schemas"]["DocumentBytes"];
                readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["DocumentBytes"];
                readonly "multipart/form-data": components["schemas"]["RankingForm"];
            };
        };
        readonly responses: {
            /** @description Every team, best first, with reasons and a receipt. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ranking"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnreadableDocument"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["ReadingTimeout"];
        };
    };
    readonly "rank-batch": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Slug of the organisation; the first of the catalogue when left out.
                 * @example stripe-infrastructure
                 */
                readonly organisation?: components["parameters"]["OrganisationOption"];
                /**
                 * @description The day from which recency counts; today (UTC) when left out.
                 * @example 2026-11-22
                 */
                readonly as_of?: components["parameters"]["AsOfOption"];
                /**
                 * @description How much is explained on each line; `none` when left out.
                 * @example none
                 */
                readonly explain?: components["parameters"]["BatchExplainOption"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description People, a line each. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {"text":"Ran Trino and Apache Pinot clusters for six years, Java"}
                 *     {"profile":{"skills":[{"name":"Bazel","years":4},{"name":"Kotlin"}]}}
                 */
                readonly "application/x-ndjson": components["schemas"]["RankingLines"];
            };
        };
        readonly responses: {
            /** @description An answer to each line, each a `RankedLine`. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {"line":1,"status":200,"ranking":{"as_of":"2026-11-22","meets_minimum":true,"object":"ranking","organisation":"stripe-infrastructure","teams":[{"fit":61.2,"object":"match","probability":1,"rank":1,"team":"data-infrastructure"}],"verdict":"clear","id":null,"receipt":{}}}
                     *     {"line":2,"status":400,"problem":{"type":"urn:teamfit:problem:invalid-request","title":"The request is not valid","status":400,"detail":"The body is blank. Send a JSON object.","instance":"req_5f0c","code":"invalid-request","errors":[],"retryable":false}}
                     */
                    readonly "application/x-ndjson": components["schemas"]["RankedLines"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "create-profile": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The day from which recency counts; today (UTC) when left out.
                 * @example 2026-11-22
                 */
                readonly as_of?: components["parameters"]["AsOfOption"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description One person, in one of five forms. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "text": "Ran Trino and Apache Pinot clusters for six years, Java, wrote Hive Metastore plugins"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ProfileRequest"];
                /** @example Ran Trino and Apache Pinot clusters for six years, Java, wrote Hive Metastore plugins */
                readonly "text/plain": components["schemas"]["PlainText"];
                readonly "application/pdf": components["schemas"]["DocumentBytes"];
                readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["DocumentBytes"];
                readonly "multipart/form-data": components["schemas"]["ProfileForm"];
            };
        };
        readonly responses: {
            /** @description What was read, with the words that show it. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadProfile"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["UnreadableDocument"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["ReadingTimeout"];
        };
    };
    readonly "verify-receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The body of the ranking, and its receipt. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        readonly responses: {
            /** @description Whether the same ranking came out. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "verification",
                     *       "result": "identical",
                     *       "differences": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Verification"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "list-teams": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Slug, name or alias of a technology that the team must name; it must be known.
                 * @example trino
                 */
                readonly technology?: components["schemas"]["SearchWords"];
                /**
                 * @description Slug of the organisation; all organisations when left out.
                 * @example stripe-infrastructure
                 */
                readonly organisation?: components["schemas"]["Slug"];
                /**
                 * @description Keep active ones, archived ones, or both.
                 * @example active
                 */
                readonly status?: components["parameters"]["StatusFilter"];
                /**
                 * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page, or with `text/csv` and `application/x-ndjson` the whole list, of teams. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TeamList"];
                    /**
                     * @example id,slug,organisation,name,status,seats,core_technologies,used_technologies,adjacent_technologies,interests,mission,version,catalogue,created_at,updated_at
                     *     team_01k3zq5w8xe2tbh4v9d6m7n0pr,data-infrastructure,stripe-infrastructure,Data Infrastructure,active,2,trino; apache-pinot,apache-spark,,streaming-data,"Data at rest, in motion",1,cat_6f1ed002ab5595859014ebf0951522d9a1c3f5e7,2026-11-22T09:30:00.000Z,2026-11-22T09:30:00.000Z
                     */
                    readonly "text/csv": components["schemas"]["CsvFile"];
                    /** @example {"object":"team","slug":"data-infrastructure","name":"Data Infrastructure"} */
                    readonly "application/x-ndjson": components["schemas"]["TeamRows"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "create-team": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A word of the caller's own for this write, e.g. a UUID, so that it can be repeated safely. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The team. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "slug": "ledger-platform",
                 *       "organisation": "stripe-infrastructure",
                 *       "name": "Ledger Platform",
                 *       "mission": "Keeps the books of money movement exact and fast.",
                 *       "technologies": [
                 *         {
                 *           "technology": "kafka",
                 *           "importance": "core"
                 *         },
                 *         {
                 *           "technology": "java",
                 *           "importance": "used"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["TeamDraft"];
            };
        };
        readonly responses: {
            /** @description The team as stored. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Team"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["IdempotencyMismatch"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-team": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Slug or id (`team_...`) of the team.
                 * @example data-infrastructure
                 */
                readonly team: components["parameters"]["TeamReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["TeamAnswer"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "archive-team": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is being changed. Needed - 428 when missing, 412 when stale. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description Slug or id (`team_...`) of the team.
                 * @example data-infrastructure
                 */
                readonly team: components["parameters"]["TeamReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["TeamAnswer"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["StaleVersion"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "update-team": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is being changed. Needed - 428 when missing, 412 when stale. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description Slug or id (`team_...`) of the team.
                 * @example data-infrastructure
                 */
                readonly team: components["parameters"]["TeamReference"];
            };
            readonly cookie?: never;
        };
        /** @description The members to change. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "mission": "Keeps the books of money movement exact, fast and explained.",
                 *       "seats": 3
                 *     }
                 */
                readonly "application/merge-patch+json": components["schemas"]["TeamPatch"];
                /**
                 * @example {
                 *       "aliases": [
                 *         "Ledger"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["TeamPatch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["TeamAnswer"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["StaleVersion"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "list-technologies": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Words to look for in slug, name, aliases and members.
                 * @example hive meta
                 */
                readonly q?: components["schemas"]["SearchWords"];
                /**
                 * @description Keep one kind, e.g. `query-engine`.
                 * @example query-engine
                 */
                readonly kind?: components["schemas"]["Slug"];
                /**
                 * @description Keep active ones, archived ones, or both.
                 * @example active
                 */
                readonly status?: components["parameters"]["StatusFilter"];
                /**
                 * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page, or with `text/csv` and `application/x-ndjson` the whole list, of technologies. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TechnologyList"];
                    /**
                     * @example id,slug,name,kind,status,aliases,parents,related,version,catalogue,created_at,updated_at
                     *     tech_01k3zq5w8xe2tbh4v9d6m7n0pr,hive-metastore,Hive Metastore,data-tool,active,HMS; Hive Meta Store,,apache-hive,1,cat_6f1ed002ab5595859014ebf0951522d9a1c3f5e7,2026-11-22T09:30:00.000Z,2026-11-22T09:30:00.000Z
                     */
                    readonly "text/csv": components["schemas"]["CsvFile"];
                    /** @example {"object":"technology","slug":"hive-metastore","name":"Hive Metastore"} */
                    readonly "application/x-ndjson": components["schemas"]["TechnologyRows"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "create-technology": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A word of the caller's own for this write, e.g. a UUID, so that it can be repeated safely. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The technology. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "slug": "frobnicator",
                 *       "name": "Frobnicator",
                 *       "kind": "query-engine",
                 *       "aliases": [
                 *         "Frobnicator DB"
                 *       ],
                 *       "evidence": [
                 *         {
                 *           "team": "data-infrastructure",
                 *           "strength": 0.7
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["TechnologyDraft"];
            };
        };
        readonly responses: {
            /** @description The technology as stored. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Technology"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["IdempotencyMismatch"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-technology": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Slug or id (`tech_...`) of the technology.
                 * @example trino
                 */
                readonly technology: components["parameters"]["TechnologyReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["TechnologyAnswer"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "archive-technology": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is being changed. Needed - 428 when missing, 412 when stale. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description Slug or id (`tech_...`) of the technology.
                 * @example trino
                 */
                readonly technology: components["parameters"]["TechnologyReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["TechnologyAnswer"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["StaleVersion"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "update-technology": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is being changed. Needed - 428 when missing, 412 when stale. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description Slug or id (`tech_...`) of the technology.
                 * @example trino
                 */
                readonly technology: components["parameters"]["TechnologyReference"];
            };
            readonly cookie?: never;
        };
        /** @description The members to change. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "aliases": [
                 *         "Frobnicator DB",
                 *         "FrobDB"
                 *       ]
                 *     }
                 */
                readonly "application/merge-patch+json": components["schemas"]["TechnologyPatch"];
                /**
                 * @example {
                 *       "homograph": null
                 *     }
                 */
                readonly "application/json": components["schemas"]["TechnologyPatch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["TechnologyAnswer"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["StaleVersion"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "list-organisations": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page, or with `text/csv` and `application/x-ndjson` the whole list, of organisations. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganisationList"];
                    /**
                     * @example slug,name,role,company,years_minimum,offices,mission
                     *     stripe-infrastructure,Stripe Infrastructure,Software Engineer,Stripe,2,dublin; seattle,"Reliable, fast"
                     */
                    readonly "text/csv": components["schemas"]["CsvFile"];
                    /** @example {"object":"organisation","slug":"stripe-infrastructure","name":"Stripe Infrastructure"} */
                    readonly "application/x-ndjson": components["schemas"]["OrganisationRows"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-organisation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Slug of the organisation.
                 * @example stripe-infrastructure
                 */
                readonly organisation: components["schemas"]["Slug"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The organisation. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organisation"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "preview-catalogue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The edits, as they would be sent to teams and technologies. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "teams": [
                 *         {
                 *           "team": "data-infrastructure",
                 *           "patch": {
                 *             "mission": "Keeps data exact, fast and explained."
                 *           }
                 *         }
                 *       ],
                 *       "technologies": [
                 *         {
                 *           "technology": "trino",
                 *           "patch": {
                 *             "aliases": [
                 *               "Presto",
                 *               "PrestoSQL"
                 *             ]
                 *           }
                 *         }
                 *       ],
                 *       "sample": 1000
                 *     }
                 */
                readonly "application/json": components["schemas"]["CatalogueEdits"];
            };
        };
        readonly responses: {
            /** @description What would change. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CatalogueImpact"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-catalogue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Id of a catalogue version, as a receipt or a team names it.
                 * @example cat_6f1ed002ab5595859014ebf0951522d9a1c3f5e7
                 */
                readonly catalogue: components["schemas"]["CatalogueId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The catalogue version. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Catalogue"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-model": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The model card. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Model"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "list-candidates": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The caller's own name for a person; keeps the one who has it.
                 * @example ats-48213
                 */
                readonly external_id?: components["schemas"]["ExternalId"];
                /**
                 * @description Keep who objects to how they are ranked, or who does not.
                 * @example true
                 */
                readonly review_requested?: "true" | "false";
                /**
                 * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page, or with `text/csv` and `application/x-ndjson` the whole list, of candidates. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CandidateList"];
                    /**
                     * @example id,external_id,source,form,version,ranking,verdict,meets_minimum,work_mode,first_team,first_fit,first_probability,second_team,second_fit,catalogue,as_of,created_at,updated_at
                     *     cand_01k3zq5w8xe2tbh4v9d6m7n0pr,ats-48213,referral,profile,1,rank_01k3zq5w8xe2tbh4v9d6m7n0pr,clear,true,office,data-infrastructure,61.2,1,service-platform,3,cat_6f1ed002ab5595859014ebf0951522d9a1c3f5e7,2026-11-01,2026-11-22T09:30:00.000Z,2026-11-22T09:30:00.000Z
                     */
                    readonly "text/csv": components["schemas"]["CsvFile"];
                    /** @example {"object":"candidate","id":"cand_01k3zq5w8xe2tbh4v9d6m7n0pr","external_id":"ats-48213","version":1} */
                    readonly "application/x-ndjson": components["schemas"]["CandidateRows"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "create-candidate": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The caller's own name for the person; for bodies that are no JSON.
                 * @example ats-48213
                 */
                readonly external_id?: components["schemas"]["ExternalId"];
                /**
                 * @description Where the person comes from; for bodies that are no JSON.
                 * @example referral
                 */
                readonly source?: components["schemas"]["CandidateSource"];
            };
            readonly header?: {
                /** @description A word of the caller's own for this write, e.g. a UUID, so that it can be repeated safely. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description One person, in one of five forms, or many, a line each. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CandidateDraft"];
                /**
                 * @example {"external_id":"ats-1","text":"Ran Trino and Apache Pinot clusters for six years, Java"}
                 *     {"external_id":"ats-2","profile":{"skills":[{"name":"Bazel","years":4},{"name":"Kotlin"}]}}
                 */
                readonly "application/x-ndjson": components["schemas"]["CandidateLines"];
                /** @example Ran Trino and Apache Pinot clusters for six years, Java, wrote Hive Metastore plugins */
                readonly "text/plain": components["schemas"]["PlainText"];
                readonly "application/pdf": components["schemas"]["DocumentBytes"];
                readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": components["schemas"]["DocumentBytes"];
                readonly "multipart/form-data": components["schemas"]["CandidateForm"];
            };
        };
        readonly responses: {
            /** @description An answer to each line of a stream, each a `StoredLine`. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {"line":1,"status":201,"id":"cand_01k3zq5w8xe2tbh4v9d6m7n0pr"}
                     *     {"line":2,"status":400,"problem":{"type":"urn:teamfit:problem:invalid-request","title":"The request is not valid","status":400,"detail":"The body is blank. Send a JSON object.","instance":"req_5f0c","code":"invalid-request","errors":[],"retryable":false}}
                     */
                    readonly "application/x-ndjson": components["schemas"]["StoredLines"];
                };
            };
            /** @description The candidate as stored. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Candidate"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["CandidateUnprocessable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
            readonly 504: components["responses"]["ReadingTimeout"];
        };
    };
    readonly "get-candidate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Id of the candidate.
                 * @example cand_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly candidate: components["parameters"]["CandidateReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["CandidateAnswer"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "erase-candidate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the candidate.
                 * @example cand_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly candidate: components["parameters"]["CandidateReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The person is erased. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "candidate",
                     *       "id": "cand_01k3zq5w8xe2tbh4v9d6m7n0pr",
                     *       "erased": true
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ErasedCandidate"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "update-candidate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of what is being changed. Needed - 428 when missing, 412 when stale. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /**
                 * @description Id of the candidate.
                 * @example cand_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly candidate: components["parameters"]["CandidateReference"];
            };
            readonly cookie?: never;
        };
        /** @description The members to change. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "profile": {
                 *         "years_of_experience": 8
                 *       },
                 *       "notes": [
                 *         {
                 *           "source": "interview",
                 *           "text": "Ran the migration from Hive to Apache Iceberg."
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/merge-patch+json": components["schemas"]["CandidatePatch"];
                /**
                 * @example {
                 *       "location": null
                 *     }
                 */
                readonly "application/json": components["schemas"]["CandidatePatch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ChangedCandidateAnswer"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["StaleVersion"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-candidate-ranking": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description A moment, ISO 8601 with a zone; now when left out.
                 * @example 2026-11-22T09:30:00Z
                 */
                readonly at?: components["schemas"]["Moment"];
                /**
                 * @description How much is explained; `full` when left out, `summary` for keys without `candidates:read`.
                 * @example full
                 */
                readonly explain?: components["parameters"]["StoredExplainOption"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Id of the candidate.
                 * @example cand_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly candidate: components["parameters"]["CandidateReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RankingAnswer"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-team-ranking": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Slug, name or alias of a technology that the person must have; repeat it for more.
                 * @example [
                 *       "trino"
                 *     ]
                 */
                readonly technology?: readonly components["schemas"]["SearchWords"][];
                /**
                 * @description Whether a technology also counts as had by one that the catalogue relates to it, or by
                 *     one of its kinds.
                 * @example false
                 */
                readonly adjacent?: "true" | "false";
                /**
                 * @description The least fit, from 0 to 100.
                 * @example 40
                 */
                readonly fit_min?: components["schemas"]["Fit"];
                /**
                 * @description Whether years and language meet the minimum, do not, or do not show.
                 * @example true
                 */
                readonly meets_minimum?: "true" | "false" | "unknown";
                /**
                 * @description What the hybrid rule says of the person's place.
                 * @example office
                 */
                readonly work_mode?: components["schemas"]["WorkModeName"];
                /**
                 * @description The least number of professional years; who does not say is left out.
                 * @example 5
                 */
                readonly years_min?: components["schemas"]["Years"];
                /**
                 * @description Keep who was written at this moment or later.
                 * @example 2026-11-01T00:00:00Z
                 */
                readonly updated_since?: components["schemas"]["Moment"];
                /**
                 * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Slug or id (`team_...`) of the team.
                 * @example data-infrastructure
                 */
                readonly team: components["parameters"]["TeamReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page, or with `text/csv` and `application/x-ndjson` the whole list, of people. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TeamRanking"];
                    /**
                     * @example rank,candidate,ranking,fit,probability,verdict,meets_minimum,work_mode,years_of_experience,team,catalogue,as_of
                     *     1,cand_01k3zq5w8xe2tbh4v9d6m7n0pr,rank_01k3zq5w8xe2tbh4v9d6m7n0pr,61.2,1,clear,true,office,7,data-infrastructure,cat_6f1ed002ab5595859014ebf0951522d9a1c3f5e7,2026-11-01
                     */
                    readonly "text/csv": components["schemas"]["CsvFile"];
                    /** @example {"object":"match","rank":1,"candidate":"cand_01k3zq5w8xe2tbh4v9d6m7n0pr","ranking":"rank_01k3zq5w8xe2tbh4v9d6m7n0pr","fit":61.2,"probability":1,"verdict":"clear","meets_minimum":true,"work_mode":"office","years_of_experience":7,"team":"data-infrastructure","catalogue":"cat_6f1ed002ab5595859014ebf0951522d9a1c3f5e7","as_of":"2026-11-01"} */
                    readonly "application/x-ndjson": components["schemas"]["RankedCandidateRows"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-best-teams": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Also tells how it was over time.
                 * @example month
                 */
                readonly interval?: "month";
                /**
                 * @description How many months to look back on, this one included; needs `interval`.
                 * @example 2
                 */
                readonly periods?: number;
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The counts. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BestTeams"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-supply-demand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The technologies. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SupplyDemand"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-fit-distribution": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Slug or id of the team; all teams when left out.
                 * @example data-infrastructure
                 */
                readonly team?: components["schemas"]["Reference"];
                /**
                 * @description Width of the bins in points of fit.
                 * @example 20
                 */
                readonly bin_width?: 1 | 2 | 5 | 10 | 20;
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The distributions. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FitDistribution"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-heatmap": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page, or with `text/csv` and `application/x-ndjson` the whole list, of people. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Heatmap"];
                    /**
                     * @example candidate,ranking,verdict,team,rank,fit,catalogue,as_of
                     *     cand_01k3zq5w8xe2tbh4v9d6m7n0pr,rank_01k3zq5w8xe2tbh4v9d6m7n0pr,clear,data-infrastructure,1,61.2,cat_6f1ed002ab5595859014ebf0951522d9a1c3f5e7,2026-11-01
                     */
                    readonly "text/csv": components["schemas"]["CsvFile"];
                    /** @example {"object":"heatmap_cell","candidate":"cand_01k3zq5w8xe2tbh4v9d6m7n0pr","ranking":"rank_01k3zq5w8xe2tbh4v9d6m7n0pr","verdict":"clear","team":"data-infrastructure","rank":1,"fit":61.2,"catalogue":"cat_6f1ed002ab5595859014ebf0951522d9a1c3f5e7","as_of":"2026-11-01"} */
                    readonly "application/x-ndjson": components["schemas"]["HeatmapCellRows"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-ranking": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How much is explained; `full` when left out, `summary` for keys without `candidates:read`.
                 * @example full
                 */
                readonly explain?: components["parameters"]["StoredExplainOption"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Id of the ranking.
                 * @example rank_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly ranking: components["schemas"]["RankingId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RankingAnswer"];
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "list-jobs": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page, or with `text/csv` and `application/x-ndjson` the whole list, of jobs. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobList"];
                    /**
                     * @example id,kind,status,catalogue,as_of,engine,total,done,failed,created_at,updated_at,finished_at
                     *     job_01k3zq5w8xe2tbh4v9d6m7n0pr,re_ranking,running,cat_dc5114145db21ec2b16e1e7c913f338f625f541e,2026-11-01,1.0.0,1200,256,0,2026-11-22T09:00:00.000Z,2026-11-22T09:00:01.000Z,
                     */
                    readonly "text/csv": components["schemas"]["CsvFile"];
                    /** @example {"object":"job","id":"job_01k3zq5w8xe2tbh4v9d6m7n0pr","kind":"re_ranking","status":"running"} */
                    readonly "application/x-ndjson": components["schemas"]["JobRows"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-job": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Id of the job.
                 * @example job_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly job: components["schemas"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The job. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BackgroundJob"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "list-api-keys": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page, or with `text/csv` and `application/x-ndjson` the whole list, of keys. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKeyList"];
                    /**
                     * @example id,name,role,hint,created_at,expires_at,revoked_at,last_used_at
                     *     key_01k3zq5w8xe2tbh4v9d6m7n0pr,Recruiting tool,recruiter,tf_live_Q7,2026-11-22T09:30:00.000Z,2027-11-22T00:00:00.000Z,,2026-11-22T17:12:00.000Z
                     */
                    readonly "text/csv": components["schemas"]["CsvFile"];
                    /** @example {"object":"api_key","id":"key_01k3zq5w8xe2tbh4v9d6m7n0pr","name":"Recruiting tool","role":"recruiter"} */
                    readonly "application/x-ndjson": components["schemas"]["ApiKeyRows"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "create-api-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A word of the caller's own for this write, e.g. a UUID, so that it can be repeated safely. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What the key is for. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Recruiting tool",
                 *       "role": "recruiter",
                 *       "expires_at": "2027-11-22T00:00:00Z"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApiKeyDraft"];
            };
        };
        readonly responses: {
            /** @description The key, with its secret this once. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "api_key",
                     *       "id": "key_01k3zq5w8xe2tbh4v9d6m7n0pr",
                     *       "name": "Recruiting tool",
                     *       "role": "recruiter",
                     *       "candidate": null,
                     *       "hint": "tf_live_Q7",
                     *       "created_at": "2026-11-22T09:30:00.000Z",
                     *       "expires_at": "2027-11-22T00:00:00.000Z",
                     *       "revoked_at": null,
                     *       "last_used_at": null,
                     *       "secret": "tf_live_Q7exampleexampleexampleexample00"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["NewApiKey"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["IdempotencyMismatch"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-api-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Id of the key.
                 * @example key_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly api_key: components["schemas"]["ApiKeyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "api_key",
                     *       "id": "key_01k3zq5w8xe2tbh4v9d6m7n0pr",
                     *       "name": "Recruiting tool",
                     *       "role": "recruiter",
                     *       "candidate": null,
                     *       "hint": "tf_live_Q7ab",
                     *       "created_at": "2026-11-22T09:30:00.000Z",
                     *       "expires_at": "2027-11-22T00:00:00.000Z",
                     *       "revoked_at": null,
                     *       "last_used_at": "2026-11-24T16:05:12.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiKey"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "revoke-api-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the key.
                 * @example key_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly api_key: components["schemas"]["ApiKeyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key, revoked. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKey"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "create-parameters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A word of the caller's own for this write, e.g. a UUID, so that it can be repeated safely. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The numbers that are not as shipped, and where they come from. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ParameterDraft"];
            };
        };
        readonly responses: {
            /** @description The version. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParameterVersion"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["IdempotencyMismatch"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-parameters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Name of the version, as receipts state it.
                 * @example par_0f1f2a37a1f0f5a3c59a8f0e6b0d6f1f3b7c9e21
                 */
                readonly parameters: components["parameters"]["ParametersReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The version. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParameterVersion"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "activate-parameters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A word of the caller's own for this write, e.g. a UUID, so that it can be repeated safely. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description Name of the version, as receipts state it.
                 * @example par_0f1f2a37a1f0f5a3c59a8f0e6b0d6f1f3b7c9e21
                 */
                readonly parameters: components["parameters"]["ParametersReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The version, in force. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParameterVersion"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["IdempotencyMismatch"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "list-placements": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page, or with `text/csv` and `application/x-ndjson` the whole list, of placements. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacementList"];
                    /**
                     * @example id,status,progress,organisation,objective,proposing,people,erased_people,created_at,finished_at
                     *     plc_01k3zq5w8xe2tbh4v9d6m7n0pr,queued,,stripe-infrastructure,stable,candidates,6000,0,2026-11-22T09:00:00.000Z,
                     */
                    readonly "text/csv": components["schemas"]["CsvFile"];
                    /** @example {"object":"placement","id":"plc_01k3zq5w8xe2tbh4v9d6m7n0pr","status":"queued"} */
                    readonly "application/x-ndjson": components["schemas"]["PlacementRows"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "create-placement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A word of the caller's own for this write, e.g. a UUID, so that it can be repeated safely. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description A cohort, its seats and rules. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlacementRequest"];
            };
        };
        readonly responses: {
            /** @description The placement, done. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description The placement, queued. */
            readonly 202: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Placement"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["NotPlaceable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "check-placement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description A cohort with assignments. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlacementCheckRequest"];
            };
        };
        readonly responses: {
            /** @description What the check found. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacementCheck"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-placement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Id of the placement.
                 * @example plc_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly placement: components["parameters"]["PlacementReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The placement. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Placement"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "erase-placement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the placement.
                 * @example plc_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly placement: components["parameters"]["PlacementReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErasedPlacement"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "list-assignments": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the placement.
                 * @example plc_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly placement: components["parameters"]["PlacementReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Assignments. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssignmentList"];
                    /** @example {"object":"assignment","ref":"a1","candidate":null,"team":"data-infrastructure","fit":83.4,"wish_rank":2,"reason":"best_that_would_take","why":"...","why_not":[]} */
                    readonly "application/x-ndjson": components["schemas"]["AssignmentRows"];
                    /**
                     * @example ref,candidate,team,fit,wish_rank,reason,why
                     *     a1,,data-infrastructure,83.4,2,best_that_would_take,...
                     */
                    readonly "text/csv": components["schemas"]["CsvFile"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "cancel-placement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the placement.
                 * @example plc_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly placement: components["parameters"]["PlacementReference"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The placement, cancelled. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Placement"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "try-placement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Id of the placement.
                 * @example plc_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly placement: components["parameters"]["PlacementReference"];
            };
            readonly cookie?: never;
        };
        /** @description What would be different. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlacementChange"];
            };
        };
        readonly responses: {
            /** @description The difference. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlacementDifference"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["NotPlaceable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "create-impact-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description People with their labels. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImpactReportRequest"];
            };
        };
        readonly responses: {
            /** @description The report. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImpactReport"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "suspend-model": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Why. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "Impact report of 22 November is being looked into."
                 *     }
                 */
                readonly "application/json": components["schemas"]["SuspensionDraft"];
            };
        };
        readonly responses: {
            /** @description The model card, which tells since when and why. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Model"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "resume-model": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The model card. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Model"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "list-decisions": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Keep decisions about this candidate.
                 * @example cand_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly candidate?: components["schemas"]["CandidateId"];
                /**
                 * @description Keep decisions about this placement and its assignments.
                 * @example plc_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly placement?: components["schemas"]["PlacementId"];
                /**
                 * @description Keep decisions of this kind.
                 * @example override
                 */
                readonly kind?: components["schemas"]["DecisionKind"];
                /**
                 * @description With `true`, leave out what a later decision superseded; with `false`, keep only that.
                 * @example true
                 */
                readonly current?: "true" | "false";
                /**
                 * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page, or with `text/csv` and `application/x-ndjson` the whole list, of decisions. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionList"];
                    /**
                     * @example id,at,by,kind,candidate,ranking,placement,ref,proposed_team,chosen_team,supersedes,superseded_by,organisation,catalogue,engine,parameters,as_of,verdict,fits,reason_sha256,reason,decided_by
                     *     dec_01k3zq5w8xe2tbh4v9d6m7n0pr,2026-11-22T09:30:00.000Z,key_01k3zq5w8xe2tbh4v9d6m7n0pr,accept,cand_01k3zq5w8xe2tbh4v9d6m7n0pr,rank_01k3zq5w8xe2tbh4v9d6m7n0pr,,,data-infrastructure,data-infrastructure,,,stripe-infrastructure,cat_6f1ed002ab5595859014ebf0951522d9a1c3f5e7,1.0.0,par_2d711642b726b04401627ca9fbac32f5c8530fb1,2026-11-01,clear,data-infrastructure=83.41,,,
                     */
                    readonly "text/csv": components["schemas"]["CsvFile"];
                    /** @example {"object":"decision","id":"dec_01k3zq5w8xe2tbh4v9d6m7n0pr","kind":"accept","chosen_team":"data-infrastructure"} */
                    readonly "application/x-ndjson": components["schemas"]["DecisionRows"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "create-decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A word of the caller's own for this write, e.g. a UUID, so that it can be repeated safely. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What is decided. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionDraft"];
            };
        };
        readonly responses: {
            /** @description The decision. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Decision"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["NotDecidable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /**
                 * @description Id of the decision.
                 * @example dec_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly decision: components["schemas"]["DecisionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The decision. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionFile"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "list-events": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The chain of writes, or who read data of people; the chain when left out.
                 * @example chained
                 */
                readonly trail?: components["schemas"]["Trail"];
                /**
                 * @description Keep events of this type, or accesses by this operation.
                 * @example candidate.erased
                 */
                readonly type?: components["schemas"]["EventType"];
                /**
                 * @description Keep what is about this id or slug.
                 * @example cand_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly subject?: components["schemas"]["EventSubject"];
                /**
                 * @description Keep what happened at this moment or later.
                 * @example 2026-11-01T00:00:00Z
                 */
                readonly since?: components["schemas"]["Moment"];
                /**
                 * @description Keep what happened before this moment.
                 * @example 2026-12-01T00:00:00Z
                 */
                readonly until?: components["schemas"]["Moment"];
                /**
                 * @description Begin with this event of the chain.
                 * @example evt_01k3zq5w8xe2tbh4v9d6m7n0pr
                 */
                readonly from?: components["schemas"]["EventId"];
                /**
                 * @description Which come first; the newest when left out.
                 * @example oldest
                 */
                readonly order?: "newest" | "oldest";
                /**
                 * @description How many to answer at most; a file (CSV, JSON lines) without it holds all.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before, unchanged, with the same filters. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page, or with `text/csv` and `application/x-ndjson` the whole list, of events. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventList"];
                    /**
                     * @example sequence,id,at,trail,type,actor,subjects,data,previous_hash,hash
                     *     2,evt_01k3zq5w8xe2tbh4v9d6m7n0pr,2026-11-22T09:30:00.000Z,chained,candidate.created,key_01k3zq5w8xe2tbh4v9d6m7n0pr,cand_01k3zq5w8xe2tbh4v9d6m7n0pr,"{""version"":1}",9f2feb0f1ef425b292f2f94bc8482494df430413e4c1a94a8aa6f1d3e1b1c0b7,5d5bd0bd7e4ba9d7e9a7dbb27e1b0f2f4b6c1d7a0b8f3f5f7f2c9b1e0d3a4c5b
                     */
                    readonly "text/csv": components["schemas"]["CsvFile"];
                    /** @example {"object":"event","trail":"chained","id":"evt_01k3zq5w8xe2tbh4v9d6m7n0pr","type":"candidate.created"} */
                    readonly "application/x-ndjson": components["schemas"]["EventRows"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-event-head": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The end of the chain. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly RateLimit: components["headers"]["RateLimit"];
                    readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventHead"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["QuotaExceeded"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "check-live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Alive. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "health",
                     *       "status": "live"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "check-ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ready. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object": "health",
                     *       "status": "ready"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-openapi-yaml": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contract. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example openapi: 3.1.0 */
                    readonly "application/yaml": string;
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "get-openapi-json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description An `ETag` that the caller holds; 304 when it is still right. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contract. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "Teamfit",
                     *         "version": "0.1.0"
                     *       },
                     *       "paths": {}
                     *     }
                     */
                    readonly "application/json": {
                        /** @description Version of OpenAPI. */
                        readonly openapi: string;
                        /** @description What it describes. */
                        readonly info: Record<string, never>;
                        /** @description The operations. */
                        readonly paths: Record<string, never>;
                    };
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
