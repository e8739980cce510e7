import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../ingest/article/read-article.ts';

const REPORT = 'Talks in Oslo\n\nThe ministers of Norway and Sweden met in Oslo.';
const read = (header: string) => readArticle(`${header}\n\n${REPORT}`, 'a');

describe('header lines', () => {
  it('say who wrote an article and when it was changed', async () => {
    expect(
      await read('published: 2024-05-31\nmodified: 2024-06-02T10:00\nauthor: Nora Testman'),
    ).toMatchObject({
      article: { published: '2024-05-31', modified: '2024-06-02', author: 'Nora Testman' },
    });
  });

  it('that are not there say nothing', async () => {
    const made = await read('published: 2024-05-31');
    if ('fault' in made) throw new Error(made.fault.what);
    expect(made.article).not.toHaveProperty('author');
    expect(made.article).not.toHaveProperty('modified');
  });

  it('give no day of change before that of publication', async () => {
    const made = await read('published: 2024-05-31\nmodified: 2024-05-30');
    if ('fault' in made) throw new Error(made.fault.what);
    expect(made.article).not.toHaveProperty('modified');
  });

  it('with a day that is none are told', async () => {
    expect(await read('published: 2024-05-31\nmodified: yesterday')).toEqual({
      fault: {
        line: 2,
        what: 'modified "yesterday" is no day',
        todo: 'write it as YYYY-MM-DD, or leave the line out',
      },
    });
  });
});
