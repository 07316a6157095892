import fc from 'fast-check';
import type { HybridRule, Office, Organisation } from '../../src/engine/catalogue.ts';
import { greatCircleKm } from '../../src/engine/ranking/great-circle.ts';
import { judgeWorkMode } from '../../src/engine/ranking/work-mode.ts';

const office = (slug: string, city: string, lat: number, lon: number, more = {}): Office => ({
  slug,
  city,
  region: 'Somewhere',
  country: 'XX',
  lat,
  lon,
  presence: 'engineering-confirmed',
  note: null,
  sources: [],
  ...more,
});

const dublin = office('dublin', 'Dublin', 53.339, -6.239, { region: 'Leinster', country: 'IE' });
const newYork = office('new-york-city', 'New York City', 40.7128, -74.006);
const saoPaulo = office('sao-paulo', 'São Paulo', -23.5505, -46.6333);
const london = office('london', 'London', 51.5074, -0.1278, { presence: 'unverified' });

const hybrid: HybridRule = {
  thresholdKm: 56,
  thresholdMiles: 35,
  uncertainKm: 5,
  officePresenceMinPercent: 50,
  rule: '',
  notes: [],
  variations: [],
  sources: [],
};

const organisation: Organisation = {
  slug: 'example',
  name: 'Example',
  mission: '',
  notes: [],
  role: null,
  hybrid,
  offices: [dublin, newYork, saoPaulo, london],
  sources: [],
};

/** A point so many kilometres due north; along a meridian a degree is always the same. */
const northOf = ({ lat, lon }: Office, distanceKm: number) => ({
  lat: lat + distanceKm / (6371.0088 * (Math.PI / 180)),
  lon,
});

describe('greatCircleKm', () => {
  const point = fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  it('agrees with the runtime trigonometry to a hundred metres, everywhere', () => {
    const radians = (degrees: number) => (degrees * Math.PI) / 180;
    fc.assert(
      fc.property(point, point, (from, to) => {
        const lat = Math.sin(radians(to.lat - from.lat) / 2) ** 2;
        const lon = Math.sin(radians(to.lon - from.lon) / 2) ** 2;
        const cosines = Math.cos(radians(from.lat)) * Math.cos(radians(to.lat));
        const expected = 2 * 6371.0088 * Math.asin(Math.sqrt(Math.min(1, lat + cosines * lon)));
        expect(Math.abs(greatCircleKm(from, to) - expected)).toBeLessThan(0.1);
      }),
      { numRuns: 2000 },
    );
  });

  it('is symmetric, and zero only from a point to itself', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        expect(greatCircleKm(from, to)).toBeCloseTo(greatCircleKm(to, from), 6);
        expect(greatCircleKm(from, from)).toBe(0);
      }),
    );
  });

  it('knows Dublin to New York, about 5,116 km', () => {
    expect(Math.abs(greatCircleKm(dublin, newYork) - 5116)).toBeLessThan(10);
  });
});

describe('judgeWorkMode', () => {
  it.each([
    [0, 'office'],
    [12.1, 'office'],
    [50.9, 'office'],
    [51, 'uncertain'],
    [56, 'uncertain'],
    [61, 'uncertain'],
    [61.1, 'remote'],
    [400, 'remote'],
  ])('at %s km from the nearest office says %s', (distanceKm, mode) => {
    expect(judgeWorkMode(organisation, northOf(newYork, distanceKm))).toEqual({
      mode,
      nearestOffice: 'new-york-city',
      distanceKm,
    });
  });

  it('is unknown without a location, and says nothing else', () => {
    const unknown = { mode: 'unknown', nearestOffice: null, distanceKm: null };
    expect(judgeWorkMode(organisation, null)).toEqual(unknown);
    expect(judgeWorkMode(organisation, { city: 'Atlantis' })).toEqual(unknown);
    expect(judgeWorkMode({ ...organisation, offices: [] }, dublin)).toEqual(unknown);
  });

  it('is unknown without a rule, and still names the nearest office', () => {
    expect(judgeWorkMode({ ...organisation, hybrid: null }, { city: 'Dublin' })).toEqual({
      mode: 'unknown',
      nearestOffice: 'dublin',
      distanceKm: 0,
    });
  });

  it.each([
    ['Dublin', 'dublin'],
    ['  dublin ', 'dublin'],
    ['DUBLIN, Leinster', 'dublin'],
    ['Dublin, IE', 'dublin'],
    ['Sao Paulo', 'sao-paulo'],
    ['SÃO PAULO', 'sao-paulo'],
    ['New York', 'new-york-city'],
    ['new-york-city', 'new-york-city'],
  ])('finds the city "%s"', (city, slug) => {
    expect(judgeWorkMode(organisation, { city })).toEqual({
      mode: 'office',
      nearestOffice: slug,
      distanceKm: 0,
    });
  });

  it('does not take another place of the same name for the city', () => {
    expect(judgeWorkMode(organisation, { city: 'Dublin, Ohio' }).mode).toBe('unknown');
  });

  it('is uncertain where the answer hangs on an office that nobody confirmed', () => {
    expect(judgeWorkMode(organisation, { city: 'London' })).toEqual({
      mode: 'uncertain',
      nearestOffice: 'london',
      distanceKm: 0,
    });
  });

  it('is certain where an unconfirmed office changes nothing', () => {
    expect(judgeWorkMode(organisation, northOf(london, 150)).mode).toBe('remote');
    const twin = { ...dublin, slug: 'dublin-docks', presence: 'unverified', lat: 53.34 };
    const both = { ...organisation, offices: [dublin, twin] };
    expect(judgeWorkMode(both, northOf(dublin, 1)).mode).toBe('office');
  });

  it('does not depend on the order of offices', () => {
    const location = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const order = fc.shuffledSubarray([...organisation.offices], { minLength: 4 });
    fc.assert(
      fc.property(location, order, (place, offices) => {
        expect(judgeWorkMode({ ...organisation, offices }, place)).toEqual(
          judgeWorkMode(organisation, place),
        );
      }),
    );
  });
});
