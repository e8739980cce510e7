import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../graph/commands/fields-option.ts';
import { ingest } from '../../../graph/commands/ingest.ts';
import { parseArguments } from '../../../graph/commands/parse.ts';

const said = (...words: string[]): unknown => fieldsOf(parseArguments(ingest, ['a.csv', ...words]));

describe('--fields', () => {
  it('names columns', () => {
    expect(said('--fields', 'title=headline, text = body')).toEqual({ title: 'headline', text: 'body' });
    expect(said('--fields', 'text=a', '--fields', 'publisher=source.name')).toEqual({
      text: 'a',
      publisher: 'source.name',
    });
    expect(said()).toBeUndefined();
  });

  it.each(['titel=a', 'title', 'title=', '=a', ''])('says what is wrong with "%s"', (pair) => {
    expect(() => said('--fields', pair)).toThrow(
      `--fields "${pair}" is no FIELD=COLUMN; fields are title, text`,
    );
  });
});
