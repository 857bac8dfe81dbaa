/** Light or dark: what the reader chose, or what the system says. */
import { useEffect, useState } from 'preact/hooks'

export type Theme = 'light' | 'dark'

const place = 'entente.theme'
const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

const chosen = (): Theme | null => {
  const kept = localStorage.getItem(place)
  return kept === 'light' || kept === 'dark' ? kept : null
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(chosen() ?? (systemIsDark.matches ? 'dark' : 'light'))
  useEffect(() => {
    const follow = () => chosen() ?? setTheme(systemIsDark.matches ? 'dark' : 'light')
    systemIsDark.addEventListener('change', follow)
    return () => systemIsDark.removeEventListener('change', follow)
  }, [])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return [
    theme,
    (next) => {
      localStorage.setItem(place, next)
      setTheme(next)
    },
  ]
}
