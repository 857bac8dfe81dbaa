import { LanguageProvider } from './language.tsx'
import { NavigationProvider, useNavigation } from './navigation.tsx'
import { HomePage } from './pages/home.tsx'
import { NodePage } from './pages/node.tsx'
import { PairPage } from './pages/pair.tsx'
import { SearchPage } from './pages/search.tsx'
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
  const { a, b, node, q } = useNavigation().address
  if (a && b) return <PairPage a={a} b={b} />
  if (node) return <NodePage id={node} />
  if (q) return <SearchPage text={q} />
  return <HomePage />
}
