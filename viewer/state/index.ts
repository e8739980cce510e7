// The door of the state.

export type { Act } from './act.ts';
export { changeBetween, EMPTY_CANVAS, type Canvas } from './canvas.ts';
export type { Desk } from './desk.ts';
export { follow, type Tidings, type Timer } from './follow.ts';
export { createLibrary, type Library } from './library.ts';
export { opening, readLink, writeLink } from './link.ts';
export { namedBy } from './named-by.ts';
export { deskOf, EMPTY_LOG, goTo, holding, record, redo, undo, type Log } from './log.ts';
export type { Answer } from './shelf.ts';
export { TABS, type Tab } from './slices/attention.ts';
export {
  choiceOf,
  FACETS,
  isFiltering,
  UNITS,
  type Choice,
  type FacetName,
  type Filter,
  type Unit,
} from './slices/filter.ts';
export { bundleId, GROUPINGS, type Grouping, type GroupingSlice } from './slices/grouping.ts';
export { broughtBy, loadKey, OVERVIEW_LIMIT, OVERVIEW_MOST, type Load } from './slices/loads.ts';
export { MOST_ZOOM, type MapView } from './slices/map.ts';
export {
  COLUMN_WIDTHS,
  TABLE_COLUMNS,
  type ColumnName,
  type TableLayout,
  type TableOf,
} from './slices/table.ts';
export { chosenTheme, keepTheme, type Theme } from './theme.ts';
export { isOfEvents, TRACE_QUESTIONS, traceOf, type Trace, type TraceQuestion } from './slices/tracing.ts';
export { viewOf, type View } from './view.ts';
