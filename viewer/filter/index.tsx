// The filter: what is set, above every view, and the form that sets it.

import { useEffect, useState } from 'preact/hooks';
import { tinykeys } from 'tinykeys';
import { isTyping } from '../panels/is-typing.ts';
import { Bar } from './bar.tsx';
import { Panel } from './panel.tsx';
import './filter.css';

/** Opens and closes the form. */
const KEY = 'f';

/** The bar, and beside the view the form while it is open. */
export function Filters() {
  const [open, setOpen] = useState(false);
  useEffect(
    () =>
      tinykeys(window, {
        [KEY]: (event) => {
          if (isTyping(event)) return;
          event.preventDefault();
          setOpen((is) => !is);
        },
      }),
    [],
  );
  const close = (): void => {
    setOpen(false);
    document.getElementById('filter-open')?.focus();
  };
  return (
    <>
      <Bar open={open} toggle={() => setOpen(!open)} />
      {open && <Panel close={close} />}
    </>
  );
}
