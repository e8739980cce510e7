// A thread's first module. Node 20 cannot read TypeScript, so it is taught to before the reader is loaded.
import '../../graph/typescript/register.mjs';

await import('./reader-thread.ts');
