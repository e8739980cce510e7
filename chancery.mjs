#!/usr/bin/env node
// The package's bin. Node 20 cannot read TypeScript, so tsx is registered before the command is loaded.
import { register } from 'tsx/esm/api';

register();
await import('./chancery.ts');
