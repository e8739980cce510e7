// The door to the server.

export { createClient, type Client } from './client.ts';
export { failureOf, RequestFailed, type Failure } from './failure.ts';
