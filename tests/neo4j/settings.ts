// How the test server is set up. Every setting was tried on the versions in versions.ts; an unknown one is fatal at start.

import type { Neo4jVersion } from './versions.ts';

/** Memory of the server's Java. */
export const HEAP = '512m';

/** The text of `neo4j.conf`: loopback only, nothing that calls home, and a stop that takes no ten seconds. */
export function configuration(port: number, { settings }: Neo4jVersion): string {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.security.allow_csv_import_from_file_urls=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=128m
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=keep_none
db.shutdown_transaction_end_timeout=0s
internal.db.transaction.shutdown_terminated_transaction_wait_timeout=1s
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.server.bolt.thread_pool_shutdown_wait_time=1s
${settings.map((line) => `${line}\n`).join('')}`;
}

/** An import needs it, a server is quicker with it. */
export const OPEN_NIO = '--add-opens=java.base/java.nio=ALL-UNNAMED';

/** The oldest Java that cypher-shell runs on. */
export const SHELL_JAVA = 17;

/** What waits to be sent lies outside the heap: the suites ask for several answers of a hundred megabytes at once. */
const DIRECT = '1g';

/** What Java is given before the class path: small, quick to start, quiet. */
export const JAVA_OPTIONS: readonly string[] = [
  '-Xms256m', `-Xmx${HEAP}`, `-XX:MaxDirectMemorySize=${DIRECT}`, '-XX:+UseSerialGC', OPEN_NIO,
  '--enable-native-access=ALL-UNNAMED',
]; // prettier-ignore

/** For a server that lives a minute: half the compiler, a quicker start. */
export const SHORT_LIVED = '-XX:TieredStopAtLevel=1';

/** Sets the password before the first start; needs NEO4J_HOME and NEO4J_CONF. */
export const ADMIN_CLASS = 'org.neo4j.server.startup.Neo4jAdminCommand';
