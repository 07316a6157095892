import { hobbyWords } from './hobby-words.ts';
import { forUs, hearsay, hiringWords, notMe, othersDid } from './others-cues.ts';
import { phrasesOf } from './phrases.ts';

/**
 * Words of ordinary prose that tell how a mention is meant. They belong to language, not to the
 * catalogue. Spanish, German and French ones are the most usual only.
 */

export type CueKind =
  /** Denies the clause that follows, said of the person themselves ("I have never"). */
  | 'denies'
  /** Denies what follows it, whoever says so. */
  | 'negates'
  /** Denies what follows directly ("no Kafka"), a list at most. */
  | 'negates-next'
  /** The same where a word of knowledge stands with it ("little experience with Kafka"). */
  | 'negates-little'
  /** Denies what follows it behind a colon ("Gaps: Kafka"). */
  | 'negates-label'
  /** Denies what stands before it in the sentence. */
  | 'negates-before'
  /** Denies the mention or the list right before it. */
  | 'negates-nearest'
  /** Denies what follows, else what stands before: known by hearsay. */
  | 'hearsay'
  /** The same for what somebody else did ("colleagues ran"). */
  | 'others'
  /** Denies what stands before when the clause names whoever did it ("ran it for us"). */
  | 'for-us'
  | 'wants'
  /** Wishes for the mention or the list right before it. */
  | 'wants-before'
  | 'leaving'
  /** Leaves what follows and wants what comes behind "to", where the person wishes to. */
  | 'moves'
  /** Ends the reach of the cue before it ("but"). */
  | 'reset'
  /** Only sounds like another cue ("a little", "no longer"). */
  | 'inert'
  /** Speaks to whoever reads or ranks, so its sentence says nothing about the person. */
  | 'addresses-reader'
  /** Looks for people ("hired"). */
  | 'hires'
  /** Tells of what is done outside of work. */
  | 'hobby'
  | 'years'
  | 'months';

const denies = phrasesOf(`
  do not|does not|don't|doesn't|did not|didn't|have not|haven't|has not|hasn't|had not|hadn't|never
  have never|has never|had never|cannot|can't|could not|couldn't|dont|didnt|havent|doesnt
  i've not|not yet|have not yet|haven't yet|have yet to|has yet to|none with|none in|none of
  have not had|have never had|have not ever|would not call myself|wouldn't call myself
  would not claim|wouldn't claim|have barely|have hardly|barely|hardly|scarcely
`);

const weakDeniers = phrasesOf("am not|was not|would not|wouldn't|not|isn't|is not|i'm not");

const weakVerbs = phrasesOf(`
  familiar with|an expert in|experienced in|experienced with|a user of|proficient in|skilled in
  fluent in|well versed in|comfortable with|comfortable in|strong in|strong with|good at|good with
  at home in|exposed to|been exposed to|trained in|certified in|used to|knowledgeable about
  managed|run|ran|used|use|worked with|worked on|touched|operated|built|tried|done|know|write
`);

const negates: readonly string[] = [
  ...weakDeniers.flatMap((denier) => weakVerbs.map((verb) => `${denier} ${verb}`)),
  ...phrasesOf(`
    without experience in|without experience with|without any experience|unfamiliar with
    lack of experience with|lack experience in|lack experience with|lacks experience in|lack|lacks
    lacking|not an expert in|new to|not a|not an|neither|nor|nothing to do with|zero to do with
    decided against|opted against
    avoided|avoid|avoids|heard of|shied away from|knows no|know no
    wrote no|write no|ignorant of|know nothing about|knows nothing about
    know nothing of|stranger to|except|except for|apart from
    sin experiencia en|sin experiencia con|sin conocimientos de|nunca he usado|no he usado
    no he trabajado con|no he trabajado en|no tengo experiencia|no tengo conocimientos|no conozco
    no uso|no utilizo|nada de|no sé|no domino|no manejo|nunca he trabajado con
    nunca he trabajado en|nunca trabajé con
    nunca usé
    nunca he|nunca|ninguna experiencia|poca experiencia|jamás
    keine erfahrung|keine erfahrungen|keinerlei erfahrung|keine kenntnisse|keine praxis|nie mit
    noch nie mit|niemals mit|nicht mit|noch nicht mit|kein|keine|keinen|keinerlei|ohne erfahrung
    ohne kenntnisse|kaum erfahrung|wenig erfahrung|habe nie|habe noch nie|kann kein|weder
    pas d'expérience|aucune expérience|aucune connaissance|jamais utilisé|jamais travaillé|jamais
    n'ai jamais|n'ai jamais utilisé|n'ai pas|ne connais pas|ne maîtrise pas|ne sais pas
    n'utilise pas
    pas de|sans expérience|sans connaissance|peu d'expérience
    nunca usei|nunca trabalhei com|nunca utilizei|não tenho|não conheço|não sei|não uso|não usei
    não trabalho com|não domino|não trabalhei com|sem experiência|sem conhecimento
    nenhuma experiência
    pouca experiência
    geen|geen ervaring met|nooit|nie mam doświadczenia|brak doświadczenia|nie znam
    mai usato|non ho mai|non ho|non conosco|non so|non uso|nessuna esperienza|senza esperienza
    senza conoscenze|mai lavorato con|poca esperienza|nessuna conoscenza
  `),
];

