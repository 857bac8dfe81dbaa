import type { List } from '../asking.tsx'
import { useLanguage } from '../language.tsx'

/** Reads the next page of a list. */
export function More<Item>({ list: { items, total, more } }: { list: List<Item> }) {
  const { texts, number } = useLanguage()
  if (!more) return null
  return (
    <p class="more">
      <button type="button" onClick={more}>
        {texts.more}
      </button>
      <span class="quiet">
        {texts.shown.replace('{shown}', number(items.length)).replace('{total}', number(total))}
      </span>
    </p>
  )
}
