// The door to the server.

export { createClient, type Client, type Parameters, type Visit } from './client.ts';
export { failureOf, RequestFailed, type Failure } from './failure.ts';
