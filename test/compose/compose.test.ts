import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { gateOf } from '../../src/api/access/gate.ts'
import { readConfig } from '../../src/config.ts'

interface Service {
  readonly environment: Readonly<Record<string, string>>
  readonly ports: readonly string[]
  readonly volumes?: readonly string[]
  readonly healthcheck?: { readonly test: readonly string[] }
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, unknown>>
}

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const source = read('docker-compose.yml')
const example = parseEnv(read('.env.example')) as Record<string, string>
const filled = Object.fromEntries(
  Object.entries(example).map(([name, value]) => [
    name,
    value || (name === 'ENTENTE_NEO4J_PASSWORD' ? 'long-enough-secret' : ''),
  ]),
)

/** Fills in variables as Compose does; @throws where a required one is missing. */
function interpolate(text: string, env: Readonly<Record<string, string>>): string {
  return text.replace(/\$\$|\$\{(\w+)(?::([-?])([^}]*))?\}/g, (whole, name?: string, kind?: string, rest?: string) => {
    if (name === undefined) return whole === '$$' ? '$' : whole
    const value = env[name]
    if (value) return value
    if (kind === '-') return rest as string
    throw new Error(`${name} is missing: ${rest}`)
  })
}

const compose = parse(interpolate(source, filled)) as Compose
const services = Object.entries(compose.services)

test('is valid by the schema of the Compose specification once .env.example is filled in', () => {
  const { $schema: _, ...schema } = JSON.parse(read('test/compose/compose-spec.schema.json'))
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema)
  validate(compose)
  expect(validate.errors).toBeNull()
  expect(validate({ services: { a: { image: 1 } } })).toBe(false)
})

const dockerCompose = spawnSync('docker', ['compose', 'version']).status === 0
test.runIf(dockerCompose)('is accepted by docker compose itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-compose-'))
  const env = join(folder, '.env')
  writeFileSync(
    env,
    Object.entries(filled)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  )
  execFileSync('docker', ['compose', '--env-file', env, 'config', '--quiet'], { cwd: root })
  rmSync(folder, { recursive: true })
})

test('holds no password: it must come from .env, which .env.example leaves empty', () => {
  expect(example.ENTENTE_NEO4J_PASSWORD).toBe('')
  expect(() => interpolate(source, {})).toThrow('ENTENTE_NEO4J_PASSWORD is missing')
  expect(compose.services.neo4j?.environment.NEO4J_AUTH).toBe('neo4j/long-enough-secret')
  expect(compose.services.entente?.environment.ENTENTE_NEO4J_PASSWORD).toBe('long-enough-secret')
})

test('the service starts with what .env says of who may ask, and with nothing said it refuses', () => {
  const gate = (env: Readonly<Record<string, string>>) => {
    const settings = parse(interpolate(source, { ...filled, ...env })).services.entente.environment
    const { access, host } = readConfig({}, settings)
    return gateOf(access, host)
  }
  expect(() => gate({})).not.toThrow()
  expect(() => gate({ ENTENTE_OPEN: '', ENTENTE_API_KEYS: 'desk:reader:long-enough-as-a-key' })).not.toThrow()
  expect(() => gate({ ENTENTE_OPEN: '' })).toThrow('no API key is set')
})

test('publishes ports on this machine only', () => {
  const ports = services.flatMap(([, service]) => service.ports)
  expect(ports.length).toBeGreaterThan(0)
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
})

test('keeps the graph in a named volume and checks the health of each service', () => {
  expect(Object.keys(compose.volumes)).toEqual(['graph'])
  expect(compose.services.neo4j?.volumes).toEqual(['graph:/data'])
  for (const [name, service] of services) expect(service.healthcheck?.test.length, name).toBeGreaterThan(1)
})
