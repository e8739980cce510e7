import { expect, it } from 'vitest';
import type { SourceItem, SourceName } from '../../../graph/model/index.ts';
import { takenCounts } from '../../../graph/commands/taken-line.ts';

const TEXT = { one: 'text', many: 'texts' };
const PAGE = { one: 'saved page', many: 'saved pages' };

function from(taken?: SourceName): SourceItem {
  return { problem: { where: 'a:1', what: 'w', todo: 't' }, ...(taken && { taken }) };
}

it.each([
  ['nothing', [], ''],
  ['texts alone', [TEXT, TEXT], ''],
  ['what is of no kind', [undefined], ''],
  ['a page among texts', [PAGE, TEXT, TEXT], 'taken for: 2 texts, 1 saved page\n'],
  ['pages alone', [PAGE, PAGE], 'taken for: 2 saved pages\n'],
] as const)('says of %s', (_what, given, line) => {
  const counts = takenCounts();
  for (const name of given) counts.add(from(name));
  expect(counts.line()).toBe(line);
});
