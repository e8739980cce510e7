// A real server that speaks the OpenAI chat protocol as it is told to: well, or badly.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A question as it arrived. */
export interface Asked {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly temperature?: number;
    readonly stream?: boolean;
    readonly response_format?: unknown;
  };
}

/** What the server does with one question. */
export type Behaviour = (asked: Asked, response: ServerResponse) => void;

export interface Endpoint {
  /** For CHANCERY_LLM_URL. */
  readonly url: string;
  /** Every question, in the order in which they came. */
  readonly asked: readonly Asked[];
  /** The most questions that were open at once. */
  readonly most: () => number;
  close(): Promise<void>;
}

/** Starts a server on loopback. `behave` decides for each question by its number, from 0. */
export async function startEndpoint(behave: (number: number, asked: Asked) => Behaviour): Promise<Endpoint> {
  const asked: Asked[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      const one: Asked = {
        url: request.url ?? '',
        headers: request.headers,
        body: JSON.parse(text || '{}') as Asked['body'],
      };
      asked.push(one);
      most = Math.max(most, ++open);
      response.on('close', () => open--);
      behave(asked.length - 1, one)(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    most: () => most,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A whole answer with that content. */
export function answers(
  content: string,
  usage: object | null = { prompt_tokens: 1000, completion_tokens: 200 },
): Behaviour {
  return (_, response) => json(response, 200, { choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }], ...(usage && { usage }) }); // prettier-ignore
}

/** An error as services give it. */
export function fails(status: number, message: string, headers: Record<string, string> = {}): Behaviour {
  return (_, response) => json(response, status, { error: { message } }, headers);
}

/** Nothing at all, for as long as somebody waits. */
export const hangs: Behaviour = () => undefined;

/** Half an answer, then the end of the connection. */
export function breaksOff(content: string): Behaviour {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' });
    response.write(JSON.stringify({ choices: [{ message: { content } }] }).slice(0, 60), () =>
      response.destroy(),
    );
  };
}

/** Something that is no answer of the protocol. */
export function says(text: string, type = 'text/html'): Behaviour {
  return (_, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(text);
  };
}

/** The answer as server-sent events, in small pieces; `whole: false` ends before the last of them. */
export function streams(content: string, whole = true): Behaviour {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const send = (data: object): void => void response.write(`data: ${JSON.stringify(data)}\n\n`);
    const parts = content.match(/[\s\S]{1,40}/g) ?? [];
    for (const part of whole ? parts : parts.slice(0, -1)) send({ choices: [{ delta: { content: part } }] });
    if (whole) {
      send({ choices: [{ delta: {}, finish_reason: 'stop' }] });
      send({ choices: [], usage: { prompt_tokens: 900, completion_tokens: 100 } });
      response.write('data: [DONE]\n\n');
    }
    response.end();
  };
}

function json(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
