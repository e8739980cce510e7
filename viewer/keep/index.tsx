// Keeping and sharing: named views, the steps of this session, and files of what is seen. A chunk of its own.

import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../panels/icon.tsx';
import { Files } from './files.tsx';
import { say } from './say.ts';
import { Steps } from './steps.tsx';
import { Views } from './views.tsx';
import './keep.css';

export { Gone } from './gone.tsx';

/** The panel under its button; Escape closes it. */
export function Keep({ onClose }: { onClose: () => void }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const close = (): void => {
    onClose();
    document.getElementById('keep')?.focus();
  };
  return (
    <div
      class="keep"
      role="dialog"
      aria-labelledby="keep-title"
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="keep-head">
        <h1 id="keep-title">{say('title')}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={say('close')}
          title={say('close')}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </div>
      <Views onOpen={close} />
      <Files />
      <Steps />
    </div>
  );
}
