/** Settings from flags and the environment, read in this one place; flags win. */

import type { Access, ApiKey } from './api/access/gate.ts'
import { type Role, roles } from './api/access/role.ts'
import type { TokenIssuer } from './api/access/tokens.ts'
import type { LogLevel } from './api/http.ts'
import type { StoreLocation } from './store/open-store.ts'

export interface Config {
  readonly store: StoreLocation
  readonly host: string
  readonly port: number
  readonly access: Access
  /** Sites whose pages may ask. */
  readonly origins: readonly string[]
  /** What each caller may spend in a minute, in units of query cost; unlimited where absent. */
  readonly budgetPerMinute?: number
  /** Bytes for answers that are kept while the graph stands still; 0 keeps none. */
  readonly keptAnswers: number
  /** Milliseconds that a question may take. */
  readonly patience: number
  readonly logLevel: LogLevel
  /** Where spans of OpenTelemetry are sent; absent where nobody collects them. */
  readonly traces?: { readonly collector: string; readonly serviceName: string }
}

export interface Flags {
  readonly store?: string
  readonly host?: string
  readonly port?: string
  readonly open?: boolean
  readonly keep?: string
}

export type Environment = Readonly<Record<string, string | undefined>>

export const defaultStore = '.entente/entente.db'
export const defaultHost = 'localhost'
export const defaultPort = 4000
/** Seconds. */
const defaultTimeLimit = 20
/** MiB. */
export const defaultKeep = 64

/** Names every mistake, one a line, so that a second run can be right. */
export class ConfigError extends Error {
  readonly code = 'BAD_CONFIG'

  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join('\n'))
  }
}

/** @throws ConfigError with all mistakes at once. */
export function readConfig(flags: Flags, env: Environment): Config {
  const mistakes: string[] = []
  const config = {
    store: readStore(flags, env, mistakes),
    host: readHost(flags, env),
    port: readPort(flags, env, mistakes),
    access: {
      keys: readKeys(env, mistakes),
      tokens: readTokenIssuer(env, mistakes),
      openToAll: flags.open === true || readSwitch('ENTENTE_OPEN', env, mistakes),
    },
    origins: readOrigins(env, mistakes),
    budgetPerMinute: readCount('ENTENTE_BUDGET_PER_MINUTE', env, mistakes),
    keptAnswers: 1024 ** 2 * readKeep(flags, env, mistakes),
    patience: 1_000 * (readCount('ENTENTE_TIME_LIMIT', env, mistakes) ?? defaultTimeLimit),
    traces: readTraces(env, mistakes),
    logLevel: readChoice('ENTENTE_LOG', ['error', 'info', 'silent'] as const, env, mistakes),
  }
  if (mistakes.length > 0) throw new ConfigError(mistakes)
  return config
}

/** Whether to write colours to a stream: NO_COLOR and FORCE_COLOR decide before the terminal does. */
export function wantsColour(env: Environment, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0'
  return isTerminal && env.TERM !== 'dumb'
}

function readStore(flags: Flags, env: Environment, mistakes: string[]): StoreLocation {
  const [from, value] = pick('--store', flags.store, 'ENTENTE_STORE', env.ENTENTE_STORE) ?? ['', defaultStore]
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase()
  if (scheme === undefined) return { kind: 'sqlite', path: value }
  if (!/^(neo4j|bolt)(\+s|\+ssc)?$/.test(scheme)) {
    mistakes.push(
      `${from}: "${scheme}://" is no store; give the path of a SQLite file, or a neo4j:// or bolt:// address`,
    )
    return { kind: 'sqlite', path: value }
  }
  checkAddress(from, value, mistakes)
  const user = env.ENTENTE_NEO4J_USER || 'neo4j'
  const password = env.ENTENTE_NEO4J_PASSWORD ?? ''
  if (password === '') mistakes.push(`ENTENTE_NEO4J_PASSWORD: it is not set, and ${from} names a Neo4j server`)
  return { kind: 'neo4j', uri: value, user, password, database: env.ENTENTE_NEO4J_DATABASE || undefined }
}

function checkAddress(from: string, address: string, mistakes: string[]): void {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url?.hostname) mistakes.push(`${from}: "${address}" is no address; write for instance neo4j://localhost:7687`)
  else if (url.username !== '' || url.password !== '')
    mistakes.push(
      `${from}: leave user and password out of the address; set ENTENTE_NEO4J_USER and ENTENTE_NEO4J_PASSWORD`,
    )
}

const readHost = (flags: Flags, env: Environment): string =>
  pick('--host', flags.host, 'ENTENTE_HOST', env.ENTENTE_HOST)?.[1] ?? defaultHost

