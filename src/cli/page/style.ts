/** How a page may look: its width, and whether it keeps to ASCII without colour. */
export interface Style {
  /** Characters in a line. */
  readonly columns: number;
  readonly isPlain: boolean;
}

const narrowestColumns = 40;
const widestColumns = 100;
const usualColumns = 80;

/** The style for an output stream; what is no terminal gets plain lines of the usual width. */
export function styleFor(stream: NodeJS.WriteStream, isAscii: boolean): Style {
  // hasColors heeds NO_COLOR, TERM=dumb and their kin; a pipe has no such method.
  const isPlain = isAscii || !stream.isTTY || !stream.hasColors();
  // A terminal that does not know its width says 0.
  const columns = stream.isTTY && stream.columns > 0 ? stream.columns : usualColumns;
  return { columns: Math.min(widestColumns, Math.max(narrowestColumns, columns)), isPlain };
}

export function strong(text: string, style: Style): string {
  return style.isPlain ? text : `\u001b[1m${text}\u001b[22m`;
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar for a share of 0..1, always `width` characters wide. */
export function bar(share: number, width: number, style: Style): string {
  const held = Math.min(1, Math.max(0, share)) * width;
  if (style.isPlain) {
    const full = Math.round(held);
    return '#'.repeat(full) + '.'.repeat(width - full);
  }
  const full = Math.floor(held);
  const part = eighths[Math.floor((held - full) * 8)] ?? '';
  return ('█'.repeat(full) + part).padEnd(width, ' ');
}

/**
 * The text without what could steer a terminal, white space folded: what is quoted from a résumé
 * was written by a stranger.
 */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '?');
}

/**
 * Breaks a text into lines; the first starts with `lead`, the others are indented as far, or a
 * little where the lead takes more than half of the line. A word without room is cut.
 */
export function wrapped(lead: string, text: string, style: Style): string[] {
  const indent = ' '.repeat(lead.length > style.columns / 2 ? 4 : lead.length);
  const lines: string[] = [];
  let line = lead;
  let isEmpty = true;
  const room = style.columns - Math.max(lead.length, indent.length);
  for (const word of text.split(' ').flatMap((each) => pieces(each, Math.max(room, 1)))) {
    if (!isEmpty && line.length + 1 + word.length > style.columns) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  lines.push(line);
  return lines;
}

/** A word in pieces that fit into a line; most are one. */
function pieces(word: string, width: number): readonly string[] {
  return word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []);
}

/** Shortens to a width, marking the cut. */
export function clipped(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 3))}...`;
}

/** Points of fit with their sign and two decimals, right-aligned in seven characters. */
export function points(value: number): string {
  const sign = value > 0 ? '+' : '';
  return `${sign}${value.toFixed(2)}`.padStart(7);
}
