/** Where sentences end, so that no cue and no neighbour reaches further than its sentence. */

const LINE_FEED = 10;

/**
 * Offsets behind the end of each sentence, ascending; the last is the length of the text.
 *
 * A line break ends a sentence unless the line plainly runs on: text of documents is wrapped.
 */
export function sentenceEnds(text: string): Int32Array {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      if (!runsOn(text, at)) ends.push(at + 1);
    } else if (isStop(code) && isFollowedByGap(text, at + 1)) {
      ends.push(at + 1);
    } else if (code === 0x3002 || code === 0x2022) {
      ends.push(at + 1);
    }
  }
  ends.push(text.length);
  return new Int32Array(ends);
}

/** `.`, `!`, `?`, `;` */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 59;
}

function isFollowedByGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    Number.isNaN(code) ||
    code === 32 ||
    code === LINE_FEED ||
    code === 13 ||
    code === 34 ||
    code === 41
  );
}

/**
 * A line runs on when it ends in a small letter or a comma and the next begins with a small letter.
 */
function runsOn(text: string, newline: number): boolean {
  let before = newline - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before -= 1;
  let after = newline + 1;
  while (isBlank(text.charCodeAt(after))) after += 1;
  const last = text.charCodeAt(before);
  const first = text.charCodeAt(after);
  return (isSmall(last) || last === 44) && isSmall(first);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Index of the sentence that holds the offset. */
export function sentenceAt(ends: Int32Array, offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
