/** Who may come in. Where nothing is said, only this machine may, and only to read. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import type { Caller } from './caller.ts'
import type { Role } from './role.ts'
import { looksLikeToken, type TokenIssuer, verifierOf } from './tokens.ts'

export interface ApiKey {
  /** Appears in logs in place of the key. */
  readonly name: string
  readonly role: Role
  /** At least 16 characters. */
  readonly key: string
}

export interface Access {
  readonly keys: readonly ApiKey[]
  readonly tokens?: TokenIssuer
  /** Lets everybody read without a key, from anywhere. */
  readonly openToAll?: boolean
}

export interface Gate {
  /** Null for somebody who may not come in. `authorization` and `host` are the headers of these names. */
  admit(authorization: string | undefined, host: string | undefined, address: string): Promise<Caller | null>
}

/** The service would be open to whoever reaches it; nothing is served. */
export class OpenDoorError extends Error {
  readonly code = 'NO_API_KEYS'
}

const shortestKey = 16

/** @throws OpenDoorError when `host` can be reached from elsewhere and nothing says who may read. */
export function gateOf({ keys, tokens, openToAll = false }: Access, host: string): Gate {
  const guarded = keys.length > 0 || tokens !== undefined
  for (const { name, key } of keys) {
    if (key.length >= shortestKey) continue
    throw new OpenDoorError(`the API key "${name}" is too short: give it at least ${shortestKey} characters`)
  }
  if (!guarded && !openToAll && !isLoopback(host)) {
    throw new OpenDoorError(
      `${host} can be reached from other machines, and no API key is set: set one, listen on localhost, or say plainly that everybody may read`,
    )
  }
  const callerOfKey = callersOf(keys)
  const callerOfToken = tokens && verifierOf(tokens)

  return {
    async admit(authorization, hostHeader, address) {
      if (authorization !== undefined) {
        const given = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1]
        if (given === undefined) return null
        return callerOfKey(given) ?? (callerOfToken && looksLikeToken(given) ? callerOfToken(given) : null)
      }
      // A page elsewhere can make its own name point to this machine, and would read what only this machine may.
      const welcome = openToAll || (!guarded && isLoopback(hostName(hostHeader)))
      return welcome ? { id: `address:${address}`, role: 'reader' } : null
    },
  }
}

/** Compares with every key, so that the time taken tells nothing. */
function callersOf(keys: readonly ApiKey[]): (given: string) => Caller | null {
  const known = keys.map(({ name, role, key }) => ({ caller: { id: `key:${name}`, role }, digest: digestOf(key) }))
  return (given) => {
    const digest = digestOf(given)
    return known.filter((each) => timingSafeEqual(each.digest, digest))[0]?.caller ?? null
  }
}

const digestOf = (key: string) => createHash('sha256').update(key).digest()

const hostName = (header: string | undefined) => (header ?? '').replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
