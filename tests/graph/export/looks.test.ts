import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeColour } from '../../../graph/export/looks.ts';

const PAGE = readFileSync('viewer/style/tokens.css', 'utf8');

/** What the viewer's light page calls a colour. */
function onLightPage(name: string): string | undefined {
  return new RegExp(`--${name}: (#[\\da-f]{6});`).exec(PAGE)?.[1];
}

describe('a node of an export has the colour that it has in the viewer', () => {
  it.each([
    ['country', 'Actor'],
    ['person', 'Actor'],
    ['organization', 'Actor'],
    ['location', 'Location'],
    ['event', 'Event'],
  ] as const)('%s', (name, label) => {
    const colour = nodeColour({ labels: [label], properties: { id: 'x', kind: name } });
    const hex = `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    expect(hex).toBe(onLightPage(name));
  });

  it('an event that was cancelled has another than one that was held', () => {
    const of = (status: string) =>
      nodeColour({ labels: ['Event'], properties: { id: 'x', kind: 'talks', status } });
    expect(of('cancelled')).not.toEqual(of('held'));
  });
});