function readPort(flags: Flags, env: Environment, mistakes: string[]): number {
  const given = pick('--port', flags.port, 'ENTENTE_PORT', env.ENTENTE_PORT)
  if (!given) return defaultPort
  const port = /^\d+$/.test(given[1]) ? Number(given[1]) : Number.NaN
  if (port <= 65535) return port
  mistakes.push(`${given[0]}: "${given[1]}" is no port; give a number from 0 (any free one) to 65535`)
  return defaultPort
}

function readKeep(flags: Flags, env: Environment, mistakes: string[]): number {
  const given = pick('--keep', flags.keep, 'ENTENTE_KEEP', env.ENTENTE_KEEP)
  if (!given) return defaultKeep
  if (/^\d{1,6}$/.test(given[1])) return Number(given[1])
  mistakes.push(`${given[0]}: "${given[1]}" is no size in MiB; give a whole number, or 0 to keep no answers`)
  return defaultKeep
}

/** `name:role:key`, separated by commas. A mistake names the entry by its place: it may hold the secret anywhere. */
function readKeys(env: Environment, mistakes: string[]): ApiKey[] {
  const entries = (env.ENTENTE_API_KEYS ?? '').split(',').map((entry) => entry.trim())
  return entries.filter(Boolean).flatMap((entry, i) => {
    const [name, role, key] = entry.split(':')
    if (name && key && (roles as readonly string[]).includes(role ?? '')) return [{ name, role: role as Role, key }]
    mistakes.push(`ENTENTE_API_KEYS: entry ${i + 1} is not name:role:key with a role of ${roles.join(', ')}`)
    return []
  })
}

function readOrigins(env: Environment, mistakes: string[]): string[] {
  const origins = (env.ENTENTE_ORIGINS ?? '').split(',').map((origin) => origin.trim())
  return origins.filter(Boolean).flatMap((origin) => {
    if (URL.canParse(origin) && /^https?:/.test(origin) && new URL(origin).origin === origin) return [origin]
    mistakes.push(`ENTENTE_ORIGINS: "${origin}" is no origin of a site; write for instance https://news.example`)
    return []
  })
}

/** All three, or none. */
function readTokenIssuer(env: Environment, mistakes: string[]): TokenIssuer | undefined {
  const names = ['ENTENTE_TOKEN_ISSUER', 'ENTENTE_TOKEN_AUDIENCE', 'ENTENTE_TOKEN_KEYS'] as const
  const [issuer, audience, jwksUri] = names.map((name) => env[name])
  const absent = names.filter((name) => !env[name])
  if (absent.length === names.length) return undefined
  if (!issuer || !audience || !jwksUri) {
    mistakes.push(`${absent.join(', ')}: not set, and signed tokens need all of ${names.join(', ')}`)
    return undefined
  }
  if (!URL.canParse(jwksUri)) mistakes.push(`ENTENTE_TOKEN_KEYS: "${jwksUri}" is no address of public keys (JWKS)`)
  return { issuer, audience, jwksUri, roleClaim: env.ENTENTE_TOKEN_ROLE_CLAIM || undefined }
}

function readCount(name: string, env: Environment, mistakes: string[]): number | undefined {
  const given = env[name]
  if (!given) return undefined
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given)
  mistakes.push(`${name}: "${given}" is no whole number above 0`)
  return undefined
}

/** The variables that every program with OpenTelemetry knows. */
function readTraces(env: Environment, mistakes: string[]): Config['traces'] {
  const collector = env.OTEL_EXPORTER_OTLP_ENDPOINT
  if (!collector || env.OTEL_SDK_DISABLED === 'true') return undefined
  if (!/^https?:$/.test(URL.canParse(collector) ? new URL(collector).protocol : ''))
    mistakes.push(`OTEL_EXPORTER_OTLP_ENDPOINT: "${collector}" is no address; write for instance http://localhost:4318`)
  return { collector, serviceName: env.OTEL_SERVICE_NAME || 'entente' }
}

const readSwitch = (name: string, env: Environment, mistakes: string[]): boolean =>
  readChoice(name, ['false', 'true'] as const, env, mistakes) === 'true'

/** The first choice where the variable is absent. */
function readChoice<T extends string>(
  name: string,
  choices: readonly [T, ...T[]],
  env: Environment,
  mistakes: string[],
): T {
  const given = env[name]
  if (!given) return choices[0]
  const found = choices.find((choice) => choice === given)
  if (found === undefined) mistakes.push(`${name}: "${given}" is not one of ${choices.join(', ')}`)
  return found ?? choices[0]
}

/** The flag, else the variable, with the name of where it came from; an empty one counts as absent. */
function pick(
  flag: string,
  flagValue: string | undefined,
  variable: string,
  value: string | undefined,
): [string, string] | null {
  if (flagValue) return [flag, flagValue]
  return value ? [variable, value] : null
}
