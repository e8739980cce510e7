// Views that a reader has named: kept in the browser, carried to another one in a file. Plain values, oldest first.

/** A desk under a name. `link` is the part of its address behind `#`. */
export interface KeptView {
  readonly name: string;
  readonly link: string;
}

const KEY = 'chancery.views';
/** What a file says that it is. */
const FILE = { what: 'chancery-views', version: 1 } as const;
const LONGEST_NAME = 120;

function isView(value: unknown): value is KeptView {
  const { name, link } = (value ?? {}) as Partial<KeptView>;
  return typeof name === 'string' && name.trim() !== '' && typeof link === 'string';
}

/** The views that are kept; what was kept by something else counts as none. */
export function readViews(store: Pick<Storage, 'getItem'> | undefined): readonly KeptView[] {
  try {
    const kept: unknown = JSON.parse(store?.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

/** Keeps them. False where the browser has no room for them, or lets a page keep nothing. */
export function keepViews(store: Pick<Storage, 'setItem'> | undefined, views: readonly KeptView[]): boolean {
  if (!store) return false;
  try {
    store.setItem(KEY, JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

/** With one more, under a name that no other has: `Cuba`, `Cuba 2`. A name is cut where it is too long. */
export function withView(views: readonly KeptView[], view: KeptView): readonly KeptView[] {
  return [...views, { ...view, name: freeName(views, view.name) }];
}

/** With another name for the view at that place; an empty one changes nothing. */
export function renamed(views: readonly KeptView[], place: number, name: string): readonly KeptView[] {
  if (name.trim() === '' || name.trim() === views[place]?.name) return views;
  const free = freeName(views.toSpliced(place, 1), name);
  return views.map((view, at) => (at === place ? { ...view, name: free } : view));
}

function freeName(views: readonly KeptView[], wanted: string): string {
  const name = wanted.trim().slice(0, LONGEST_NAME);
  const taken = new Set(views.map((view) => view.name));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}

/** The text of a file with these views. */
export function viewsFile(views: readonly KeptView[]): string {
  return `${JSON.stringify({ ...FILE, views }, null, 2)}\n`;
}

/** The views of a file; undefined where it is no file of views. */
export function viewsOfFile(text: string): readonly KeptView[] | undefined {
  try {
    const { what, version, views } = JSON.parse(text) as Partial<typeof FILE> & { readonly views?: unknown };
    if (what !== FILE.what || version !== FILE.version || !Array.isArray(views)) return undefined;
    return views.filter(isView);
  } catch {
    return undefined;
  }
}

/** With those of a file that are not there yet, name and all. */
export function withAll(views: readonly KeptView[], more: readonly KeptView[]): readonly KeptView[] {
  const known = new Set(views.map(({ name, link }) => `${link} ${name}`));
  return more.filter(({ name, link }) => !known.has(`${link} ${name}`)).reduce(withView, views);
}
