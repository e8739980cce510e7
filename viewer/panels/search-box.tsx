// The one box that finds anything. What it finds is a chunk of its own, loaded when somebody comes to the box.

import { useRef, useState } from 'preact/hooks';
import { say } from '../text/index.ts';
import { Icon } from './icon.tsx';
import { useChunk } from './use-chunk.ts';

/** The box; the list under it is `Results`, which also hears the keys. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const press = useRef<(event: KeyboardEvent) => void>(() => {});
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [visited, setVisited] = useState(false);
  const chunk = useChunk(() => import('../search/index.tsx'), visited);
  const come = (): void => {
    setVisited(true);
    setOpen(true);
  };
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-label={say('search.label')}
        aria-autocomplete="list"
        aria-controls="search-list"
        aria-expanded="false"
        placeholder={say('search.placeholder')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          come();
        }}
        onFocus={come}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => press.current(event)}
      />
      <kbd aria-hidden="true">/</kbd>
      {chunk ? (
        <chunk.Results q={text.trim()} open={open} setOpen={setOpen} input={input} press={press} />
      ) : (
        <ul id="search-list" role="listbox" aria-label={say('search.label')} hidden />
      )}
    </div>
  );
}
