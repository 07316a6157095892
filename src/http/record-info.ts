/** The part of a stored record that its ETag is made of. */
export interface RecordInfo {
  readonly version: number;
  /** The catalogue version that holds this state. */
  readonly catalogue: string;
}
