/** Tokens of an identity provider, which here is a small server of our own with real keys. */
import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gateOf } from '../../src/api/access/gate.ts'
import { type RunningApi, startApi } from './running-api.ts'

const issuer = 'https://issuer.example/'
const audience = 'entente'
const keyName = 'k1'

let provider: Server
let api: RunningApi
let sign: (claims?: Record<string, unknown>, change?: (token: SignJWT) => SignJWT) => Promise<string>
let tokens: { issuer: string; audience: string; jwksUri: string }
beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: keyName, alg: 'RS256', use: 'sig' }] })
  provider = createHttpServer((_request, response) => response.setHeader('content-type', 'application/json').end(jwks))
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  tokens = { issuer, audience, jwksUri: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/keys` }
  sign = (claims = {}, change = (token) => token) =>
    change(
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: keyName })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject('amal')
        .setExpirationTime('5m'),
    ).sign(privateKey)
  api = await startApi({ access: { keys: [], tokens } })
})
afterAll(async () => {
  await api.stop()
  provider.close()
})

const roleOf = async (token: string) =>
  (await gateOf({ keys: [], tokens }, '0.0.0.0').admit(`Bearer ${token}`, 'entente.example', '10.0.0.1'))?.role ?? null

describe('a token', () => {
  it('of the issuer lets its bearer in, and nobody else', async () => {
    const query = '{ state(name: "QA") { code } }'
    const { data } = await api.ask(query, {}, { authorization: `Bearer ${await sign()}` })
    expect(data.state.code).toBe('QA')
    expect((await api.ask(query)).status).toBe(401)
  })

  it('carries roles', async () => {
    expect(await roleOf(await sign())).toBe('reader')
    expect(await roleOf(await sign({ roles: 'editor' }))).toBe('editor')
    expect(await roleOf(await sign({ roles: ['reader', 'admin', 'cook'] }))).toBe('admin')
    expect(await roleOf(await sign({ roles: { admin: true } }))).toBe('reader')
  })

  it('is refused when it is not for us, from another, old, unsigned, or changed', async () => {
    const other = await generateKeyPair('RS256')
    const refused = [
      await sign({}, (token) => token.setAudience('another')),
      await sign({}, (token) => token.setIssuer('https://elsewhere.example/')),
      await sign({}, (token) => token.setExpirationTime(1)),
      await new SignJWT({})
        .setProtectedHeader({ alg: 'RS256', kid: keyName })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject('amal')
        .setExpirationTime('5m')
        .sign(other.privateKey),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await sign()).split('.')[1]}.`,
      `${(await sign()).slice(0, -6)}AAAAAA`,
      'a.b.c',
    ]
    for (const token of refused) expect(await roleOf(token)).toBeNull()
  })
})
