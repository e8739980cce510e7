import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';

/** The bytes of a tar archive with these files. */
export async function tarBytes(
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of files) archive.entry({ name }, Buffer.from(content));
  archive.finalize();
  return buffer(archive);
}
