import { inputFromProfile } from '../../../src/documents/readers/input-from-profile.ts';
import { compileCatalogue, type Profile, readInput } from '../../../src/engine/index.ts';
import { topicWords } from '../../../src/engine/reading/topics.ts';
import { readText } from '../../helpers/reading.ts';
import { shippedCompiled } from '../../helpers/shipped-catalogue.ts';

const asOf = '2026-11-22';
const readProfile = (profile: unknown): Profile =>
  readInput(shippedCompiled(), inputFromProfile(profile, asOf), asOf);
const wished = (interest: string) =>
  readProfile({ interests: [interest] })
    .skills.filter(({ polarity }) => polarity === 'wants')
    .map(({ technology }) => technology);
const signals = ({ signals: found }: Profile) => found.map(({ slug }) => slug);

describe('topics of interests', () => {
  it.each([
    ['helping other engineers', 'developer-experience'],
    ['talking to users', 'customer-experience'],
    ['shared code', 'service-framework'],
    ['hardware', 'kubernetes'],
  ])('read %j as a wish for %s', (interest, technology) => {
    expect(wished(interest)).toContain(technology);
  });

  it('are not looked up where the interest names something known', () => {
    expect(wished('Kubernetes for users')).toEqual(['kubernetes']);
  });

  it('are not read from what is denied', () => {
    expect(wished('no interest in users')).toEqual([]);
  });

  it('quote the words of the interest', () => {
    const { skills } = readProfile({ interests: ['Talking to Users'] });
    expect(skills.flatMap(({ spans }) => spans)).toEqual([
      { field: '/interests/0', start: 11, end: 16, quote: 'Users', polarity: 'wants' },
    ]);
  });

  it('mean something else to people of other professions', () => {
    const nurse = { headline: 'Registered nurse', interests: ['patient safety', 'team machines'] };
    expect(readProfile(nurse).skills).toEqual([]);
  });
});

describe('topics of titles', () => {
  it('tell what the title leaves over', () => {
    expect(signals(readProfile({ headline: 'Senior engineer, ledger' }))).toEqual([
      'service-backend-services',
    ]);
  });

  it('tell nothing by the parts of a title', () => {
    expect(signals(readProfile({ headline: 'Backend engineer' }))).toEqual([]);
    expect(signals(readProfile({ headline: 'Software engineer' }))).toEqual([]);
  });

  it('are not read where work is told', () => {
    const work = [{ title: 'Helper', summary: 'Sold hardware to users.' }];
    const { skills, signals: found } = readProfile({ work });
    expect([...skills, ...found]).toEqual([]);
    expect(signals(readText('Sold hardware to users.'))).toEqual([]);
  });
});

describe('the words of a cue of topics', () => {
  it('stand behind its sign, and count as they are written', () => {
    expect(topicWords('topic: users / back office')).toEqual(['users', 'back office']);
    expect(topicWords('topics of users')).toBeNull();
    expect(wished('hardware store owners')).toEqual(wished('hardware store'));
  });

  it('are no words of a catalogue without such cues', () => {
    const { catalogue } = shippedCompiled();
    const bare = compileCatalogue({
      ...catalogue,
      teams: catalogue.teams.map((team) => ({ ...team, signals: [] })),
    });
    const input = inputFromProfile({ headline: 'Head of users', interests: ['users'] }, asOf);
    expect(readInput(bare, input, asOf).skills).toEqual([]);
  });
});
