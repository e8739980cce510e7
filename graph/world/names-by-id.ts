// Names by the record that they mean. A language's files hold tens of thousands of forms, of which an article meets a
// few hundred: they are made out of what the files write when their record is asked for.

import { expandForms } from './forms.ts';

/** Names in one language by the id that they mean, beyond the canonical English one. */
export interface NamesById extends Iterable<readonly [id: string, forms: readonly string[]]> {
  /** Every form of a record's names; nothing where it has none. The same array each time. */
  get(id: string): readonly string[] | undefined;
  /** Tells every name as it is written, with braces (`forms.ts`), and the record that it means. */
  each(tell: (id: string, written: string) => void): void;
}

/** Names of records as one file has them. */
export interface NamesSource {
  /** The names of a record as they are written; nothing where the file hasn't got it. */
  get(id: string): readonly string[] | undefined;
  ids(): Iterable<string>;
  each(tell: (id: string, written: string) => void): void;
}

/** The names of several files; a record that stands in more than one has all of them, each form once. */
export function namesById(files: readonly NamesSource[]): NamesById {
  const made = new Map<string, readonly string[]>();
  const get = (id: string): readonly string[] | undefined => {
    const known = made.get(id);
    if (known) return known;
    let forms: readonly string[] | undefined;
    for (const file of files) {
      const own = file.get(id)?.flatMap(expandForms);
      if (own) forms = forms ? [...new Set([...forms, ...own])] : own;
    }
    if (forms) made.set(id, forms);
    return forms;
  };
  return {
    get,
    each(tell) {
      for (const file of files) file.each(tell);
    },
    *[Symbol.iterator]() {
      for (const id of new Set(files.flatMap((file) => [...file.ids()]))) yield [id, get(id)!];
    },
  };
}

/** The names of an object, as JSON files have them. */
export function namesInObject(names: Readonly<Record<string, readonly string[]>>): NamesSource {
  return {
    get: (id) => names[id],
    ids: () => Object.keys(names),
    each(tell) {
      for (const id of Object.keys(names)) for (const written of names[id]!) tell(id, written);
    },
  };
}
