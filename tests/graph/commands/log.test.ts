import { describe, expect, it } from 'vitest';
import type { Arguments } from '../../../graph/commands/command.ts';
import type { Context } from '../../../graph/commands/context.ts';
import { logged } from '../../../graph/commands/log.ts';

/** A context that keeps what is said. */
function context(): Context & { readonly said: string[] } {
  const said: string[] = [];
  const terminal = { err: (text: string) => void said.push(text), errIsTerminal: true };
  return { said, terminal, now: () => 0 } as unknown as Context & { readonly said: string[] };
}

const asked = (log?: string): Arguments => ({ text: () => log }) as unknown as Arguments;

describe('the log', () => {
  it('is words for a person where nothing else is asked for', () => {
    const given = context();
    expect(logged(asked(), given)).toBe(given);
    expect(logged(asked('text'), given)).toBe(given);
  });

  it('is a line of JSON an event, also of what would be said', () => {
    const given = context();
    const { terminal, log } = logged(asked('json'), given);
    terminal.err('2 articles read\n\nnothing changed\n');
    log!('written', { article: 'article:1', label: 'a' });
    expect(given.said.map((line) => JSON.parse(line) as unknown)).toEqual([
      { time: '1970-01-01T00:00:00.000Z', event: 'said', text: '2 articles read' },
      { time: '1970-01-01T00:00:00.000Z', event: 'said', text: 'nothing changed' },
      { time: '1970-01-01T00:00:00.000Z', event: 'written', article: 'article:1', label: 'a' },
    ]);
    expect(given.said.every((line) => line.endsWith('\n'))).toBe(true);
    expect(terminal.errIsTerminal).toBe(false);
  });

  it('in another form is wrong use', () => {
    expect(() => logged(asked('xml'), context())).toThrow(expect.objectContaining({ code: 'wrong-use' }));
  });
});
