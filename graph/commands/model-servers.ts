// Servers of language models that run on this machine, at the ports where they listen unless told otherwise.

/** A server that answers, with the first of its models; `url` is what CHANCERY_LLM_URL takes. */
export interface ModelServer {
  readonly name: string;
  readonly url: string;
  readonly model: string | undefined;
}

/** Who listens where. */
export const MODEL_PORTS: readonly (readonly [name: string, port: number])[] = [
  ['Ollama', 11434],
  ['LM Studio', 1234],
  ['llama.cpp', 8080],
  ['vLLM', 8000],
];

/** Whoever is on this machine answers in this time. */
const WAIT_MS = 700;

/** Those of the ports at which a list of models is given, in their order. */
export async function modelServers(ports = MODEL_PORTS): Promise<ModelServer[]> {
  const found = await Promise.all(ports.map(([name, port]) => serverAt(name, `http://127.0.0.1:${port}/v1`)));
  return found.filter((server) => server !== undefined);
}

async function serverAt(name: string, url: string): Promise<ModelServer | undefined> {
  const ids = await modelsAt(url);
  return ids && { name, url, model: ids.find((id) => !/embed/i.test(id)) };
}

/** The models that an endpoint lists; nothing where it gives no such list in time. */
export async function modelsAt(url: string, key?: string): Promise<readonly string[] | undefined> {
  try {
    const response = await fetch(`${url}/models`, {
      signal: AbortSignal.timeout(WAIT_MS),
      redirect: 'manual',
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    });
    const { data } = (await response.json()) as { readonly data?: unknown };
    if (!response.ok || !Array.isArray(data)) return undefined;
    return data.flatMap(({ id }: { id?: unknown }) => (typeof id === 'string' ? [id] : []));
  } catch {
    // Nobody there, or somebody else: no server of models either way.
    return undefined;
  }
}
