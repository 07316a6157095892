/** So many spans are kept of one thing; more of them prove nothing more. */
export const mostSpans = 20;
