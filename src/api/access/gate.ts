/** Who may come in. Without keys only this machine may, and only to read. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import type { Role } from './role.ts'

export interface ApiKey {
  /** Appears in logs and metrics in place of the key. */
  readonly name: string
  readonly role: Role
  readonly key: string
}

export interface Access {
  readonly keys: readonly ApiKey[]
  /** Lets everybody read without a key, from anywhere. */
  readonly openToAll?: boolean
}

export interface Caller {
  readonly id: string
  readonly role: Role
}

export interface Gate {
  /** Null for somebody who may not come in. `authorization` and `host` are the headers of these names. */
  admit(authorization: string | undefined, host: string | undefined, address: string): Caller | null
}

/** The service would be open to whoever reaches it; nothing is served. */
export class OpenDoorError extends Error {
  readonly code = 'NO_API_KEYS'
}

const shortestKey = 16

/** @throws OpenDoorError when `host` can be reached from elsewhere and nothing says who may read. */
export function gateOf({ keys, openToAll = false }: Access, host: string): Gate {
  for (const { name, key } of keys) {
    if (key.length >= shortestKey) continue
    throw new OpenDoorError(`the API key "${name}" is too short: give it at least ${shortestKey} characters`)
  }
  if (keys.length === 0 && !openToAll && !isLoopback(host)) {
    throw new OpenDoorError(
      `${host} can be reached from other machines, and no API key is set: set one, listen on localhost, or say plainly that everybody may read`,
    )
  }
  const known = keys.map(({ name, role, key }) => ({ caller: { id: `key:${name}`, role }, digest: digestOf(key) }))
  const guest = openToAll || keys.length === 0

  return {
    admit(authorization, hostHeader, address) {
      const given = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1]
      if (given !== undefined) {
        const digest = digestOf(given)
        // Every key is compared, so that the time taken tells nothing.
        return known.filter((each) => timingSafeEqual(each.digest, digest))[0]?.caller ?? null
      }
      if (!guest) return null
      // A page elsewhere can make its own name point to this machine, and would read what only this machine may.
      if (!openToAll && !isLoopback(hostName(hostHeader))) return null
      return { id: `address:${address}`, role: 'reader' }
    },
  }
}

const digestOf = (key: string) => createHash('sha256').update(key).digest()

const hostName = (header: string | undefined) => (header ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
