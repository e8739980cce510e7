// The check of an endpoint as a program: ends with 1 where something is wrong.

import { ChanceryError } from '../../graph/model/index.ts';
import { checkEndpoint } from './check-endpoint.ts';

try {
  process.exitCode = (await checkEndpoint(process.env, console.log)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof ChanceryError)) throw error;
  console.log(`chancery: ${error.message}`);
  process.exitCode = 1;
}
