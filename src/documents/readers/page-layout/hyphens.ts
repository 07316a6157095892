/** Decides what a hyphen at the end of a line was: part of the word, or put there by the setter. */

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** First halves that English compounds with a hyphen; "self-\nservice" is no "selfservice". */
const firstHalves = wordSet(`
  self multi cross high low real end long short open on off well time large small fault full
  front back load non pre post single double two three four zero one first second third just in
  out user data event test cloud type object server client peer point state thread read write hot
  cold near far fine coarse general customer product key role field level always auto ultra
  mission business company industry world best cost all half hands co micro macro cutting problem
  decision domain model container security privacy risk rule tamper code query cache`);

/** Second halves likewise: "Kafka-\nbased", "tamper-\nevident". */
const secondHalves = wordSet(`
  based driven facing aware oriented level wide side time scale source safe ready first native
  free only friendly specific defined managed hosted tier region zone tenant user node core
  threaded grade end box house demand call service effective evident critical centric agnostic
  compatible compliant hashing quality performance availability throughput latency tolerant
  sensitive intensive stage step phase party page stack box line person week month year day hour`);

/** How words end: a piece that is only this, with up to three letters before it, is no word. */
const endings = `
  tion tions sion sions ment ments ness able ible ity ance ances ence ences ture tures ing ed er
  ers ly al ous ive ives ise ize ised ized ises izes gy cy ty ies`;
const wordEnding = new RegExp(`^[a-z]{0,3}(?:${endings.trim().split(/\s+/).join('|')})$`);

export interface HyphenSigns {
  /** Words and hyphenated words that stand unbroken in the document, in small letters. */
  readonly known: ReadonlySet<string>;
  /** Whether the document breaks words at all; browsers and word processors mostly do not. */
  readonly breaksWords: boolean;
}

/** `knownToBreak`: the program that set the document is known to. */
export function hyphenSignsOf(lines: readonly string[], knownToBreak = false): HyphenSigns {
  const known = new Set<string>();
  let isCut = false;
  for (const line of lines) {
    // The halves of a word cut at the line's end prove nothing about themselves.
    const from = isCut ? line.indexOf(' ') + 1 : 0;
    isCut = line.endsWith('-');
    const whole = line.slice(from, isCut ? line.lastIndexOf(' ') + 1 : line.length);
    for (const word of whole.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []) {
      known.add(word);
    }
  }
  const showsBreaks = lines.some((line, index) => {
    const cut = cutAt(line, lines[index + 1] ?? '');
    return cut !== null && isPlainlyBroken(cut, known);
  });
  return { known, breaksWords: knownToBreak || showsBreaks };
}

/** Joins a line that ends in a hyphen to the line that goes on. */
export function joinAtHyphen(line: string, next: string, signs: HyphenSigns): string {
  // "upper- and lower-case": the hyphen stands for the word that both share.
  if (/^(?:and|or|und|oder)\s/.test(next)) return `${line} ${next}`;
  const cut = cutAt(line, next);
  return cut !== null && isBrokenWord(cut, signs) ? line.slice(0, -1) + next : line + next;
}

/** No word has a longer piece; a look at the whole of an endless line would be slow. */
const longestPiece = 40;

interface Cut {
  /** The piece behind the last hyphen but the one at the line's end. */
  readonly left: string;
  readonly right: string;
  /** "Post-\ngreSQL": what follows is the rest of a name, since no word has such capitals. */
  readonly isName: boolean;
}

/** Setters break within words of small letters; "Kubernetes-Operator" and "2019-2022" stay. */
function cutAt(line: string, next: string): Cut | null {
  const left = /(\p{L}*\p{Ll})-$/u.exec(line.slice(-longestPiece))?.[1];
  const right = /^\p{Ll}[\p{L}\p{N}]*/u.exec(next.slice(0, longestPiece))?.[0];
  if (left === undefined || right === undefined) return null;
  const isName = /^\p{Ll}{2,}\p{Lu}/u.test(right) && /^\p{Lu}/u.test(left);
  return { left: left.toLowerCase(), right: right.toLowerCase(), isName };
}

function isBrokenWord(cut: Cut, { known, breaksWords }: HyphenSigns): boolean {
  const { left, right } = cut;
  if (known.has(`${left}-${right}`)) return false;
  if (isPlainlyBroken(cut, known)) return true;
  if (!breaksWords || firstHalves.has(left) || secondHalves.has(right)) return false;
  return !(left.length >= 4 && right.length >= 4 && known.has(left) && known.has(right));
}

function isPlainlyBroken({ left, right, isName }: Cut, known: ReadonlySet<string>): boolean {
  if (known.has(left + right) || (isName && !known.has(right))) return true;
  if (firstHalves.has(left) || secondHalves.has(right) || known.has(`${left}-${right}`))
    return false;
  return wordEnding.test(right) || (left.length <= 3 && !known.has(left));
}
