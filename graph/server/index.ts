// The door of the server.

export * from './create-app.ts';
export * from './start-server.ts';
export { faultOfToken, TOKEN_LENGTH } from './access.ts';
export { type ServerLimits, SERVER_LIMITS } from './limits.ts';
export { isLoopback } from './who-may-ask.ts';
export type { GraphOfDay } from './as-of.ts';
export { ROUTES } from './routes/index.ts';
export { API_BASE, type Route } from './route.ts';
export { QUERY_LIMITS, type Intake, type JudgementWriter, type Snapshot } from './services.ts';
