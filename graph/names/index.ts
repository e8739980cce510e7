// The door of names: how they sound, whatever script or spelling they come in.

export { soundOf, type Sound } from './sound.ts';
export { roughSounds } from './rough.ts';
