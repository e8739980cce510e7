// `npm run neo4j`: a Neo4j server of one's own, for a developer. `-- --port N --data DIR`; Ctrl-C ends it.

import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startNeo4j, whyNoServer } from './server.ts';
import { NEO4J_VERSIONS, neo4jVersion } from './versions.ts';

const LINES = NEO4J_VERSIONS.map(({ line }) => line).join(' or ');
const HELP = `npm run neo4j -- [--line ${LINES}] [--port N] [--data DIR]
  starts Neo4j on 127.0.0.1, fetched by Maven the first time; needs a JDK
  --line L    which one: ${NEO4J_VERSIONS.map(({ line, version }) => `${line} is ${version}`).join(', ')} (else ${NEO4J_VERSIONS[0].line})
  --port N    the Bolt port (else any free one)
  --data DIR  where its data lie and stay (else they are gone when it ends)`;

const { values } = parseArgs({
  options: {
    line: { type: 'string' },
    port: { type: 'string' },
    data: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const version = neo4jVersion(values.line);
const why = whyNoServer(version);
if (values.help) console.log(HELP);
else if (why) {
  console.error(`Neo4j cannot be started: ${why}`);
  process.exitCode = 1;
} else {
  console.error(`starting Neo4j ${version.version}`);
  const { uri, username, password, pid, stop } = await startNeo4j({
    version,
    ...(values.port ? { port: Number(values.port) } : {}),
    ...(values.data ? { folder: resolve(values.data) } : {}),
  });
  console.log(`export NEO4J_USERNAME=${username} NEO4J_PASSWORD=${password} CHANCERY_STORE=${uri}`);
  console.error(`Neo4j is at ${uri} (pid ${pid}; Ctrl-C ends it)`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await stop();
}
