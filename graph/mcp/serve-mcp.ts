// The protocol: tools over two streams, one JSON-RPC message a line.

import type { Readable, Writable } from 'node:stream';
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type Tool as ListedTool,
} from '@modelcontextprotocol/server';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import type { GenericSchema } from 'valibot';
import { callTool, type ServicesFor } from './call-tool.ts';
import { TOOLS } from './tools/index.ts';

export interface McpOptions {
  readonly version: string;
  readonly input: Readable;
  readonly output: Writable;
  readonly servicesFor: ServicesFor;
  /** Told of what is a fault of ours, and of what the other side sends that is no message. */
  readonly onDefect: (error: unknown) => void;
  /** Ends it. */
  readonly signal: AbortSignal;
}

const INSTRUCTIONS = `Chancery holds a graph of diplomacy read from news articles: who met whom, where, when, what came before, and for each claim the sentence that says so. Begin with "search". Whatever you tell from it, cite: the article, its address and the quoted words are in "citations". Events that were planned, proposed, cancelled or denied are told apart from held ones; so must you. The graph holds only what was read: that something is not in it proves nothing.`;

/** Serves until the other side closes its end or `signal`; speaks the revisions of 2024-11-05 to 2026-07-28. */
export async function serveMcp({
  version,
  input,
  output,
  servicesFor,
  onDefect,
  signal,
}: McpOptions): Promise<void> {
  const transport = new StdioServerTransport(input, output);
  const ended = new Promise<void>((resolve) => {
    input.once('close', resolve).once('end', resolve);
    output.once('close', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  const make = () => {
    const server = new Server(
      { name: 'chancery', title: 'Chancery', version },
      { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
    );
    server.setRequestHandler('tools/list', () => ({ tools: LISTED }));
    server.setRequestHandler('tools/call', ({ params }, { mcpReq }) => {
      const tool = TOOLS.find(({ name }) => name === params.name);
      if (!tool) {
        const known = TOOLS.map(({ name }) => name).join(', ');
        throw new ProtocolError(
          ProtocolErrorCode.InvalidParams,
          `There is no tool "${params.name}". There are ${known}.`,
        );
      }
      return callTool(tool, params.arguments, servicesFor, mcpReq.signal, onDefect);
    });
    return server;
  };
  const handle = serveStdio(make, { transport, onerror: onDefect });
  if (!signal.aborted) await ended;
  await handle.close();
  input.destroy();
}

const LISTED = TOOLS.map(({ name, title, description, input, output }) => ({
  name,
  title,
  description,
  inputSchema: objectSchema(input, 'input'),
  outputSchema: objectSchema(output, 'output'),
  annotations: {
    title,
    readOnlyHint: true,
    idempotentHint: true,
    destructiveHint: false,
    openWorldHint: false,
  },
}));

/** A schema without its dialect, which some clients cannot look up. */
function objectSchema(schema: GenericSchema, typeMode: 'input' | 'output') {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode,
    ignoreActions: ['trim'],
  });
  return rest as ListedTool['inputSchema'];
}
