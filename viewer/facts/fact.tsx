// One line of the facts.

import type { ComponentChildren } from 'preact';
import { say, type TextKey } from '../text/index.ts';

/** A name and what is so. */
export function Fact({ name, children }: { name: TextKey; children: ComponentChildren }) {
  return (
    <>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </>
  );
}
