// The way to the help: which keys there are, which language, whose facts. Its dialog is a chunk of its own.

import { useState } from 'preact/hooks';
import { say } from '../text/index.ts';
import { Icon } from './icon.tsx';
import { useChunk } from './use-chunk.ts';

/** The button that opens it. */
export function Help() {
  const [open, setOpen] = useState(false);
  const chunk = useChunk(() => import('../help/index.tsx'), open);
  const words = say('help.open');
  return (
    <>
      <button
        type="button"
        id="help"
        class="icon-button"
        title={words}
        aria-label={words}
        aria-keyshortcuts="?"
        onClick={() => setOpen(true)}
      >
        <Icon name="help" />
      </button>
      {open && chunk && <chunk.Help onClose={() => setOpen(false)} />}
    </>
  );
}
