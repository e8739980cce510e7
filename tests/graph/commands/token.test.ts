import { describe, expect, it } from 'vitest';
import { tokenFor } from '../../../graph/commands/token.ts';

const TOKEN = 'a-token-that-is-long-enough';

describe('the token to serve with', () => {
  it.each<[string | undefined, string | undefined, string | undefined]>([
    [undefined, undefined, undefined],
    ['127.0.0.1', undefined, undefined],
    ['::1', '', undefined],
    ['localhost', undefined, undefined],
    [undefined, TOKEN, TOKEN],
    ['0.0.0.0', TOKEN, TOKEN],
  ])('at %s with CHANCERY_TOKEN=%s is %s', (host, given, expected) => {
    expect(tokenFor(host, [], { env: { CHANCERY_TOKEN: given } })).toBe(expected);
  });

  it.each<[string | undefined, string | undefined, string, string]>([
    ['0.0.0.0', undefined, 'no-token', '--host "0.0.0.0" lets other machines in'],
    ['192.168.1.7', '', 'no-token', 'set CHANCERY_TOKEN to 24 characters or more'],
    ['127.0.0.1.example', undefined, 'no-token', 'lets other machines in'],
    ['0.0.0.0', 'short', 'bad-token', 'CHANCERY_TOKEN is 5 characters long'],
    [undefined, 'short', 'bad-token', 'set it to 24 characters or more'],
  ])('at %s with CHANCERY_TOKEN=%s is refused: %s', (host, given, code, words) => {
    const serve = (): unknown => tokenFor(host, [], { env: { CHANCERY_TOKEN: given } });
    expect(serve).toThrow(expect.objectContaining({ code }) as Error);
    expect(serve).toThrow(words);
    expect(serve).not.toThrow(given || 'nothing that it could tell');
  });

  it('is needed where the server has a name, on loopback too', () => {
    const named = (given?: string): string | undefined =>
      tokenFor(undefined, ['desk.example'], { env: { CHANCERY_TOKEN: given } });
    expect(named).toThrow('--name "desk.example" lets other machines in');
    expect(named(TOKEN)).toBe(TOKEN);
  });
});
