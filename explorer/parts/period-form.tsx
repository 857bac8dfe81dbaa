import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'

/** From when to when: the whole page follows. */
export function PeriodForm() {
  const { texts } = useLanguage()
  const navigation = useNavigation()
  const { since, until } = navigation.address
  const change = (name: 'since' | 'until') => (event: Event) => {
    const { value, validity } = event.currentTarget as HTMLInputElement
    if (validity.valid) navigation.go(navigation.with({ [name]: value || undefined }), 'replace')
  }
  return (
    <fieldset class="period">
      <legend class="hidden">{texts.period.label}</legend>
      <label>
        {texts.period.since} <input type="date" value={since ?? ''} max={until} onChange={change('since')} />
      </label>
      <label>
        {texts.period.until} <input type="date" value={until ?? ''} min={since} onChange={change('until')} />
      </label>
      {(since || until) && (
        <a class="plain" href={navigation.with({ since: undefined, until: undefined })}>
          {texts.period.clear}
        </a>
      )}
    </fieldset>
  )
}
