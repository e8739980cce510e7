import { describe, expect, it } from 'vitest';
import { neo4jSettings } from '../../../../graph/store/index.ts';
import { versionOf } from '../../../../graph/store/neo4j/version.ts';

describe('where the server is', () => {
  it.each([
    ['neo4j://db.example:7687', {}, { uri: 'neo4j://db.example:7687', username: 'neo4j' }],
    ['neo4j+s://db.example', {}, { uri: 'neo4j+s://db.example', username: 'neo4j' }],
    ['bolt://127.0.0.1:7687/', {}, { uri: 'bolt://127.0.0.1:7687', username: 'neo4j' }],
    ['neo4j://[::1]:7687', {}, { uri: 'neo4j://[::1]:7687', username: 'neo4j' }],
    ['neo4j', {}, { uri: 'neo4j://127.0.0.1:7687', username: 'neo4j' }],
    ['neo4j', { NEO4J_URI: 'bolt://neo4j:7687' }, { uri: 'bolt://neo4j:7687', username: 'neo4j' }],
    [
      'neo4j://a:1',
      { NEO4J_URI: 'bolt://b:2', NEO4J_USERNAME: 'ann', NEO4J_PASSWORD: 'p@ss', NEO4J_DATABASE: 'news' },
      { uri: 'neo4j://a:1', username: 'ann', password: 'p@ss', database: 'news' },
    ],
    [
      'neo4j://a:1',
      { NEO4J_USERNAME: '', NEO4J_PASSWORD: '', NEO4J_DATABASE: '' },
      { uri: 'neo4j://a:1', username: 'neo4j' },
    ],
  ])('%s with %o', (address, env, settings) => expect(neo4jSettings(address, env)).toEqual(settings));

  it.each([
    ['http://a:7474', /"http:\/\/a:7474" is no address/],
    ['neo4j:7687', /is no address/],
    ['grafeo', /"grafeo" is no address .* embedded, neo4j or neo4j:\/\/HOST:PORT/],
    ['neo4j://', /is no address/],
    ['', /is no address/],
    ['neo4j://ann:secret@a:7687', /NEO4J_USERNAME and NEO4J_PASSWORD/],
    ['http://ann:secret@a:7687', /is no address/],
    ['neo4j://a:7687/news', /NEO4J_DATABASE/],
  ])('%s is wrong use, and no password is repeated', (address, words) => {
    const read = (): unknown => neo4jSettings(address, {});
    expect(read).toThrow(words);
    expect(read).toThrow(expect.objectContaining({ code: 'wrong-use' }));
    expect(read).not.toThrow(/secret/);
  });
});

describe('which server', () => {
  it.each([
    ['Neo4j/2026.08.1', '2026.08.1'],
    ['Neo4j/5.26.30', '5.26.30'],
    ['Neo4j/5.26.0', '5.26.0'],
    ['Neo4j/2025.01.0-aura', '2025.01.0-aura'],
    ['Neo4j/6.0.0', '6.0.0'],
  ])('%s is new enough', (agent, version) => expect(versionOf(agent, 'neo4j://a')).toBe(version));

  it.each([
    'Neo4j/4.4.40',
    'Neo4j/5.7.0',
    'Neo4j/5.25.9',
    'Memgraph/3.1.0',
    'Neo4j/v5.2.0 compatible graph database server',
    '',
  ])('"%s" is not', (agent) => {
    const read = (): unknown => versionOf(agent, 'neo4j://a');
    expect(read).toThrow(expect.objectContaining({ code: 'store-too-old' }));
    expect(read).toThrow(/"neo4j:\/\/a" is ".*"; Chancery needs Neo4j 5\.26 or newer/);
  });
});
