import type { Catalogue, Slug } from '../catalogue.ts';

/**
 * One evidence id means one thing: `without: ["x"]` must not leave out a signal and a technology.
 * Two teams may share a signal, which then points to both.
 *
 * @throws Error naming the slug and both kinds.
 */
export function refuseAmbiguousIds(catalogue: Catalogue): void {
  const kinds = new Map<Slug, string>();
  const claim = (slug: Slug, kind: string) => {
    const earlier = kinds.get(slug);
    if (earlier !== undefined && earlier !== kind) {
      throw new Error(
        `The slug "${slug}" names a ${earlier} and a ${kind}, but an evidence id must name one ` +
          'thing. Rename one of them in the catalogue.',
      );
    }
    kinds.set(slug, kind);
  };
  for (const { slug } of catalogue.technologies) claim(slug, 'technology');
  for (const { slug } of catalogue.titles) claim(slug, 'title');
  for (const team of catalogue.teams) for (const { slug } of team.signals) claim(slug, 'signal');
}
