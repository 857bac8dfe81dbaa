import { useState } from 'preact/hooks'
import { StatsDocument } from '../../client/documents.ts'
import { useAnswer } from '../asking.tsx'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { lastDayOf, monthsBetween } from '../parts/months.ts'

/** From which month to which: two handles over the time that the graph knows. The picture follows when one is let go. */
export function TimeSlider() {
  const { inQuery } = useLanguage()
  const asked = useAnswer(StatsDocument, { language: inQuery })
  if (asked.state !== 'answered') return null
  const { firstDate, lastDate } = asked.answer.stats
  if (!firstDate || !lastDate) return null
  return <Handles months={monthsBetween(firstDate.slice(0, 7), lastDate.slice(0, 7))} />
}

function Handles({ months }: { months: readonly string[] }) {
  const { texts, month } = useLanguage()
  const navigation = useNavigation()
  const { since, until } = navigation.address
  const last = months.length - 1
  const at = (day: string | undefined, otherwise: number) => {
    const found = day === undefined ? -1 : months.indexOf(day.slice(0, 7))
    return found === -1 ? otherwise : found
  }
  // Where the handles are held; the address tells it once they are let go.
  const [held, hold] = useState<readonly [number, number] | null>(null)
  const [from, to] = held ?? [at(since, 0), at(until, last)]
  const release = ([first, end]: readonly [number, number]) => {
    hold(null)
    navigation.go(
      navigation.with({
        since: first === 0 ? undefined : `${months[first]}-01`,
        until: end === last ? undefined : lastDayOf(months[end]!),
      }),
      'replace',
    )
  }
  // A key sends both events before the page is drawn again: each brings its own value.
  const start = ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
    [Math.min(currentTarget.valueAsNumber, to), to] as const
  const end = ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
    [from, Math.max(currentTarget.valueAsNumber, from)] as const
  if (last < 1) return null
  const named = (index: number) => month(`${months[index]}-01`)
  const handle = (value: number, label: string, moved: typeof start) => (
    <input
      type="range"
      min={0}
      max={last}
      value={value}
      aria-label={label}
      aria-valuetext={named(value)}
      onInput={(event) => hold(moved(event))}
      onChange={(event) => release(moved(event))}
    />
  )
  return (
    <fieldset class="time">
      <legend class="hidden">{texts.picture.time}</legend>
      <span class="quiet">{named(from)}</span>
      <span class="handles" style={{ '--from': `${(100 * from) / last}%`, '--to': `${(100 * to) / last}%` }}>
        {handle(from, texts.period.since, start)}
        {handle(to, texts.period.until, end)}
      </span>
      <span class="quiet">{named(to)}</span>
    </fieldset>
  )
}
