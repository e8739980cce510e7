// What lies on the desk: everything a reader has set, as one plain value, and nothing that the server says.

import { FRESH_ARRANGEMENT, type ArrangementSlice } from './slices/arrangement.ts';
import { FRESH_ATTENTION, type AttentionSlice } from './slices/attention.ts';
import { FRESH_FILTER, type FilterSlice } from './slices/filter.ts';
import { FRESH_GROUPING, type GroupingSlice } from './slices/grouping.ts';
import { FRESH_LOADS, type LoadsSlice } from './slices/loads.ts';
import { FRESH_MAP, type MapSlice } from './slices/map.ts';
import { FRESH_READING, type ReadingSlice } from './slices/reading.ts';
import { FRESH_TABLE, type TableSlice } from './slices/table.ts';
import { FRESH_TRACING, type TracingSlice } from './slices/tracing.ts';

export interface Desk
  extends
    LoadsSlice,
    ArrangementSlice,
    GroupingSlice,
    FilterSlice,
    AttentionSlice,
    MapSlice,
    TableSlice,
    TracingSlice,
    ReadingSlice {}

/** The desk as a reader finds it. */
export const FRESH_DESK: Desk = {
  ...FRESH_LOADS,
  ...FRESH_ARRANGEMENT,
  ...FRESH_GROUPING,
  ...FRESH_FILTER,
  ...FRESH_ATTENTION,
  ...FRESH_MAP,
  ...FRESH_TABLE,
  ...FRESH_TRACING,
  ...FRESH_READING,
};
