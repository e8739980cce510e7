import { describe, expect, it } from 'vitest';
import { fieldColumns } from '../../../../ingest/sources/tables/field-columns.ts';

describe('columns of a table', () => {
  it.each([
    ['plain names', ['title', 'text'], { title: 'title', text: 'text' }],
    ['other spellings', ['Published_At', 'Full-Text'], { published: 'Published_At', text: 'Full-Text' }],
    ['the surer of two', ['content', 'text', 'source'], { text: 'text', publisher: 'source' }],
    ['what lies deeper', ['source.name', 'source.id'], { publisher: 'source.name' }],
    ['nothing', ['size', 'colour'], {}],
  ])('are known by %s', (_what, names, columns) => {
    expect(fieldColumns(names).columns).toEqual(columns);
  });

  it('are what a person says, and none is taken twice', () => {
    const { columns, guessed, missing } = fieldColumns(['title', 'text', 'summary'], {
      text: 'summary',
      title: 'text',
    });
    expect(columns).toEqual({ text: 'summary', title: 'text' });
    expect([guessed, missing]).toEqual(['', []]);
  });

  it('that a person names and that are not there are told', () => {
    expect(fieldColumns(['text'], { title: 'head' }).missing).toEqual(['head']);
  });
});
