// Where there is no network.

import { failed, type Failure, type Web } from './contract.ts';

const nothing = (): Promise<Failure> =>
  Promise.resolve(failed('no-connection', 'no network is open to whoever reads here'));

/** Answers to every address that it can't be asked. */
export const NO_WEB: Web = { get: nothing, getIfChanged: nothing };
