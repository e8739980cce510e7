import { describe, expect, it } from 'vitest';
import { queryError, storeError } from '../../../../graph/store/neo4j/errors.ts';

const SETTINGS = { uri: 'neo4j://a:7687', username: 'ann', password: 'secret', database: 'news' };

describe('what the server says of a query', () => {
  it.each<[string | undefined, string, string, RegExp]>([
    [
      'Neo.ClientError.Statement.SyntaxError',
      'Variable `m` not defined (line 1, column 18 (offset: 17))\n"MATCH (n) RETURN m"\n                  ^',
      'query-syntax',
      /^Variable `m` not defined \(line 1, column 18\)\.$/,
    ],
    ['Neo.ClientError.Statement.SemanticError', 'No such thing.', 'query-syntax', /^No such thing\.$/],
    ['Neo.ClientError.Statement.ParameterMissing', 'Expected parameter(s): p', 'query-syntax', /: p\.$/],
    ['Neo.ClientError.Statement.AccessMode', 'Writing in read access mode not allowed.', 'query-refused', /would change/],
    ['Neo.ClientError.Statement.ArithmeticError', '/ by zero', 'query-failed', /^\/ by zero\.$/],
    ['Neo.ClientError.Statement.TypeError', 'Expected a number', 'query-failed', /number\.$/],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timed out', 'query-timeout', /deadline/],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'The allocation is too large', 'query-memory', /LIMIT|less/],
    ['ServiceUnavailable', 'connect ECONNREFUSED 127.0.0.1:7687', 'store-unreachable', /"neo4j:\/\/a:7687" .*ECONNREFUSED/],
    ['ServiceUnavailable', 'No routing servers available. Known routing table: RoutingTable[a=b]', 'store-unreachable', /\(No routing servers available\.\) Start it/],
    ['Neo.DatabaseError.General.UnknownError', 'Something', 'store-failed', /UnknownError.*Something/],
    [undefined, 'The driver stumbled', 'query-failed', /^The driver stumbled\.$/],
  ])('%s: %s', (code, message, ours, words) => {
    const error = queryError(code, message, 'MATCH (n) RETURN m', SETTINGS);
    expect(error.code).toBe(ours);
    expect(error.message).toMatch(words);
    expect(error.message).not.toContain('secret');
  }); // prettier-ignore

  it('comes with the place that it speaks of', () => {
    const said = 'Variable `m` not defined (line 1, column 18 (offset: 17))';
    const error = queryError('Neo.ClientError.Statement.SyntaxError', said, 'MATCH (n) RETURN m', SETTINGS);
    expect(error.place).toEqual({ start: 17, end: 18, line: 1, column: 18 });
  });
});

describe('what is wrong between us and the server', () => {
  it.each<[string, string, RegExp]>([
    ['ServiceUnavailable', 'store-unreachable', /Start it or name another with --store; nothing in the ledger is lost/],
    ['SessionExpired', 'store-unreachable', /does not answer/],
    ['Neo.TransientError.General.DatabaseUnavailable', 'store-unreachable', /does not answer/],
    ['Neo.ClientError.Security.Unauthorized', 'store-unauthorized', /"ann".*NEO4J_USERNAME and NEO4J_PASSWORD/],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'store-unauthorized', /Wait a few seconds/],
    ['Neo.ClientError.Security.Forbidden', 'store-unauthorized', /may write and make constraints/],
    ['Neo.ClientError.Database.DatabaseNotFound', 'store-no-database', /no database "news".*NEO4J_DATABASE/],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'store-failed', /DeadlockDetected/],
  ])('%s is %s', (code, ours, words) => {
    const theirs = Object.assign(new Error('said'), { name: 'Neo4jError', code });
    const error = storeError(theirs, SETTINGS) as Error & { code: string };
    expect(error.code).toBe(ours);
    expect(error.message).toMatch(words);
    expect(error.message).not.toContain('secret');
    expect(error.cause).toBe(theirs);
  }); // prettier-ignore

  it('an error that is not theirs stays what it is', () => {
    const error = new TypeError('ours');
    expect(storeError(error, SETTINGS)).toBe(error);
  });
});
