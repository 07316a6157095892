/** Just enough of SVG to draw plots as plain text that can be compared line by line. */

export type Attributes = Readonly<Record<string, string | number>>;

export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

export function label(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escaped(text));
}

/** A whole drawing; `title` is what a screen reader says of it. */
export function drawing(
  width: number,
  height: number,
  title: string,
  parts: readonly string[],
): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'font-family': 'system-ui, sans-serif',
    'font-size': 12,
    fill: colours.ink,
  };
  const paper = element('rect', { width, height, fill: colours.paper });
  const lines = [element('title', {}, escaped(title)), paper, ...parts];
  return `${element('svg', attributes, `\n${lines.join('\n')}\n`)}\n`;
}

/** Told apart by people with any colour vision (Okabe and Ito's palette). */
export const colours = {
  paper: '#ffffff',
  ink: '#222222',
  faint: '#d0d0d0',
  first: '#0072b2',
  second: '#e69f00',
  third: '#009e73',
  fourth: '#999999',
} as const;

/** One decimal is a tenth of a pixel, and keeps drawings of equal figures equal. */
export function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(value: string | number): string {
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
