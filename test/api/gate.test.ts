import { describe, expect, it } from 'vitest'
import { gateOf, OpenDoorError } from '../../src/api/access/gate.ts'

const reader = { name: 'desk', role: 'reader', key: 'a-key-of-a-reader-1' } as const
const admin = { name: 'ops', role: 'admin', key: 'a-key-of-an-admin-1' } as const

describe('the gate', () => {
  it.each(['0.0.0.0', '::', '192.168.1.5', 'entente.example', '127.0.0.1.example', '1270.0.0.1'])(
    'stays shut on %s when nothing says who may read',
    (host) => {
      expect(() => gateOf({ keys: [] }, host)).toThrow(OpenDoorError)
      expect(() => gateOf({ keys: [], openToAll: true }, host)).not.toThrow()
      expect(() => gateOf({ keys: [reader] }, host)).not.toThrow()
    },
  )

  it.each(['localhost', '127.0.0.1', '127.8.8.8', '::1'])('lets this machine read on %s', async (host) => {
    expect(
      await gateOf({ keys: [] }, host).admit(undefined, `${host.includes(':') ? `[${host}]` : host}:4000`, '::1'),
    ).toEqual({
      id: 'address:::1',
      role: 'reader',
    })
  })

  it.each(['evil.example:4000', 'localhost.evil.example', '', undefined, '10.0.0.1:4000'])(
    'turns a page away that reached this machine as %s',
    async (hostHeader) => {
      expect(await gateOf({ keys: [] }, 'localhost').admit(undefined, hostHeader, '127.0.0.1')).toBeNull()
    },
  )

  it('knows callers by their keys', async () => {
    const gate = gateOf({ keys: [reader, admin] }, '0.0.0.0')
    expect(await gate.admit(`Bearer ${reader.key}`, 'entente.example', '10.0.0.1')).toEqual({
      id: 'key:desk',
      role: 'reader',
    })
    expect(await gate.admit(`bearer ${admin.key}`, 'entente.example', '10.0.0.1')).toEqual({
      id: 'key:ops',
      role: 'admin',
    })
  })

  it.each([undefined, '', 'Bearer', 'Bearer wrong', `Basic ${reader.key}`, `Bearer ${reader.key}x`, reader.key])(
    'turns %j away where keys are set, even from this machine',
    async (authorization) => {
      expect(
        await gateOf({ keys: [reader] }, 'localhost').admit(authorization, 'localhost:4000', '127.0.0.1'),
      ).toBeNull()
    },
  )

  it('turns a wrong key away even where everybody may read', async () => {
    const gate = gateOf({ keys: [], openToAll: true }, '0.0.0.0')
    expect(await gate.admit('Bearer wrong', 'entente.example', '10.0.0.1')).toBeNull()
    expect((await gate.admit(undefined, 'entente.example', '10.0.0.1'))?.role).toBe('reader')
  })

  it('refuses keys that could be guessed', () => {
    expect(() => gateOf({ keys: [{ ...reader, key: 'short' }] }, 'localhost')).toThrow(/"desk" is too short/)
  })
})
