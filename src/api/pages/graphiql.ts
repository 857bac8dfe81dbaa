/** GraphiQL from the files of its own package: it needs nothing from the internet. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { html } from './html.ts'

const require = createRequire(import.meta.url)
const packageFile = (name: string, path: string) => join(dirname(require.resolve(`${name}/package.json`)), path)

/** Address → file of a package. */
export const graphiqlFiles = {
  '/assets/react.js': packageFile('react', 'umd/react.production.min.js'),
  '/assets/react-dom.js': packageFile('react-dom', 'umd/react-dom.production.min.js'),
  '/assets/graphiql.js': packageFile('graphiql', 'graphiql.min.js'),
  '/assets/graphiql.css': packageFile('graphiql', 'graphiql.min.css'),
} as const

export const graphiqlPage = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entente: GraphiQL</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/graphiql.css">
<style>html, body, #graphiql { height: 100%; margin: 0 } .CodeMirror-line { unicode-bidi: plaintext }</style>
</head>
<body>
<div id="graphiql">Loading…</div>
<script src="/assets/react.js"></script>
<script src="/assets/react-dom.js"></script>
<script src="/assets/graphiql.js"></script>
<script src="/assets/graphiql-start.js"></script>
</body>
</html>
`

export const graphiqlStart = `
const asked = new URLSearchParams(location.search)
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    query: asked.get('query') ?? undefined,
    variables: asked.get('variables') ?? undefined,
    defaultEditorToolsVisibility: false,
  }),
)
`
