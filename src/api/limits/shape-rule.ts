/** Refuses queries that are too big to be meant well, before anything runs. */
import { GraphQLError, type ValidationRule } from 'graphql'
import { type Shape, shapeOf } from './shape.ts'

/** The largest of each; an introspection query as tools send it has a depth of 15. */
export const defaultShapeLimits: Shape = { depth: 15, fields: 600, aliases: 30, directives: 20, roots: 20 }

const advice: Readonly<Record<keyof Shape, string>> = {
  depth: 'levels',
  fields: 'fields',
  aliases: 'aliases',
  directives: 'directives',
  roots: 'top-level fields',
}

/** Reports and does not throw: a throw in a rule would be answered as a fault of the service. */
export const shapeRule =
  (limits: Shape = defaultShapeLimits): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const shape = shapeOf(context.getDocument(), operation.selectionSet)
      for (const [measure, words] of Object.entries(advice) as [keyof Shape, string][]) {
        if (shape[measure] <= limits[measure]) continue
        context.reportError(
          new GraphQLError(
            `The query has ${shape[measure]} ${words}; at most ${limits[measure]} are allowed. Ask for less, or in several queries.`,
            { nodes: operation, extensions: { measure, limit: limits[measure] } },
          ),
        )
      }
      return false
    },
  })
