// Node 20 cannot read TypeScript. These hooks, in the thread that Node gives them, hand it the JavaScript of ours.
// Every import of ours names its file whole (`./registry.ts`), so that nothing has to be looked for.
import { javascript } from './javascript.mjs';

const OURS = /^\.{1,2}\/.*\.ts$/;

/** Node's `resolve` hook: a module of ours lies where its name says. */
export function resolve(specifier, context, next) {
  if (!context.parentURL?.endsWith('.ts') || !OURS.test(specifier)) return next(specifier, context);
  return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true };
}

/** Node's `load` hook. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: await javascript(url), shortCircuit: true };
}
