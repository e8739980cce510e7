// The way to what is kept and shared: views, steps, files. A chunk of its own, as is what an address names that is gone.

import { useState } from 'preact/hooks';
import { say } from '../text/index.ts';
import { useBoard } from './board.ts';
import { Icon } from './icon.tsx';
import { useChunk } from './use-chunk.ts';

/** The button that opens it. */
export function Keep() {
  const [open, setOpen] = useState(false);
  const chunk = useChunk(() => import('../keep/index.tsx'), open);
  const words = say('keep.open');
  return (
    <>
      <button
        type="button"
        id="keep"
        class="icon-button"
        title={words}
        aria-label={words}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="save" />
      </button>
      {open && chunk && <chunk.Keep onClose={() => setOpen(false)} />}
    </>
  );
}

/** Says what the address named that is no longer there; looked for once, where the page began with an address. */
export function Gone() {
  const { begun } = useBoard();
  const chunk = useChunk(() => import('../keep/index.tsx'), begun !== '');
  return chunk && begun ? <chunk.Gone link={begun} /> : null;
}
