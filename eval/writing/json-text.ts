const widest = 100;

/**
 * JSON as the formatter of this project would leave it, so that files that a run writes pass the
 * same gate as those that people write: lists of words stand on one line where they fit. Numbers
 * are rounded to four decimals.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, rounded, 2);
  const flattened = text.replace(
    /^( *(?:"(?:[^"\\]|\\.)*": )?)\[\n((?: *"(?:[^"\\]|\\.)*",?\n)+) *\](,?)$/gm,
    (whole: string, start: string, items: string, end: string) => {
      const words = items
        .trimEnd()
        .split('\n')
        .map((item) => item.trim());
      const line = `${start}[${words.join(' ')}]${end}`;
      return line.length <= widest ? line : whole;
    },
  );
  return `${flattened}\n`;
}

/** Four decimals are more than a few hundred cases can tell. */
function rounded(_name: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
}
