// The door of the world: facts that hold before any article is read.

export type * from './records.ts';
export { WORLD_FILES } from './records.ts';
export type { World } from './world.ts';
export { createWorld } from './world.ts';
export { checkRecords } from './check-records.ts';
export type { WorldFault } from './check-records.ts';
export { readRecords } from './read-records.ts';
export { otherNames } from './other-names.ts';
export { expandForms, isAcronym } from './forms.ts';
export { namesById, namesInObject } from './names-by-id.ts';

import { createWorld, type World } from './world.ts';
import { readRecords } from './read-records.ts';

/**
 * The world of `seeds/world`, or of a folder with the same files. Its faults are found by `checkRecords`
 * in the tests, not on every start.
 */
export function loadWorld(folder?: string): World {
  return createWorld(readRecords(folder));
}
