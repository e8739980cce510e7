/** A source as it may lie on a disk. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}
