/** Runs a real Neo4j Community, taken from Maven Central, without Docker. Needs Java 17 or newer; Maven for the first run. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import neo4j from 'neo4j-driver'

const run = promisify(execFile)

const VERSION = '5.26.30'
const READY_WITHIN = 90_000
const STOP_WITHIN = 20_000

export interface Neo4jServer {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly pid: number
  /** Resolves when the process is gone; the data stays in its home. */
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

export interface ServerOptions {
  /** Folder of its data; made where there is none. */
  readonly home: string
  /** Any free one where absent. */
  readonly port?: number
  /** Starts faster and runs slower. */
  readonly forTests?: boolean
}

/** Why none can be started here, or null. */
export async function missingForNeo4j(): Promise<string | null> {
  const java = await run('java', ['-version']).catch(() => null)
  const version = Number(/version "(\d+)/.exec(java?.stderr ?? '')?.[1])
  if (!(version >= 17)) return 'no Java 17 or newer'
  if (existsSync(library())) return null
  return (await run('mvn', ['-v']).catch(() => null)) ? null : 'no Maven to fetch Neo4j with'
}

export async function startNeo4j({ home, port, forTests = false }: ServerOptions): Promise<Neo4jServer> {
  const classpath = join(await fetchLibrary(), '*')
  const bolt = port ?? (await freePort())
  mkdirSync(join(home, 'conf'), { recursive: true })
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(bolt))
  const password = await passwordOf(home, classpath, environment)
  const flags = forTests ? ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] : []
  const log = join(home, 'logs', 'neo4j.log')
  const from = read(log).length
  const java = spawn(
    'java',
    [
      '-Xmx1g',
      ...flags,
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      classpath,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { env: environment, stdio: 'ignore' },
  )
  const killWithUs = (): void => void java.kill('SIGKILL')
  process.once('exit', killWithUs)
  const gone = new Promise<void>((resolve) => java.once('exit', () => resolve()))
  void gone.then(() => process.off('exit', killWithUs))
  const server = { uri: `bolt://127.0.0.1:${bolt}`, user: 'neo4j', password, pid: java.pid! }
  const end = (signal: NodeJS.Signals): Promise<void> => {
    java.kill(signal)
    const late = setTimeout(killWithUs, STOP_WITHIN)
    return gone.finally(() => clearTimeout(late))
  }
  try {
    await started(java, log, from)
    await login(server, home)
  } catch (error) {
    await end('SIGKILL')
    throw error
  }
  return { ...server, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

const cache = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'entente')
const library = (): string => join(cache(), `neo4j-${VERSION}`)

/** Downloads beside and renames, so that a broken download is never taken for a whole one. */
async function fetchLibrary(): Promise<string> {
  if (existsSync(library())) return library()
  const work = join(cache(), `fetch-${process.pid}`)
  mkdirSync(work, { recursive: true })
  try {
    writeFileSync(join(work, 'pom.xml'), POM)
    const goal = ['dependency:copy-dependencies', '-DoutputDirectory=lib', '-DincludeScope=runtime']
    await run('mvn', ['-B', '-ntp', '-q', ...goal], { cwd: work })
    if (!existsSync(library())) renameSync(join(work, 'lib'), library())
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return library()
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente</groupId><artifactId>neo4j-library</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`

const settings = (port: number): string => `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
dbms.usage_report.enabled=false
server.bolt.telemetry.enabled=false
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=keep_none
`

/** Made at the first start and kept in the home. */
async function passwordOf(home: string, classpath: string, env: NodeJS.ProcessEnv): Promise<string> {
  const file = join(home, 'password')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const password = randomBytes(12).toString('hex')
  const admin = [
    '-cp',
    classpath,
    'org.neo4j.server.startup.Neo4jAdminCommand',
    'dbms',
    'set-initial-password',
    password,
  ]
  await run('java', admin, { env })
  writeFileSync(file, password, { mode: 0o600 })
  return password
}

/** Waits until the log of this very home says that it has started; another server may listen on the port. */
async function started(java: ChildProcess, log: string, from: number): Promise<void> {
  let ended = false
  java.once('exit', () => (ended = true))
  java.once('error', () => (ended = true))
  for (let waited = 0; waited < READY_WITHIN && !ended; waited += 100) {
    if (read(log).includes('Started.', from)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const why = ended ? 'ended at once' : `did not start within ${READY_WITHIN / 1000} s`
  throw new Error(`Neo4j ${why}; see ${log}:\n${read(log).slice(from)}`)
}

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

async function login(server: Pick<Neo4jServer, 'uri' | 'user' | 'password'>, home: string): Promise<void> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  try {
    const { records } = await driver.executeQuery(
      "SHOW SETTINGS 'server.directories.neo4j_home' YIELD value RETURN value",
    )
    if (records[0]?.get('value') !== home) throw new Error(`${server.uri} is answered by another server`)
  } finally {
    await driver.close()
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
