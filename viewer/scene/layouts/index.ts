// The door of the layouts beside the force layout: a chunk of its own, loaded when one is first asked for.

import type { LayoutId } from '../../layouts.ts';
import { arrangeByCountry } from './countries.ts';
import type { Arrange } from './ground.ts';
import { arrangeLanes } from './lanes.ts';
import { arrangeOnMap } from './map.ts';

export { paintGuides } from './paint-guides.ts';

/** The registry: one function a layout. */
export const ARRANGE: Readonly<Record<Exclude<LayoutId, 'force'>, Arrange>> = {
  lanes: arrangeLanes,
  map: arrangeOnMap,
  countries: arrangeByCountry,
};
