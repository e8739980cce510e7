#!/usr/bin/env node
// The package's bin. Node 20 cannot read TypeScript, so it is taught to before the command is loaded.
import './graph/typescript/register.mjs';

await import('./chancery.ts');
