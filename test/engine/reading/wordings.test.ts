import { inputFromProfile } from '../../../src/documents/readers/input-from-profile.ts';
import { readInput } from '../../../src/engine/index.ts';
import { readText } from '../../helpers/reading.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';

const slug = 'service-words-of-the-trade';
const asOf = '2026-11-22';
const timesIn = (text: string) => readText(text).signals.find((mark) => mark.slug === slug)?.times;
const timesOf = (profile: unknown) =>
  readInput(shippedCompiled(), inputFromProfile(profile, asOf), asOf).signals.find(
    (mark) => mark.slug === slug,
  )?.times;

describe('the wordings of a signal', () => {
  it('are counted once each, however often and in whatever letters they are said', () => {
    expect(timesIn('Sagas.')).toBe(1);
    expect(timesIn('Sagas, then sagas, then SAGAS again.')).toBe(1);
    expect(timesIn('Sagas with backoff.')).toBe(2);
  });

  it('are counted up to four', () => {
    expect(timesIn('Sagas, backoff, jitter, idempotence.')).toBe(4);
    expect(timesIn('Sagas, backoff, jitter, idempotence, bounded contexts.')).toBe(4);
  });

  it('are two where somebody calls themselves so', () => {
    expect(timesOf({ headline: 'Engineer for sagas' })).toBe(2);
    expect(timesOf({ work: [{ summary: 'Wrote sagas.' }] })).toBe(1);
  });

  it('are as many as an earlier reading states', () => {
    expect(timesOf({ signals: [slug] })).toBe(1);
    expect(timesOf({ signals: [slug, slug, slug] })).toBe(3);
    expect(timesOf({ signals: Array<string>(9).fill(slug) })).toBe(4);
  });
});
