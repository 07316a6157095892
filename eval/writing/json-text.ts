const widest = 100;

/**
 * JSON as the formatter of this project would leave it, so that files that a run writes pass the
 * same gate as those that people write: lists of words stand on one line where they fit.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
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
