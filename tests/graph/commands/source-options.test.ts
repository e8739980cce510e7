import { describe, expect, it } from 'vitest';
import { ingest } from '../../../graph/commands/ingest.ts';
import { parseArguments } from '../../../graph/commands/parse.ts';
import { sourceOptions } from '../../../graph/commands/source-options.ts';

const said = (words: readonly string[], env: Readonly<Record<string, string>> = {}): unknown =>
  sourceOptions(parseArguments(ingest, ['a.txt', ...words]), { env });

describe('how addresses are asked', () => {
  it('is as a person says', () => {
    expect(said(['--user-agent', 'Desk/1.0', '--delay', '0.5', '--allow-private'])).toEqual({
      userAgent: 'Desk/1.0',
      delay: 500,
      allowPrivate: true,
    });
    expect(said([], { CHANCERY_CONTACT: 'mailto:desk@paper.example' })).toEqual({});
  });

  it.each(['Kanzlei für alle', 'two\nlines', ' Desk', ''])(
    'is refused at once where "%s" is to be our name',
    (name) => {
      expect(() => said(['--user-agent', name])).toThrow(/can't be sent as a name; write --user-agent/);
    },
  );

  it('is refused at once where no header can hold how we are reached', () => {
    expect(() => said([], { CHANCERY_CONTACT: 'mailto:bücher@paper.example' })).toThrow(/CHANCERY_CONTACT/);
    expect(said(['--user-agent', 'Desk/1.0'], { CHANCERY_CONTACT: 'bücher' })).toEqual({
      userAgent: 'Desk/1.0',
    });
  });

  it.each(['soon', '1 s', '3601', ''])('is refused where the pause is "%s"', (delay) => {
    expect(() => said(['--delay', delay])).toThrow(/--delay is seconds/);
  });
});
