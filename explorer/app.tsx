import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { AskError } from '../client/client.ts'
import { LanguageProvider, useLanguage } from './language.tsx'
import { NavigationProvider, useNavigation } from './navigation.tsx'
import { HomePage } from './pages/home.tsx'
import { NodePage } from './pages/node.tsx'
import { PairPage } from './pages/pair.tsx'
import { SearchPage } from './pages/search.tsx'
import { Failure } from './parts/answer.tsx'
import { Evidence } from './parts/evidence.tsx'
import { TopBar } from './parts/top-bar.tsx'

export function App() {
  return (
    <NavigationProvider>
      <LanguageProvider>
        <Layout />
      </LanguageProvider>
    </NavigationProvider>
  )
}

function Layout() {
  const { passage } = useNavigation().address
  return (
    <>
      <TopBar />
      <div class={passage ? 'with-evidence' : undefined}>
        <main id="main" tabIndex={-1}>
          <Page />
        </main>
        {passage && <Evidence passage={passage} />}
      </div>
    </>
  )
}

function Page() {
  const { a, b, node, q, graph } = useNavigation().address
  if (graph.length > 0) return <Graph />
  if (a && b) return <PairPage a={a} b={b} />
  if (node) return <NodePage id={node} />
  if (q) return <SearchPage text={q} />
  return <HomePage />
}

/** Comes when it is wanted: it is the larger part of the program. */
function Graph() {
  const { texts } = useLanguage()
  const [Loaded, setLoaded] = useState<FunctionComponent | null>(null)
  const [failure, setFailure] = useState<AskError | null>(null)
  useEffect(() => {
    import('./graph/graph-page.tsx').then(
      ({ GraphPage }) => setLoaded(() => GraphPage),
      () => setFailure(new AskError('UNREACHABLE', '')),
    )
  }, [])
  if (failure) return <Failure failure={failure} />
  return Loaded ? (
    <Loaded />
  ) : (
    <p class="asking" role="status">
      {texts.loading}
    </p>
  )
}
