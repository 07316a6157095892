import type { Catalogue, Organisation, Requirement, Role, Slug, Technology } from '../catalogue.ts';

/**
 * Languages of kind `language` that say nothing about the language requirement: whoever names only
 * these has not said in which language they program. Config languages stand in the catalogue as
 * children of `config-language`; markup and style sheets are listed for catalogues that hold them.
 */
const notProgramming: ReadonlySet<Slug> = new Set([
  'config-language',
  'css',
  'html',
  'powershell',
  'shell',
  'sql',
  'webassembly',
]);

/** What judging needs to know of a role, worked out once per catalogue version. */
export interface RequirementPlan {
  readonly role: Role;
  readonly accepted: ReadonlySet<Slug>;
  readonly languages: ReadonlySet<Slug>;
  /** Titles of other professions, which are evidence for no team. */
  readonly otherTitles: ReadonlySet<Slug>;
  /** Per requirement: its technologies, and what is practised below them. */
  readonly satisfying: readonly ReadonlySet<Slug>[];
}

/** Catalogues are immutable, so a plan made for one never grows stale. */
const plans = new WeakMap<Catalogue, Map<Slug, RequirementPlan>>();

/** The plan of an organisation's role, made on first use. */
export function requirementPlan(
  catalogue: Catalogue,
  organisation: Organisation,
  role: Role,
): RequirementPlan {
  let ofCatalogue = plans.get(catalogue);
  if (ofCatalogue === undefined) {
    ofCatalogue = new Map();
    plans.set(catalogue, ofCatalogue);
  }
  const known = ofCatalogue.get(organisation.slug);
  if (known !== undefined) return known;
  const plan = makePlan(catalogue, role);
  ofCatalogue.set(organisation.slug, plan);
  return plan;
}

function makePlan(catalogue: Catalogue, role: Role): RequirementPlan {
  const children = childrenOf(catalogue.technologies);
  const excluded = withDescendants(notProgramming, children);
  const languages = catalogue.technologies
    .filter(({ kind, slug }) => kind === 'language' && !excluded.has(slug))
    .map(({ slug }) => slug);
  const otherTitles = catalogue.titles.filter(({ evidence }) => Object.keys(evidence).length === 0);
  return {
    role,
    accepted: new Set([...role.languagesNamed, ...role.languagesLike]),
    languages: new Set(languages),
    otherTitles: new Set(otherTitles.map(({ slug }) => slug)),
    satisfying: role.requirements.map((requirement) =>
      practised(requirement, withDescendants(requirement.technologies, children), catalogue),
    ),
  };
}

/** Kinds whose names tell of what somebody does, where a product tells of what was at hand. */
const practisedKinds: ReadonlySet<string> = new Set(['category', 'concept', 'practice']);

/** "Netty" alone shows no strong engineering, though it stands below it. */
function practised(
  { technologies }: Requirement,
  found: ReadonlySet<Slug>,
  catalogue: Catalogue,
): ReadonlySet<Slug> {
  const products = catalogue.technologies.filter(
    ({ kind, slug }) => !practisedKinds.has(kind) && !technologies.includes(slug),
  );
  const names = new Set(products.map(({ slug }) => slug));
  return new Set([...found].filter((slug) => !names.has(slug)));
}

function childrenOf(technologies: readonly Technology[]): ReadonlyMap<Slug, readonly Slug[]> {
  const children = new Map<Slug, Slug[]>();
  for (const { slug, parents } of technologies) {
    for (const parent of parents) {
      const siblings = children.get(parent);
      if (siblings === undefined) children.set(parent, [slug]);
      else siblings.push(slug);
    }
  }
  return children;
}

function withDescendants(
  roots: Iterable<Slug>,
  children: ReadonlyMap<Slug, readonly Slug[]>,
): ReadonlySet<Slug> {
  // A set visits what is added during the walk, and each member once, so cycles do no harm.
  const found = new Set(roots);
  for (const slug of found) {
    for (const child of children.get(slug) ?? []) found.add(child);
  }
  return found;
}
