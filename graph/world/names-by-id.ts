// Names by the record that they mean. A language's files hold tens of thousands of forms, of which an article meets a
// few hundred: they are made out of what the files write when their record is asked for.

import { expandForms } from './forms.ts';

/** Names in one language by the id that they mean, beyond the canonical English one. */
export interface NamesById extends Iterable<readonly [id: string, forms: readonly string[]]> {
  /** Every form of a record's names; nothing where it has none. The same array each time. */
  get(id: string): readonly string[] | undefined;
  /** The names of each record as they are written, with braces (`forms.ts`); a record may come several times. */
  written(): Iterable<readonly [id: string, names: readonly string[]]>;
}

/** A file of names: what a record is called. */
export type NamesFile = Readonly<Record<string, readonly string[]>>;

/** The names of several files; a record that stands in more than one has all of them, each form once. */
export function namesById(files: readonly NamesFile[]): NamesById {
  const made = new Map<string, readonly string[]>();
  const get = (id: string): readonly string[] | undefined => {
    const known = made.get(id);
    if (known) return known;
    let forms: readonly string[] | undefined;
    for (const file of files) {
      const own = file[id]?.flatMap(expandForms);
      if (own) forms = forms ? [...new Set([...forms, ...own])] : own;
    }
    if (forms) made.set(id, forms);
    return forms;
  };
  return {
    get,
    *written() {
      for (const file of files) for (const id in file) yield [id, file[id]!];
    },
    *[Symbol.iterator]() {
      for (const id of new Set(files.flatMap((file) => Object.keys(file)))) yield [id, get(id)!];
    },
  };
}
