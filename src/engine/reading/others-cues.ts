import { phrasesOf } from './phrases.ts';

/** Words that tell that somebody else did it, or that it is known by hearsay alone. */

const subjects = phrasesOf(`
  colleagues|a colleague|my colleague|my colleagues|our colleagues|coworkers|a coworker|co-workers
  my coworker|my coworkers|another team|other teams|the other team|a different team|other people
  someone else|somebody else|others|a vendor|our vendor|the vendor|a contractor|contractors
  external consultants|our ops|the ops team|our ops team|the sre team|our sre team|the dba
  the dba team|the dbas|our dba|our dbas|the platform team|the infra team|their team|my boss
`);

const verbs = phrasesOf(`
  ran|run|runs|wrote|write|writes|managed|manage|manages|maintained|maintain|maintains|operated
  operate|operates|owned|own|owns|handled|handle|handles|did|does|built|administered|looked after
  took care of|set up
`);

/** "Colleagues ran Kubernetes": denies what follows, or what the clause began with. */
export const othersDid: readonly string[] = subjects.flatMap((subject) =>
  verbs.map((verb) => `${subject} ${verb}`),
);

const onlyWords = phrasesOf('only from|only in|only through|only via|only by|just from|just in');

const schooling = phrasesOf(`
  a course|courses|online courses|tutorials|a tutorial|books|a book|talks|slides|videos|university
  conferences|theory|class|classes|school|blog posts|articles|papers|lectures|the docs|docs
  documentation|meetups|podcasts|reading|hearsay|afar|the outside
`);

/** "Trino I only read about", "only heard of Trino". */
export const hearsay: readonly string[] = [
  ...onlyWords.flatMap((only) => schooling.map((source) => `${only} ${source}`)),
  ...phrasesOf(`
    only poked at|only dabbled in|only dabbled with|only toyed with|only played with
    only played around with|only read about|only ever read about|just read about|only heard of
    only heard about
    only know from|only know it from|only know them from|only know of|only know about
    only seen from|only seen in|only saw from|only seen it|only as a user|only in theory
    theoretical knowledge of|theoretical knowledge in|theoretical understanding of
    competes with|compete with|competed with|competing with|competitor of|competitor to
    competitors such as|competitors like
    only theoretical|only theoretically|know only from|know only by name|only by name
    nur aus büchern|nur gelesen|nur gehört|nur aus der theorie|nur theoretisch
    sólo he leído sobre|solo he leído sobre|sólo en teoría|solo en teoría
    seulement lu|seulement en théorie|uniquement en théorie
  `),
];

/** "Kubernetes was run for us", "ran it for me": by whoever the clause names. */
export const forUs: readonly string[] = phrasesOf(
  'for me|for us|on our behalf|on my behalf|für mich|für uns|para nosotros|pour nous',
);

/** "My team used Kafka, but not me." */
export const notMe: readonly string[] = phrasesOf(`
  not me|not i|not myself|not by me|without me|not me personally|nicht ich|pas moi|yo no|io no
  except me|except for me|apart from me|other than me|from university only|from books only
  from courses only|from a course only|from school only|from reading only|from tutorials only
`);

/** Verbs of whoever looks for people; what those can do is nothing that the seeker can. */
export const hiringWords: readonly string[] = phrasesOf(`
  hired|hiring|hire|hires|recruited|recruiting|recruit|recruits|sourced|sourcing|source|sources
  placed|placing|staffed|staffing|headhunted|headhunting|screened|screening|interviewed
  interviewing|rekrutierte|rekrutiert|reclutado|reclutamiento|recruté|recrutement
`);
