/**
 * The parts of mammoth's document tree that reading looks at. Mammoth ships no types for the tree;
 * all members are optional here, so that nothing is believed that the file may lack.
 */
export interface WordElement {
  readonly type?: string;
  readonly value?: unknown;
  readonly children?: readonly WordElement[];
  readonly styleName?: string | null;
  readonly numbering?: unknown;
  readonly isStrikethrough?: boolean;
  readonly breakType?: string;
  readonly notes?: { readonly resolve?: (reference: WordElement) => WordElement | null };
  readonly body?: readonly WordElement[];
}
