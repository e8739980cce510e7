// The views of the middle of the page.

import { TABS } from '../state/index.ts';
import { say } from '../text/index.ts';
import { useBoard } from './board.ts';
import { Icon } from './icon.tsx';

/** One button a view. */
export function Rail() {
  const board = useBoard();
  return (
    <nav aria-label={say('tabs.label')}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={board.desk.value.tab === tab ? 'page' : undefined}
          onClick={() => board.act({ do: 'tab', tab })}
        >
          <Icon name={tab} />
          {say(`tab.${tab}`)}
        </button>
      ))}
    </nav>
  );
}
