import { inputFromProfile } from '../../../src/documents/readers/input-from-profile.ts';
import { readInput } from '../../../src/engine/index.ts';
import { readText } from '../../helpers/reading.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';

const asOf = '2026-11-22';
const called = (headline: string) =>
  readInput(shippedCompiled(), inputFromProfile({ headline }, asOf), asOf);
const slugs = (marks: readonly { readonly slug: string }[]) => marks.map(({ slug }) => slug);

describe('a title', () => {
  it.each([
    ['Front-end developer', 'frontend-engineer'],
    ['Frontend developer', 'frontend-engineer'],
    ['Fullstack engineer', 'full-stack-engineer'],
    ['Full-stack engineer', 'full-stack-engineer'],
    ['Backend developer', 'backend-engineer'],
    ['Production engineer', 'site-reliability-engineer'],
  ])('is known with and without its hyphen: %s', (headline, title) => {
    expect(slugs(called(headline).titles)).toEqual([title]);
  });

  it.each([
    'Data engineer',
    'Senior frontend engineer',
    'Full-stack engineer',
    'Mobile developer',
    'Staff engineer',
  ])('tells no kind of work by its words a second time: %s', (headline) => {
    expect(called(headline).signals).toEqual([]);
  });

  it('of others tells the work that was done for them', () => {
    const { titles, signals } = readText('Our pipelines are run for data engineers.');
    expect(titles).toEqual([]);
    expect(slugs(signals)).toContain('data-words-of-the-trade');
  });
});
