// A thread's first module. Node 20 cannot read TypeScript, so tsx is registered before the reader is loaded.
import { register } from 'tsx/esm/api';

register();
await import('./reader-thread.ts');
