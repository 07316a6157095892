import type { Profile, ReadSkill } from '../../../src/engine/index.ts';
import { rankProfile } from '../../../src/engine/ranking/rank-profile.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';
import { optionsOf, profileOf, skill } from './examples.ts';

const compiled = shippedCompiled();
const options = optionsOf({ organisation: 'stripe-infrastructure' });

const rank = (profile: Profile, explain: 'full' | 'none' = 'full') =>
  rankProfile(compiled, profile, { ...options, explain });

const work = (years: number | null, ...slugs: readonly string[]): readonly ReadSkill[] =>
  slugs.map((slug) => skill(slug, { years }));

const listed = (slugs: readonly string[]): readonly ReadSkill[] =>
  slugs.map((slug) => skill(slug, { context: 'list' }));

const specialists: Record<string, Profile> = {
  'core-infrastructure': profileOf([
    ...work(5, 'mongodb', 'sharding', 'replication', 'distributed-systems'),
    ...work(3, 'linux', 'go', 'kubernetes'),
  ]),
  'developer-infrastructure': profileOf([
    ...work(4, 'bazel', 'continuous-integration', 'remote-caching', 'developer-productivity'),
    ...work(5, 'python', 'git', 'docker'),
  ]),
  'data-infrastructure': profileOf([
    ...work(4, 'trino', 'apache-pinot', 'apache-flink', 'hive-metastore'),
    ...work(6, 'java', 'kafka'),
  ]),
  'admin-platform': profileOf([
    ...work(4, 'internal-tools', 'rbac', 'audit-logging', 'react'),
    ...work(5, 'ruby-on-rails', 'postgresql'),
  ]),
  'service-platform': profileOf([
    ...work(4, 'service-framework', 'grpc', 'temporal', 'idempotency'),
    ...work(6, 'java', 'microservices'),
  ]),
};

describe('the five teams', () => {
  it.each(Object.entries(specialists))(
    'put their specialist first and clear: %s',
    (slug, profile) => {
      const { matches, verdict } = rank(profile);
      expect(matches[0]?.team).toBe(slug);
      expect(verdict).toBe('clear');
    },
  );

  it.each([
    ['core-infrastructure', ['compute-platform', 'computer-networking', 'document-database']],
    ['core-infrastructure', ['distributed-cache', 'high-availability', 'formal-methods']],
    ['developer-infrastructure', ['inner-dev-loop']],
    ['data-infrastructure', ['data-warehouse', 'real-time-analytics', 'search-engine', 'trino']],
    ['data-infrastructure', ['presto', 'apache-pinot', 'hive-metastore', 'elasticsearch']],
    ['admin-platform', ['internal-tools', 'admin-console']],
    ['service-platform', ['service-framework', 'service-deployment']],
  ])('earn fit first for %s by each of %j', (slug, technologies) => {
    for (const technology of technologies) {
      const [first] = rank(profileOf(work(3, technology))).matches;
      expect([technology, first?.team]).toEqual([technology, slug]);
      expect(first?.evidence[0]?.impact).toBeGreaterThan(0);
    }
  });

  it('credit hosted forms of their stores and schedulers through the named edge', () => {
    const via = (technology: string) =>
      rank(profileOf(work(3, technology)))
        .matches.find(({ team }) => team === 'core-infrastructure')
        ?.evidence.find(({ id }) => id === technology)?.via;
    const relation = 'managed-form-of';
    expect(via('amazon-eks')).toMatchObject({ technology: 'kubernetes', relation });
    expect(via('mongodb-atlas')).toMatchObject({ technology: 'mongodb', relation });
    expect(via('kubernetes')).toBeNull();
  });

  it('value five years of three core things above thirty names in a list', () => {
    const names = compiled.catalogue.technologies
      .filter(({ evidence }) => (evidence['data-infrastructure'] ?? 0) >= 0.6)
      .map(({ slug }) => slug)
      .slice(0, 30);
    expect(names).toHaveLength(30);
    const fitOf = (skills: readonly ReadSkill[]) =>
      rank(profileOf(skills), 'none').matches.find(({ team }) => team === 'data-infrastructure')
        ?.fit;
    const deep = fitOf(work(5, 'trino', 'apache-pinot', 'apache-flink')) ?? 0;
    expect(deep).toBeGreaterThan(fitOf(listed(names)) ?? 100);
  });

  it('never let a list of everything win, nor call it clear', () => {
    const everything = rank(
      profileOf(listed(compiled.catalogue.technologies.map(({ slug }) => slug))),
    );
    expect(everything.verdict).not.toBe('clear');
    for (const [slug, profile] of Object.entries(specialists)) {
      const own = rank(profile, 'none').matches[0]?.fit ?? 0;
      expect(everything.matches.find(({ team }) => team === slug)?.fit).toBeLessThan(own);
    }
  });

  it('never call a single title or a single listed word clear', () => {
    for (const { slug } of compiled.catalogue.titles) {
      const titled = rank(profileOf([], { titles: [{ slug, spans: [], times: 1 }] }), 'none');
      expect([slug, titled.verdict]).not.toEqual([slug, 'clear']);
    }
    for (const { slug } of compiled.catalogue.technologies) {
      expect([slug, rank(profileOf(listed([slug])), 'none').verdict]).not.toEqual([slug, 'clear']);
    }
  });

  it('value a wish for a technology below work with it, and wishes alone never clear', () => {
    for (const { slug } of compiled.catalogue.technologies) {
      const wish = rank(profileOf([skill(slug, { polarity: 'wants' })]), 'none');
      const has = rank(profileOf([skill(slug)]), 'none');
      for (const { team, fit } of wish.matches) {
        const held = has.matches.find((one) => one.team === team)?.fit ?? Number.NaN;
        expect([slug, team, fit <= held]).toEqual([slug, team, true]);
      }
    }
    const everything = compiled.catalogue.technologies.map(({ slug }) => slug);
    const wanted = everything.map((slug) => skill(slug, { polarity: 'wants' }));
    expect(['no_fit', 'insufficient_evidence']).toContain(rank(profileOf(wanted)).verdict);
  });

  it('have a question for every two of them, the same whichever stands first', () => {
    const { teams } = compiled.catalogue;
    for (const one of teams) {
      for (const other of teams) {
        if (one === other) continue;
        const question = one.contrasts.find(({ against }) => against === other.slug)?.tieBreak;
        expect([one.slug, other.slug, question]).toEqual([
          one.slug,
          other.slug,
          other.contrasts.find(({ against }) => against === one.slug)?.tieBreak,
        ]);
        expect(question).toMatch(/\?/);
      }
    }
  });

  it('tell people of other trades honestly', () => {
    const nurse = profileOf(
      work(10, 'mentoring', 'stakeholder-collaboration', 'technical-writing'),
    );
    expect(rank(nurse).verdict).toBe('no_fit');
    const mechanical = profileOf([...listed(['python', 'cpp']), ...work(null, 'roadmap-planning')]);
    expect(['no_fit', 'insufficient_evidence']).toContain(rank(mechanical).verdict);
  });

  it('give every listed technology some effect on its team', () => {
    const weights = compiled.weights.organisations.get('stripe-infrastructure');
    for (const { team } of weights?.teams ?? []) {
      for (const { technology } of team.technologies) {
        const match = rank(profileOf(listed([technology])), 'none').matches.find(
          (one) => one.team === team.slug,
        );
        expect([team.slug, technology, (match?.fit ?? 0) > 0]).toEqual([
          team.slug,
          technology,
          true,
        ]);
      }
    }
  });
});
