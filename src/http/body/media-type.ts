export interface MediaType {
  /** In lower case, without parameters. */
  readonly type: string;
  readonly charset: string | null;
}

/** Reads a Content-Type header; null when it is missing or blank. */
export function mediaTypeOf(header: string | undefined): MediaType | null {
  if (header === undefined) return null;
  const [type = '', ...parameters] = header.split(';');
  const name = type.trim().toLowerCase();
  if (name === '') return null;
  const charset = parameters
    .map((each) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(each)?.[1])
    .find((each) => each !== undefined);
  return { type: name, charset: charset ?? null };
}
