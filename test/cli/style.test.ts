import fc from 'fast-check';
import { bar, clipped, points, printable, wrapped } from '../../src/cli/page/style.ts';

const plain = { columns: 80, isPlain: true };
const rich = { columns: 80, isPlain: false };

describe('bar', () => {
  it('is as wide as asked, whatever the share', () => {
    const share = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 60 }), fc.boolean(), (held, width, isPlain) => {
        expect([...bar(held, width, { columns: 80, isPlain })]).toHaveLength(width);
      }),
    );
  });

  it('never shrinks when the share grows', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const filled = (text: string) => text.replace(/[. ]/g, '').length;
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(filled(bar(less, 20, plain))).toBeLessThanOrEqual(filled(bar(more, 20, plain)));
        expect(filled(bar(less, 20, rich))).toBeLessThanOrEqual(filled(bar(more, 20, rich)));
      }),
    );
  });

  it('uses ASCII when plain and eighths of a block otherwise', () => {
    expect(bar(0.5, 8, plain)).toBe('####....');
    expect(bar(0.5625, 8, rich)).toBe('████▌   ');
    expect(bar(1, 8, rich)).toBe('████████');
  });
});

describe('wrapped', () => {
  it('keeps every word, in order, and no line too wide unless a word is', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(10), (list, indent) => {
        const lines = wrapped(' '.repeat(indent), list.join(' '), { columns: 40, isPlain: true });
        expect(lines.map((line) => line.trim()).join(' ')).toBe(list.join(' '));
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
      }),
    );
  });
});

describe('printable', () => {
  it('lets no control or format character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
    expect(printable('a\n\tb\u001b[31m\u202ec')).toBe('a b?[31m?c');
  });
});

describe('points and clipped', () => {
  it('show the sign, two decimals and a cut', () => {
    expect(points(11.2)).toBe(' +11.20');
    expect(points(-0.5)).toBe('  -0.50');
    expect(points(0)).toBe('   0.00');
    expect(clipped('Data Infrastructure', 10)).toBe('Data In...');
    expect(clipped('Data', 10)).toBe('Data');
  });
});
