// What the server answers to whoever goes through a list, page by page or line by line.

import type { ArticleSummary, NodeName, NodeSummary } from './api.ts';
import type { GraphRow } from './graph.ts';
import type { Issue } from './issue.ts';
import type { EdgeType, Linking } from './kinds.ts';

/** What every page of a list carries. */
export interface ListPage {
  /** How many rows the filters let through. */
  readonly total: number;
  /** The `cursor` of the next page; absent on the last one. */
  readonly next?: string;
}

/** GET /events?from=&to=&kind=&status=&actor=&place=&disputed= : by first day, undated ones last. */
export interface EventList extends ListPage {
  readonly events: readonly ListedEvent[];
}

/** An event with the names of who took part and where it was. */
export interface ListedEvent extends NodeSummary {
  readonly who: readonly NodeName[];
  readonly where: readonly NodeName[];
}

/** GET /entities?kind=&country= : by id. */
export interface EntityList extends ListPage {
  readonly entities: readonly NodeSummary[];
}

/** GET /articles?issues=&language=&publisher=&from=&to= : by label. */
export interface ArticleList extends ListPage {
  readonly articles: readonly ListedArticle[];
}

export interface ListedArticle extends ArticleSummary {
  readonly issues: readonly Issue[];
}

/** GET /nodes/:id/articles : the articles whose names were joined into an entity, by key. */
export interface NamingList extends ListPage {
  readonly articles: readonly ArticleNaming[];
}

/** GET /nodes/:id/years : when the relations of a node were, before any is drawn. */
export interface NodeYears {
  readonly relations: readonly {
    readonly type: EdgeType;
    readonly direction: 'in' | 'out' | 'both';
    /** How many fall in each year, those without a day under `none`; nothing where time says nothing of them. */
    readonly years: Readonly<Record<string, number>>;
  }[];
}

/** How one article names an entity. */
export interface ArticleNaming {
  readonly article: ArticleSummary;
  /** Its ids in the article's extraction: `ARTICLE#ID` names one in a judgement. */
  readonly locals: readonly string[];
  /** The forms in the order in which they come first; empty where the article only implies it. */
  readonly forms: readonly NamedForm[];
}

/** One form of a name in one article. */
export interface NamedForm {
  readonly text: string;
  /** How often it stands there. */
  readonly count: number;
  /** How it was linked, where whoever extracted it says. */
  readonly how?: Linking;
}

/** GET /changes?since= : what is another than it was at that change number. */
export interface ChangeList extends ListPage {
  readonly changes: readonly ChangedRow[];
  /** The change number of the first page: what to ask `since` the next time. */
  readonly change: number;
}

/** A row in its latest state, or the name of one that is gone. */
export type ChangedRow =
  GraphRow | { readonly row: GraphRow['row']; readonly id: string; readonly gone: true };
