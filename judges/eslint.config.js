/** Lints the schema: `npm run judge:schema`. */
import graphql from '@graphql-eslint/eslint-plugin'

const { 'flat/schema-recommended': recommended, 'flat/schema-relay': relay } = graphql.configs

/** What is counted or quoted in an answer is no thing of its own, and has no id. */
const withoutId = [
  'Activity',
  'Broker',
  'Citation',
  'Conflict',
  'Discussion',
  'EdgeCount',
  'IssueChanges',
  'NodeCount',
  'PageInfo',
  'Partner',
  'SearchResult',
  'SharedIssue',
  'Stats',
  'Topic',
]

export default [
  {
    files: ['schema/schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...recommended.rules,
      ...relay.rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { types: withoutId, suffixes: ['Connection', 'Edge'] } },
      ],
      // Every list is read forwards only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // A connection also lists its nodes without cursors, and an answer may be made of other things than nodes of the graph.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
]
