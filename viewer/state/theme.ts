// Light or dark: what the reader chose, else what the system says.

/** The two sets of colours. */
export type Theme = 'light' | 'dark';

const KEY = 'chancery.theme';

/** The chosen theme, if one was chosen; a browser that keeps nothing has chosen nothing. */
export function chosenTheme(storage: Pick<Storage, 'getItem'> | undefined): Theme | undefined {
  const kept = storage?.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : undefined;
}

/** Keeps the choice for the next visit. */
export function keepTheme(storage: Pick<Storage, 'setItem'> | undefined, theme: Theme): void {
  storage?.setItem(KEY, theme);
}
