/** The page at `/queries`: what this is, what is in the graph, and queries to click. */
import { edgeKinds, type NodeKindName, nodeKinds } from '../../../schema/ontology.ts'
import type { Stats } from '../../questions/questions.ts'
import { type ExampleQuery, exampleQueries } from './example-queries.ts'
import { type Html, html } from './html.ts'

const purposeAr =
  'شبكة معرفة بالعلاقات بين الدول، من الأخبار العربية والإنجليزية. كل حقيقة فيها تعود إلى الجملة التي تقولها.'

/** Instead of the counts: `store` does not answer, or they are for callers with a `key`. */
export type NoStats = 'store' | 'key'

export const landingPage = (stats: Stats | NoStats): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entente</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/landing.css">
<script src="/assets/landing.js" type="module"></script>
</head>
<body>
<header>
  <h1>Entente</h1>
  <p>A knowledge graph of relations between states, made from news in Arabic and English.
     Every fact leads to the sentence that says so.</p>
  <p lang="ar" dir="rtl">${purposeAr}</p>
  <nav><a class="button" href="/">Explore</a> <a class="button" href="/graphiql">Write your own query</a> <code>POST /graphql</code></nav>
</header>
<main>
<section aria-labelledby="graph">
  <h2 id="graph">In the graph</h2>
  ${typeof stats === 'string' ? instead[stats] : counts(stats)}
</section>
<section aria-labelledby="questions">
  <h2 id="questions">Questions to click</h2>
  ${exampleQueries.map(card)}
</section>
</main>
</body>
</html>
`

const instead: Readonly<Record<NoStats, Html>> = {
  store: html`<p role="status">The store does not answer at the moment.</p>`,
  key: html`<p><label for="key">Your API key</label> <input id="key" type="password" autocomplete="off"></p>
<p>It is sent with the questions below and kept nowhere. In GraphiQL, give it as a header: <code>{"authorization": "Bearer …"}</code></p>`,
}

const counts = (stats: Stats): Html => html`<ul class="counts">
  ${(Object.keys(nodeKinds) as NodeKindName[]).map(
    (kind) => html`<li title="${nodeKinds[kind].description}"><b>${stats.nodes[kind] ?? 0}</b>
    <span>${nodeKinds[kind].label.en}</span> <span lang="ar" dir="rtl">${nodeKinds[kind].label.ar}</span></li>`,
  )}
</ul>
<p>${edges(stats)} edges${span(stats)}.</p>`

const edges = (stats: Stats): number =>
  Object.keys(edgeKinds).reduce((total, kind) => total + (stats.edges[kind] ?? 0), 0)

const span = ({ firstDate, lastDate }: Stats): string =>
  firstDate && lastDate ? `, dated ${firstDate} to ${lastDate}` : ''

const card = ({ id, title, query }: ExampleQuery): Html => html`<article id="${id}">
  <h3>${title.en}</h3>
  <p lang="ar" dir="rtl">${title.ar}</p>
  <p><button type="button" data-query="${query}">Ask</button>
  <a href="/graphiql?query=${encodeURIComponent(query)}">Open in GraphiQL</a></p>
  <details><summary>The query</summary><pre dir="ltr"><code>${query}</code></pre></details>
  <pre class="answer" dir="ltr" aria-live="polite" hidden></pre>
</article>
`
