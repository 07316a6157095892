import { phrasesOf } from './phrases.ts';

/**
 * Words of ordinary prose that tell how a mention is meant. They belong to language, not to the
 * catalogue. Spanish, German and French ones are the most usual only.
 */

export type CueKind =
  /** Denies what follows it. */
  | 'negates'
  /** Denies what follows directly ("no Kafka"), a list at most. */
  | 'negates-next'
  /** Denies what stands before it in the sentence. */
  | 'negates-before'
  | 'wants'
  | 'leaving'
  /** Ends the reach of the cue before it ("but"). */
  | 'reset'
  /** Speaks to whoever reads or ranks, so its sentence says nothing about the person. */
  | 'addresses-reader'
  | 'years'
  | 'months';

const deniers = phrasesOf(`
  do not|does not|don't|doesn't|did not|didn't|have not|haven't|has not|hasn't|had not|never
  have never|has never|am not|was not|cannot|can't|would not|not
`);

const deniedVerbs = phrasesOf(`
  manage|managed|run|ran|write|written|use|used|know|work with|worked with|work on|worked on
  touch|touched|operate|operated|own|owned|code in|coded in|program|programmed|learn|learned
  learnt|seen|administer|administered|configure|configured|deploy|deployed|build|built|tried
  try|do|done|speak|code|maintain|maintained|had experience|have experience|familiar with
  an expert in|experienced in|experienced with|a user of|had the chance to use|worked in
  dealt with|been exposed to
`);

const negates: readonly string[] = [
  ...deniers.flatMap((denier) => deniedVerbs.map((verb) => `${denier} ${verb}`)),
  ...phrasesOf(`
    no experience with|no experience in|no experience of|no production experience with
    no knowledge of|no prior experience with|no hands-on experience with
    without experience in|without experience with|without any experience|no exposure to
    little experience with|not familiar with|unfamiliar with|zero experience with
    zero experience in|none with|none in|lack of experience with|lack experience in
    lacks experience in
    not an expert in|new to|not a|not an|neither|nor|no background in|nothing to do with
    knows no|know no|wrote no|write no|sin experiencia en|sin experiencia con
    nunca he usado|no he usado|no he trabajado con|no tengo experiencia en
    no tengo experiencia con|keine erfahrung mit|keine erfahrung in|nie mit|kein|keine
    ohne erfahrung mit|pas d'expérience|pas d'expérience avec|aucune expérience
    jamais utilisé|n'ai jamais utilisé|sans expérience
`),
];

const negatesNext = phrasesOf(`
  no|not|without|non|sin|ohne|sans|minus|except
`);

const negatesBefore = phrasesOf(`
  run by another team|run by other teams|run by others|run by someone else|run by a vendor
  owned by another team|owned by other teams|managed by another team|managed by other teams
  handled by another team|handled by others|operated by another team
  maintained by another team|done by another team|done by others|done by partners
  done by a partner|another team ran|another team runs|another team owned|another team owns
  belonged to another team|belongs to another team|somebody else ran|someone else ran
  leave them to others|leave to others|left to others|leave that to others
  leave it to others|is not mine|was not mine|not my job|not my thing|does not write it
  do not write it|don't write it|does not code in it|not yet|not at all
  never used|never touched|not interested|no thanks|no experience
`);

const wants = phrasesOf(`
  want to|wants to|wanted to|would like to|i'd like to|would love to|i'd love to|hope to
  hopes to|hoping to|eager to|keen to|aim to|plan to|planning to|aspire to|wish to|wishes to
  excited to|looking for|looking to|looks for|looking forward to|seeking|seeks|in search of
  interested in|curious about|fascinated by|keen on|eager for|would enjoy|dream of|my dream
  next step|next role|next:|wants|want|learning|currently learning|starting to learn
  to learn|studying|reading about|followed a tutorial|followed a|taking a course
  took a course|online course|toward|towards|interests|interest in|passion for
  passionate about|drawn to|enthusiastic about|me gustaría|quiero|busco|interesado en
  interesada en|möchte|suche|interessiere mich für|je voudrais|j'aimerais|je cherche
  intéressé par|intéressée par
`);

const leaving = phrasesOf(`
  want out of|wants out of|getting out of|moving out of|no longer want to do|never want to write
  had enough of
  move away from|moving away from|moved away from|get away from|getting away from|away from
  leave behind|leaving behind|tired of|done with|fed up with|enough of|step back from
  stepping back from|transition out of|transitioning out of|get out of|no more
  instead of more
`);

const reset = phrasesOf(`
  but|however|although|though|yet|while|whereas|instead|pero|aber|mais|except that
  not only|not just|not merely|cannot live without|can't live without|not to mention|no doubt
  without doubt|no less than|not least
  no better|no other|no faster|no easier
`);

const addressesReader = phrasesOf(`
  previous instructions|prior instructions|instructions above|above instructions|your instructions
  system prompt|you are now|you are a recruiter|you are an assistant|you must rank|you should rank
  as an ai|dear ai|dear assistant|language model, please|ranks this candidate|rank this candidate
  ranking this candidate|this candidate first|rank me first|rank me highest|score me
  give me the highest
  recommend this candidate|hire this candidate|approve this candidate|set my score|maximum score
`);

const years = phrasesOf(`
  year|years|yr|yrs|y|yoe|años|año|ans|an|année|années|jahre|jahren|jahr|jährige|jähriger|jähriges
  ano|anos|anno|anni|jaar|jaren
  decade|decades|década|décadas|jahrzehnt|jahrzehnte|jahrzehnten|décennie|décennies|decennio|decenni
`);

const months = phrasesOf(`
  month|months|mo|mos|mes|meses|mois|monat|monate|monaten|mese|mesi|mês|maand|maanden
`);

/** Every cue by kind; where one text is of two kinds, the earlier kind wins. */
export const cuesByKind: Readonly<Record<CueKind, readonly string[]>> = {
  negates,
  'negates-next': negatesNext,
  'negates-before': negatesBefore,
  leaving,
  wants,
  reset,
  'addresses-reader': addressesReader,
  years,
  months,
};
