import { useEffect } from 'preact/hooks'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { useTheme } from '../theme.ts'
import { EntityField } from './entity-field.tsx'

const searchId = 'search'

/** The name, the search, and the reader's choices. */
export function TopBar() {
  const { texts, code } = useLanguage()
  const navigation = useNavigation()
  const [theme, setTheme] = useTheme()
  const other = code === 'ar' ? 'en' : 'ar'
  const nextTheme = theme === 'dark' ? 'light' : 'dark'
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || (event.target as Element).matches('input, textarea, select')) return
      event.preventDefault()
      document.getElementById(searchId)?.focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <header class="top">
      <a class="skip" href="#main">
        {texts.skip}
      </a>
      <a class="brand" href={navigation.to({ since: undefined, until: undefined })}>
        Entente
      </a>
      <search>
        <EntityField
          inputId={searchId}
          label={texts.search.label}
          placeholder={texts.search.hint}
          hideLabel
          onChoose={(node) => navigation.go(navigation.to({ node: node.id }))}
          onSubmit={(text) => navigation.go(navigation.to({ q: text }))}
        />
      </search>
      <nav>
        <a class="plain" lang={other} href={navigation.with({ lang: other })}>
          {texts.otherLanguage}
        </a>
        <button type="button" class="plain" onClick={() => setTheme(nextTheme)}>
          {texts.theme[nextTheme]}
        </button>
      </nav>
    </header>
  )
}
