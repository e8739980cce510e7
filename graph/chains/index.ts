// The door of chains: from one event to those before and after it.

export * from './order.ts';
export * from './trace.ts';
