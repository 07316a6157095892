/**
 * How forms of technologies are compared here: without regard to case, width, spaces, hyphens and
 * underscores, as reading compares them.
 */
export function foldForm(form: string): string {
  return form
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]/gu, '');
}
