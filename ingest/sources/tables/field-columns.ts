// Which column of a table says what of an article.

import { ARTICLE_FIELDS, type ArticleField, type FieldMap } from '../../../graph/model/index.ts';
import { FIELD_NAMES } from './field-names.ts';

/** Columns by the field that they tell; and what a person should know of it. */
export interface FieldColumns {
  readonly columns: FieldMap;
  /** `title = headline, text = body`: what was guessed; empty where all was said. */
  readonly guessed: string;
  /** Columns that were asked for and aren't there. */
  readonly missing: readonly string[];
}

/** Takes what a person says, and else looks for the usual names. `names`: those of the table, in its order. */
export function fieldColumns(names: readonly string[], said: FieldMap = {}): FieldColumns {
  const taken = new Set(Object.values(said));
  const columns: Partial<Record<ArticleField, string>> = {};
  const guessed: string[] = [];
  const missing: string[] = [];
  for (const field of ARTICLE_FIELDS) {
    const asked = said[field];
    const column = asked ?? usual(field, names, taken);
    if (column === undefined) continue;
    if (asked === undefined) guessed.push(`${field} = ${column}`);
    else if (!names.includes(asked)) missing.push(asked);
    taken.add(column);
    columns[field] = column;
  }
  return { columns, guessed: guessed.join(', '), missing };
}

function usual(
  field: ArticleField,
  names: readonly string[],
  taken: ReadonlySet<string>,
): string | undefined {
  for (const usually of FIELD_NAMES[field]) {
    const found = names.find((name) => plain(name) === usually && !taken.has(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s._-]+/g, '');
}
