// Builds the viewer once before the browser tests, where it is missing or older than its source.

import { buildViewer, viewerIsStale } from '../../graph/commands/build-viewer.ts';

export default async function setup(): Promise<void> {
  const root = process.cwd();
  if (viewerIsStale(root)) await buildViewer(root);
}
