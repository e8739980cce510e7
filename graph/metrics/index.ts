// The door of the metrics.

export { createMetrics, METRICS_TYPE, type Metrics } from './metrics.ts';
