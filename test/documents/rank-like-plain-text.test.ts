import {
  createDocumentReader,
  type DocumentReader,
  inputFromText,
} from '../../src/documents/index.ts';
import { type Profile, type Ranking, rankProfile, readInput } from '../../src/engine/index.ts';
import { asOf } from '../helpers/reading.ts';
import { shippedCompiled } from '../helpers/shipped-catalogue.ts';
import { sampleBytes, soundSamples, sourceText } from './sample-texts.ts';

const options = {
  organisation: 'stripe-infrastructure',
  asOf,
  explain: 'full',
  without: [],
  wishes: null,
  location: null,
} as const;

function rankText(text: string): { profile: Profile; ranking: Ranking } {
  const profile = readInput(shippedCompiled(), inputFromText(text), asOf);
  return { profile, ranking: rankProfile(shippedCompiled(), profile, options) };
}

const expectedTeam: Readonly<Record<string, string>> = {
  'data-engineer-a.txt': 'data-infrastructure',
  'infrastructure-engineer-b.txt': 'core-infrastructure',
  'developer-tools-engineer-c.txt': 'developer-infrastructure',
  'service-platform-engineer-d.txt': 'service-platform',
  'internal-tools-engineer-e.txt': 'admin-platform',
};

describe('a document ranks like its plain text', () => {
  let reader: DocumentReader;

  beforeAll(() => {
    reader = createDocumentReader({ concurrency: 1 });
  });

  afterAll(() => reader.close());

  it.each(Object.entries(expectedTeam))('%s belongs to %s', (source, team) => {
    expect(rankText(sourceText(source)).ranking.matches[0]?.team).toBe(team);
  });

  it.each(soundSamples)('$file', async ({ file, source }) => {
    const { text } = await reader.read(sampleBytes(file), { mediaType: null, fileName: file });
    const fromDocument = rankText(text);
    const fromText = rankText(sourceText(source));
    const slugs = ({ profile }: { profile: Profile }): string[] =>
      profile.skills.map(({ technology, polarity }) => `${technology} ${polarity}`);
    expect(slugs(fromDocument)).toEqual(slugs(fromText));
    expect(fromDocument.ranking.matches[0]?.team).toBe(fromText.ranking.matches[0]?.team);
    expect(fromDocument.profile.years).toBe(fromText.profile.years);
  });
});