const negatesNext = phrasesOf(`
  nicht|everything but|anything but|all but
  no|no experience|no knowledge|no exposure|not|without|non|sin|ohne|sans|sem|senza|minus|none
  nope|nein|instead of|rather than
  statt|anstatt|au lieu de|en vez de|em vez de|invece di|aside from
`);

const negatesLittle = phrasesOf(`
  zero|little|very little|only little|minimal|very minimal|hardly any|barely any|scarcely any
  next to no|almost no|practically no|virtually no|negligible
`);

const negatesLabel = phrasesOf(`
  weak|weak points|weak spots|weaknesses|gaps|gap|unknown|no-go|no-gos|not known|lücken|schwächen
  puntos débiles|points faibles|lacunes
`);

const negatesBefore = phrasesOf(`
  run by another team|run by other teams|run by others|run by someone else|run by a vendor
  owned by another team|owned by other teams|managed by another team|managed by other teams
  handled by another team|handled by others|operated by another team
  maintained by another team|done by another team|done by others|done by partners
  done by a partner|belonged to another team|belongs to another team
  leave them to others|leave to others|left to others|leave that to others
  leave it to others|is not mine|was not mine|not my job|not my thing|does not write it
  do not write it|don't write it|does not code in it|not at all
  not interested|no thanks|not really
  is not my|isn't my|are not my|aren't my|was never my|were never my|is not one of my
  is not a strength|is not something i|isn't something i|is not what i|not for me
  is new to me|are new to me|is beyond me|is foreign to me|is unknown to me|is unfamiliar
  is a gap|is a blind spot|is outside my|are outside my|is where i am weak|is something i lack
  kenne ich nicht|kann ich nicht|beherrsche ich nicht|habe ich nie|habe ich nicht|habe ich noch nie
  nie benutzt|nie verwendet|nie genutzt|nie eingesetzt|nie gearbeitet|noch nie benutzt
  noch nie verwendet|noch nie genutzt|nicht benutzt|nicht verwendet|nicht genutzt
  no lo conozco|no lo he usado|nunca lo he usado|jamais touché|non lo conosco
`);

const wants = phrasesOf(`
  want to|wants to|wanted to|would like to|i'd like to|would love to|i'd love to|hope to
  hopes to|hoping to|eager to|keen to|aim to|plan to|planning to|aspire to|wish to|wishes to
  excited to|looking for|looking to|looks for|looking forward to|seeking|seeks|in search of
  interested in|curious about|fascinated by|keen on|eager for|would enjoy|dream of|my dream|dream:
  dream is|my goal|my goal is|aspiring|to become|become a|become an
  next step|next role|next:|wants|want|learning|currently learning|starting to learn
  to learn|studying|reading about|followed a tutorial|followed a|taking a course
  took a course|online course|toward|towards|interests|interest in|passion for
  passionate about|drawn to|enthusiastic about|can't wait to|cannot wait to|teaching myself
  me gustaría|quiero|busco|interesado en|interesada en|quisiera|deseo|aprendiendo
  möchte|suche|interessiere mich für|würde gern|würde gerne|will lernen|lerne gerade
  je voudrais|j'aimerais|je cherche|souhaite|souhaiterais|envie de
  intéressé par|intéressée par|wanna|wanna do|wanna learn|want more of|would prefer
  could learn|can learn|would learn|could pick up|can pick up|would pick up|willing to pick up
  able to pick up|happy to pick up|read a book about|read books about|read articles about
  watched talks about|attended a talk about|attended talks about|watched videos about
  gostaria de|quero|interesse em|interessado em|interessada em|busco aprender|aprendendo
  vorrei|voglio imparare|mi piacerebbe|interessato a|interessata a|sto imparando
`);

