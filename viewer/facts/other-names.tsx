// Every form of a name that the articles use, in whatever script; the first few, and the rest when asked for.

import { useState } from 'preact/hooks';
import { say } from '../text/index.ts';

const FIRST = 6;

/** The forms, one after the other. */
export function OtherNames({ names }: { names: readonly string[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? names : names.slice(0, FIRST);
  const rest = names.length - shown.length;
  return (
    <>
      {shown.map((name, place) => (
        <span key={name}>
          {place > 0 && ' · '}
          <bdi>{name}</bdi>
        </span>
      ))}
      {rest > 0 && (
        <>
          {' · '}
          <button type="button" class="text-button" onClick={() => setAll(true)}>
            {say('fact.moreNames', { n: rest })}
          </button>
        </>
      )}
    </>
  );
}
