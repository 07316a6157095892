import { type AuditedPerson, impactReport } from '../../../src/engine/audit/impact-report.ts';

/** So many people with these labels, of whom the first are selected. */
function group(labels: AuditedPerson['labels'], people: number, selected: number) {
  return Array.from({ length: people }, (_, at): AuditedPerson => {
    return { labels, outcome: at < selected };
  });
}

describe('an impact report', () => {
  test('a table by hand: rates, ratios, and the four fifths', () => {
    const report = impactReport([
      ...group({ sex: 'female' }, 80, 24),
      ...group({ sex: 'male' }, 120, 48),
      ...group({ sex: null }, 5, 1),
    ]);
    expect(report).toMatchObject({ people: 205, selected: 73, median: null });
    const [sex] = report.categories;
    expect(sex).toMatchObject({ attributes: ['sex'], unknown: 5 });
    expect(sex?.groups).toMatchObject([
      { labels: { sex: 'female' }, people: 80, selected: 24, rate: 0.3, isBelowFourFifths: true },
      { labels: { sex: 'male' }, rate: 0.4, impactRatio: 1, ratioInterval: null },
    ]);
    expect(sex?.groups[0]?.impactRatio).toBeCloseTo(0.75, 12);
    const { low = 0, high = 0 } = sex?.groups[0]?.ratioInterval ?? {};
    expect(low).toBeLessThan(0.75);
    expect(high).toBeGreaterThan(0.75);
  });

  test('four fifths itself is not below it', () => {
    const [sex] = impactReport([
      ...group({ sex: 'a' }, 100, 40),
      ...group({ sex: 'b' }, 100, 50),
    ]).categories;
    expect(sex?.groups[0]).toMatchObject({ isBelowFourFifths: false });
  });

  test('scores count above the median of all', () => {
    const scores = [10, 20, 30, 40];
    const report = impactReport(
      scores.map((outcome) => ({ outcome, labels: { sex: outcome > 15 ? 'm' : 'f' } })),
    );
    expect(report).toMatchObject({ median: 25, selected: 2 });
    expect(report.categories[0]?.groups).toMatchObject([
      { labels: { sex: 'f' }, rate: 0, impactRatio: 0 },
      { labels: { sex: 'm' }, people: 3, selected: 2, impactRatio: 1 },
    ]);
  });

  test('attributes are crossed; whoever lacks one of them is unknown there alone', () => {
    const { categories } = impactReport([
      ...group({ sex: 'f', ethnicity: 'x' }, 10, 5),
      ...group({ sex: 'f', ethnicity: 'y' }, 10, 2),
      ...group({ sex: 'm', ethnicity: null }, 10, 10),
    ]);
    expect(categories.map(({ attributes, unknown }) => [attributes.join(), unknown])).toEqual([
      ['ethnicity', 10],
      ['sex', 0],
      ['ethnicity,sex', 10],
    ]);
    expect(categories[2]?.groups).toMatchObject([
      { labels: { sex: 'f', ethnicity: 'x' }, impactRatio: 1 },
      { labels: { sex: 'f', ethnicity: 'y' }, impactRatio: 0.4 },
    ]);
  });

  test('a small group stays visible and is nobody’s measure', () => {
    const [sex] = impactReport([
      ...group({ sex: 'few' }, 1, 1),
      ...group({ sex: 'many' }, 199, 100),
    ]).categories;
    expect(sex?.groups).toMatchObject([
      { labels: { sex: 'few' }, isSmall: true, rate: 1 },
      { labels: { sex: 'many' }, isSmall: false, impactRatio: 1 },
    ]);
    expect(sex?.groups[0]?.impactRatio).toBeCloseTo(1.99, 12);
  });

  test('where nobody is selected there is no ratio', () => {
    const [sex] = impactReport(group({ sex: 'f' }, 10, 0)).categories;
    expect(sex?.groups).toMatchObject([{ rate: 0, impactRatio: null, isBelowFourFifths: null }]);
  });
});