const leaving = phrasesOf(`
  want out of|wants out of|getting out of|moving out of|no longer want to do|never want to write
  had enough of|no longer want|no longer wants|no longer interested in|no longer enjoy
  do not want|don't want|does not want|doesn't want|never want|never again want|would rather not
  rather not|not interested in|no interest in|no desire to|not looking for|do not enjoy
  don't enjoy|do not like|don't like|do not wish|don't wish|hate|hates|dislike|dislikes|detest
  loathe|can't stand|cannot stand|bored of|bored with|bored by|burned out on|burnt out on
  stay away from|staying away from|keep away from|leave behind|leaving behind|tired of|sick of
  done with|fed up with|enough of|step back from
  stepping back from|transition out of|transitioning out of|get out of|no more|instead of more
  less interested in|not so interested in|not very interested in|not that interested in
  not particularly interested in|little interest in|not keen on|not into|not a fan of|no fan of
  did not like|didn't like|did not love|didn't love|did not enjoy|didn't enjoy
  want no more|wants no more|want no|hoping not to|hope not to|prefer not to|like not to|want not to
  looking to leave|want to leave|wants to leave|hoping to leave|ready to leave|not to work with
  stop writing|stop using|stop working with|stop working on|stop working in|stop doing|get rid of
  getting rid of|not wanted|unwanted
  weg von|cansado de|cansada de|marre de|ya no quiero|ne veux plus
`);

const moves = phrasesOf(`
  move away from|moving away from|moved away from|get away from|getting away from|away from
  move from|moving from|switch from|switching from|transition from|transitioning from|shift from
  shifting from|pivot from|pivoting from|go from|change from|migrate from|switch away from
  quitter|dejar|deixar|lasciare
`);

const reset = phrasesOf(`
  but|however|although|though|yet|while|whereas|instead|pero|aber|mais|mas|però|sondern|sino
  except that
  not only|not just|not merely|cannot live without|can't live without|not to mention|no doubt
  without doubt|no less than|not least|not new to|is not new to|are not new to|nicht nur
  non seulement|no solo|no sólo|não só|não apenas|non solo
  no better|no other|no faster|no easier
`);

const inert = phrasesOf(`
  a little|a little bit of|just a little|no longer|don't get me wrong|do not get me wrong
  no matter|no wonder|never mind|no problem|no small|no stranger to|not without
  cannot wait|can't wait|nothing but|no fewer than|not once|not a single|not necessarily
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
  lat|lata|yıl|yıldır|yıllık
  decade|decades|década|décadas|jahrzehnt|jahrzehnte|jahrzehnten|décennie|décennies|decennio|decenni
`);

const months = phrasesOf(`
  month|months|mo|mos|mes|meses|mois|monat|monate|monaten|mese|mesi|mês|maand|maanden
  miesięcy|miesiące|måneder|månader
`);

/** Every cue by kind; where one text is of two kinds, the earlier kind wins. */
export const cuesByKind: Readonly<Record<CueKind, readonly string[]>> = {
  inert,
  reset,
  moves,
  leaving,
  denies,
  negates,
  'negates-next': negatesNext,
  'negates-little': negatesLittle,
  'negates-label': negatesLabel,
  'negates-before': negatesBefore,
  // Scripts without spaces have theirs in a file of their own.
  'negates-nearest': notMe,
  hearsay,
  others: othersDid,
  'for-us': forUs,
  'wants-before': [],
  wants,
  'addresses-reader': addressesReader,
  hires: hiringWords,
  hobby: hobbyWords,
  years,
  months,
};
