import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, keymap } from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { SearchHit } from '../../graph/model/index.ts';
import { suggest } from './completions.ts';
import { nameOptions, openText } from './names.ts';
import { tokensOf } from './tokens.ts';

/** An editor on the page. */
export interface Editor {
  text(): string;
  setText(text: string): void;
  /** Underlines what is wrong, until the text is changed; null takes it away. */
  mark(place: { readonly start: number; readonly end: number } | null): void;
  focus(): void;
  destroy(): void;
}

const coloured = (view: EditorView): DecorationSet =>
  Decoration.set(
    tokensOf(view.state.doc.toString()).map(({ start, end, kind }) =>
      Decoration.mark({ class: `cypher-${kind}` }).range(start, end),
    ),
  );

const colours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = coloured(view);
    }
    update(update: ViewUpdate): void {
      if (update.docChanged) this.decorations = coloured(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const setMark = StateEffect.define<DecorationSet>();
const wrong = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, docChanged }) {
    const set = effects.find((effect) => effect.is(setMark));
    return set ? (set.value as DecorationSet) : docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Finds names for what is typed in a text; rejects once the signal is aborted. */
export type FindNames = (typed: string, signal: AbortSignal) => Promise<readonly SearchHit[]>;

/** Letters from which on names are looked for without being asked to. */
const LEAST_TYPED = 2;

async function names(context: CompletionContext, find: FindNames): Promise<CompletionResult | null> {
  const open = openText(context.state.doc.sliceString(0, context.pos));
  if (!open || open.typed.length < (context.explicit ? 1 : LEAST_TYPED)) return null;
  const gone = new AbortController();
  context.addEventListener('abort', () => gone.abort(), { onDocChange: true });
  const hits = await find(open.typed, gone.signal).catch(() => []);
  return { from: open.from, options: [...nameOptions(open, hits)], filter: false };
}

function words({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const before = state.doc.sliceString(0, pos);
  const found = openText(before) ? undefined : suggest(before);
  return found && (explicit || pos > found.from || /[:.{]/.test(before.slice(-1)))
    ? { from: found.from, options: [...found.options], validFor: /^\w*$/ }
    : null;
}

const look = EditorView.theme({
  '&': { fontSize: 'var(--t2)', backgroundColor: 'var(--sheet)', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': { fontFamily: 'var(--mono)', caretColor: 'var(--ink)', padding: '8px 4px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--mark)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--rule)' },
  '.cm-tooltip': { backgroundColor: 'var(--sheet)', border: '1px solid var(--rule)', color: 'var(--ink)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--focus)', color: 'var(--paper)' },
});

/**
 * An editor for one query in an element.
 *
 * @param label its accessible name
 * @param run called on Mod-Enter
 * @param find looks for names of the graph
 * @param nonce what the page's content policy lets styles in with
 */
export function createEditor(
  host: HTMLElement,
  text: string,
  label: string,
  run: () => void,
  find: FindNames,
  nonce: string | undefined,
): Editor {
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      doc: text,
      extensions: [
        nonce ? EditorView.cspNonce.of(nonce) : [],
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              run();
              return true;
            },
          },
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...completionKeymap,
        ]),
        history(),
        closeBrackets(),
        bracketMatching(),
        autocompletion({
          override: [words, (context) => names(context, find)],
        }),
        colours,
        wrong,
        look,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    mark: (place) => {
      const length = view.state.doc.length;
      const start = Math.min(place?.start ?? 0, Math.max(0, length - 1));
      const end = Math.min(place?.end ?? 0, length);
      const marks =
        place && end > start
          ? Decoration.set(Decoration.mark({ class: 'cypher-wrong' }).range(start, end))
          : Decoration.none;
      view.dispatch({ effects: setMark.of(marks) });
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
