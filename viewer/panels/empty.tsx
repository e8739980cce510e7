// Nothing has been read yet: what to do.

import { say } from '../text/index.ts';

/** Stands in the place of the picture while the graph is empty. */
export function Empty() {
  return (
    <div class="empty">
      <h1>{say('empty.title')}</h1>
      <p>{say('empty.how')}</p>
      <pre class="command">{say('empty.command')}</pre>
    </div>
  );
}
