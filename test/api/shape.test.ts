import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { shapeOf } from '../../src/api/limits/shape.ts'

const shape = (query: string) => {
  const document: DocumentNode = parse(query)
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!
  return shapeOf(document, operation.selectionSet)
}

describe('the shape of a query', () => {
  it('counts fields, levels, aliases, directives and roots', () => {
    expect(shape('{ a { b: c @skip(if: false) { d } } e }')).toEqual({
      depth: 3,
      fields: 4,
      aliases: 1,
      directives: 1,
      roots: 2,
    })
  })

  it('writes fragments out where they are used', () => {
    expect(shape('{ ...f x: y { ...f ... @include(if: true) { z } } } fragment f on T { a { b: c } }')).toEqual({
      depth: 3,
      fields: 6,
      aliases: 3,
      directives: 1,
      roots: 2,
    })
  })

  it('counts fragments that double thirty times without expanding them', () => {
    const doubling = Array.from(
      { length: 30 },
      (_, index) => `fragment f${index} on T { a: x { ...f${index + 1} } b: x { ...f${index + 1} } }`,
    )
    const started = performance.now()
    expect(shape(`{ ...f0 } ${doubling.join(' ')} fragment f30 on T { x }`).fields).toBeGreaterThan(2 ** 30)
    expect(performance.now() - started).toBeLessThan(100)
  })

  it('ends on fragments that lead back to themselves', () => {
    expect(shape('{ ...f } fragment f on T { a { ...g } } fragment g on T { b { ...f } }').fields).toBe(2)
  })
})
