import { computingWords, madeThings } from './computing-words.ts';
import { phrasesOf } from './phrases.ts';

const computing = computingWords.map((word) => word.toLowerCase());

/**
 * Behind the name of a technology these go on with the thing, not with the name of a person or of
 * a company: "Ruby Gems", "Ray Serve", "Spark Platform".
 */
export const thingWords: ReadonlySet<string> = new Set([
  ...computing,
  ...computing.map((word) => `${word}s`),
  ...madeThings,
  ...phrasesOf(`
    team|teams|group|gems|gem|query|tune|train|serve|data|core|script|scripts|scripting|sdk|api
    cluster|clusters|platform|platforms|systems|system|community|conference|meetup|version
    connect|streams|stack|rails|computing|packages|notebooks|jobs|models|model|consultant|lead
    development|developers|engineers|experts|expert|users|specialist|administrator|architect
    years|infrastructure|tools|tool|internals|gateway|integration|integrations|optimization
    optimisation|performance|reliability|security|operations|support|training|trainer|instructor
    automation|architecture|design|testing|projects|project|product|products|search|storage
    streaming|processing|messaging|events|event|orchestration|networking|compute|hosting|mesh
    native|full|mobile|embedded|frontend|backend|senior|junior|staff|principal|intern|internship
    ui|ux|ml|ai|and|or|with|for|in|experience|skills|summary|profile|projects|certified
  `),
]);
