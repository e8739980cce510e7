// Views under names: keep this one, open, rename, delete and bring back, carry over in a file.

import { useState } from 'preact/hooks';
import { useBoard } from '../panels/board.ts';
import { Icon } from '../panels/icon.tsx';
import { storage } from '../panels/storage.ts';
import { holding, opening, writeLink } from '../state/index.ts';
import { fileName } from './file-name.ts';
import { keepViews, readViews, renamed, viewsFile, viewsOfFile, withAll, withView, type KeptView } from './kept-views.ts'; // prettier-ignore
import { saveAs } from './save-as.ts';
import { say } from './say.ts';
import { titleOf } from './seen-now.ts';

/** One view: a press opens it as one step, its name can be written over. */
function Row(props: {
  view: KeptView;
  open: () => void;
  rename: (name: string) => void;
  remove: () => void;
}) {
  const { view, open, rename, remove } = props;
  const { name } = view;
  return (
    <li>
      <input
        aria-label={say('rename', { name })}
        value={name}
        dir="auto"
        onChange={(event) => {
          rename(event.currentTarget.value);
          event.currentTarget.value = name;
        }}
      />
      <button type="button" onClick={open} title={say('open', { name })} aria-label={say('open', { name })}>
        <Icon name="read" />
      </button>
      <button
        type="button"
        onClick={remove}
        title={say('remove', { name })}
        aria-label={say('remove', { name })}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** All of them, and the form for a new one. */
export function Views({ onOpen }: { onOpen: () => void }) {
  const board = useBoard();
  const [views, setViews] = useState(() => readViews(storage()));
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [before, setBefore] = useState<readonly KeptView[] | null>(null);
  const change = (next: readonly KeptView[], words: string): void => {
    setViews(next);
    setBefore(null);
    setNote(keepViews(storage(), next) ? words : say('full'));
  };
  const save = (): void => {
    const view = { name: name.trim() || titleOf(board), link: writeLink(holding(board.log.peek())) };
    const next = withView(views, view);
    change(next, say('saved', { name: next.at(-1)!.name }));
    setName('');
  };
  const remove = (place: number): void => {
    change(views.toSpliced(place, 1), say('removed', { name: views[place]!.name }));
    setBefore(views);
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const more = viewsOfFile(await file.text());
    if (!more) return setNote(say('noViews'));
    const next = withAll(views, more);
    change(next, say('read', { n: next.length - views.length }));
  };
  return (
    <section>
      <h2>{say('views')}</h2>
      <form
        class="keep-new"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <input
          aria-label={say('name')}
          placeholder={titleOf(board)}
          value={name}
          maxLength={120}
          dir="auto"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit">{say('save')}</button>
      </form>
      {views.length === 0 && <p class="quiet">{say('viewsNone')}</p>}
      <ul class="keep-views">
        {views.map((view, place) => (
          <Row
            key={view.name}
            view={view}
            open={() => {
              board.act(opening(view.name, view.link));
              onOpen();
            }}
            rename={(other) => change(renamed(views, place, other), '')}
            remove={() => remove(place)}
          />
        ))}
      </ul>
      <p role="status" class="quiet small">
        {note}{' '}
        {before && (
          <button type="button" class="text-button" onClick={() => change(before, '')}>
            {say('back')}
          </button>
        )}
      </p>
      <div class="keep-carry">
        {views.length > 0 && (
          <button
            type="button"
            class="quiet-button"
            onClick={() =>
              saveAs(
                fileName('views', null, 'json'),
                new Blob([viewsFile(views)], { type: 'application/json' }),
              )
            }
          >
            {say('toFile')}
          </button>
        )}
        <label class="keep-read">
          {say('fromFile')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              void read(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </section>
  );
}
