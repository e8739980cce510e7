import { describe, expect, it } from 'vitest';
import { isSoleOffice, roleKey } from '../../../graph/merge/role-key.ts';

describe('one office', () => {
  it.each([
    ['foreign minister', 'minister of foreign affairs'],
    ['defence minister', 'Minister of Defense'],
    ['deputy prime minister', 'vice prime minister'],
    ['security chief', 'head of security'],
    ['spokesman for the president', 'presidentspokeswoman'.replace('president', 'president ')],
  ])('%s = %s', (a, b) => expect(roleKey(a)).toBe(roleKey(b)));
});

describe('two offices', () => {
  it.each([
    ['foreign minister', 'deputy foreign minister'],
    ['foreign minister', 'finance minister'],
    ['ambassador to Japan', 'ambassador to China'],
    ['president', 'prime minister'],
  ])('%s ≠ %s', (a, b) => expect(roleKey(a)).not.toBe(roleKey(b)));
});

describe('one at a time holds', () => {
  it.each(['president', 'prime minister', 'foreign minister', 'ambassador to Japan', 'governor of Marsabit'])(
    '%s',
    (role) => expect(isSoleOffice(role)).toBe(true),
  );
});

describe('several hold', () => {
  it.each(['minister', 'deputy foreign minister', 'vice president', 'envoy', 'special envoy', 'senior official', 'adviser'])(
    '%s',
    (role) => expect(isSoleOffice(role)).toBe(false),
  ); // prettier-ignore
});
