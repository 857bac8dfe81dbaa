/** Callers who come with a token that an identity provider has signed. */
import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import type { Caller } from './caller.ts'
import { type Role, roles } from './role.ts'

export interface TokenIssuer {
  /** The `iss` of its tokens. */
  readonly issuer: string
  /** Our name there: the `aud` of tokens that are for us. */
  readonly audience: string
  /** Where its public keys are. */
  readonly jwksUri: string
  /** The claim that holds a role or a list of them; `roles` where absent. */
  readonly roleClaim?: string
}

/** Null for a token that is not for us, has expired or is not signed by the issuer. */
export type VerifyToken = (token: string) => Promise<Caller | null>

export const looksLikeToken = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)

/** A caller's highest known role counts; one without any known role is a reader. */
export function verifierOf({ issuer, audience, jwksUri, roleClaim = 'roles' }: TokenIssuer): VerifyToken {
  const keys = createRemoteJWKSet(new URL(jwksUri))
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, requiredClaims: ['sub', 'exp'] })
      return { id: `token:${payload.sub}`, role: highest(payload[roleClaim]) }
    } catch (error) {
      if (error instanceof errors.JOSEError) return null
      throw error
    }
  }
}

function highest(claim: unknown): Role {
  const claimed: readonly unknown[] = Array.isArray(claim) ? claim : [claim]
  return roles.findLast((role) => claimed.includes(role)) ?? 'reader'
}
