// Which columns of a table say what of an article, as a person writes it.

import { ARTICLE_FIELDS, type ArticleField, ChanceryError, type FieldMap } from '../model/index.ts';
import type { Arguments, OptionSpec } from './command.ts';

/** The option of whatever reads tables. */
export const FIELDS_OPTION: Readonly<Record<'fields', OptionSpec>> = {
  fields: {
    type: 'string',
    multiple: true,
    value: 'FIELD=COLUMN,…',
    help: `which columns of a table (.csv, .tsv) or keys of lines of JSON say what: ${ARTICLE_FIELDS.join(', ')} (else the usual names)`,
  },
};

/** `title=headline,publisher=source.name`; undefined where nothing was said. @throws ChanceryError `wrong-use` */
export function fieldsOf(args: Arguments): FieldMap | undefined {
  const fields: Partial<Record<ArticleField, string>> = {};
  const pairs = args.list('fields').flatMap((words) => words.split(','));
  for (const pair of pairs) {
    const [, name = '', column = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
    const field = ARTICLE_FIELDS.find((one) => one === name);
    if (field === undefined || column === '')
      throw new ChanceryError(
        'wrong-use',
        `--fields "${pair}" is no FIELD=COLUMN; fields are ${ARTICLE_FIELDS.join(', ')}`,
      );
    fields[field] = column;
  }
  return pairs.length > 0 ? fields : undefined;
}
