/** The address as state: links change it without loading the page anew. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { type Address, addressOf, hrefOf } from './address.ts'

export interface Navigation {
  readonly address: Address
  /** The address with some of it changed. */
  with(change: Partial<Address>): string
  /** The address of another page: the language and the period stay. */
  to(target: Partial<Address>): string
  go(href: string, how?: 'push' | 'replace'): void
}

const Current = createContext<Navigation | null>(null)

export const useNavigation = (): Navigation => useContext(Current)!

export function NavigationProvider({ children }: { children: ComponentChildren }) {
  const [search, setSearch] = useState(location.search)
  const navigation = useMemo((): Navigation => {
    const address = addressOf(search)
    return {
      address,
      with: (change) => hrefOf({ ...address, ...change }),
      to: (target) => hrefOf({ lang: address.lang, since: address.since, until: address.until, ...target }),
      go(href, how = 'push') {
        history[how === 'push' ? 'pushState' : 'replaceState'](null, '', href)
        setSearch(location.search)
      },
    }
  }, [search])

  useEffect(() => {
    const follow = () => setSearch(location.search)
    const click = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a')
      if (!link || !isOurs(link) || event.defaultPrevented || isSpecial(event)) return
      event.preventDefault()
      const before = addressOf(location.search)
      history.pushState(null, '', link.href)
      follow()
      if (isAnotherPage(before, addressOf(location.search))) scrollTo(0, 0)
    }
    addEventListener('popstate', follow)
    document.addEventListener('click', click)
    return () => {
      removeEventListener('popstate', follow)
      document.removeEventListener('click', click)
    }
  }, [])

  return <Current.Provider value={navigation}>{children}</Current.Provider>
}

const isOurs = (link: HTMLAnchorElement) =>
  link.origin === location.origin &&
  link.pathname === '/' &&
  link.hash === '' &&
  link.target === '' &&
  !link.hasAttribute('download')

/** Opens a tab or a window of its own. */
const isSpecial = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey

const isAnotherPage = (before: Address, after: Address) =>
  (['a', 'b', 'node', 'q'] as const).some((name) => before[name] !== after[name]) ||
  before.graph.join() !== after.graph.join()
