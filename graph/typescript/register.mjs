// Imported before the first module of ours by whatever starts one: the command, a thread, a process of its own.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
process.setSourceMapsEnabled(true);
