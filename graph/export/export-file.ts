/** A file of an export. Files are read one after another, each to its end. */
export interface ExportFile {
  readonly name: string;
  /** Its text, UTF-8, in pieces. */
  readonly pieces: Iterable<string>;
}
