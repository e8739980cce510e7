import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { model } from '../../../graph/commands/doctor.ts';

const servers: Server[] = [];
afterEach(() => void servers.splice(0).forEach((server) => void server.close()));

/** A server that gives that for its list of models; its port. */
async function listing(body: string, status = 200): Promise<number> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/v1/models' ? status : 404).end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const models = (...ids: readonly string[]): string => JSON.stringify({ data: ids.map((id) => ({ id })) });

describe('what the doctor says of language models', () => {
  it('is the line that uses one that runs on this machine, and no model for embeddings', async () => {
    const port = await listing(models('nomic-embed-text', 'llama3.1:8b'));
    expect(await model({ env: {} }, [['Ollama', port]])).toEqual({
      what: 'model',
      state: 'note',
      detail: `Ollama at http://127.0.0.1:${port}/v1; the rules need none`,
      todo: `to use it: export CHANCERY_LLM_URL=http://127.0.0.1:${port}/v1 CHANCERY_LLM_MODEL=llama3.1:8b CHANCERY_EXTRACTOR=both`,
    });
  });

  it('quotes a name that a shell would take apart', async () => {
    const port = await listing(models('my model; rm x'));
    expect((await model({ env: {} }, [['llama.cpp', port]])).todo).toContain(
      "CHANCERY_LLM_MODEL='my model; rm x' ",
    );
  });

  it('is to load a model where a server has none', async () => {
    const port = await listing(models());
    expect((await model({ env: {} }, [['LM Studio', port]])).todo).toBe(
      'load one into it, then call doctor again',
    );
  });

  it.each([
    ['somebody else', '<html></html>', 200],
    ['JSON of another kind', '{"ok":true}', 200],
    ['a refusal', models('x'), 403],
  ])('is nothing of %s at such a port', async (_, body, status) => {
    const port = await listing(body, status);
    expect(await model({ env: {} }, [['llama.cpp', port]])).toMatchObject({
      ...{ state: 'note', detail: expect.stringContaining('none found on this machine') },
    });
  });

  it('is what the environment names, without its key', async () => {
    const env = {
      CHANCERY_LLM_URL: 'https://h.example/v1?k=1',
      CHANCERY_LLM_MODEL: 'big',
      CHANCERY_LLM_KEY: 'secret',
    };
    expect(await model({ env })).toEqual({
      ...{ what: 'model', state: 'ok', detail: '"big" at h.example, with a key (--extractor llm or both)' },
    });
  });
});
