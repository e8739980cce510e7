// The door of the MCP server: the graph as tools for a model.

export { serveMcp } from './serve-mcp.ts';
export type { Services } from './tool.ts';
