import { useEffect, useId, useState } from 'preact/hooks'
import { type EntityFragment, type NodeKind, SearchDocument } from '../../client/documents.ts'
import { useAnswer } from '../asking.tsx'
import { useLanguage } from '../language.tsx'
import { Standing } from './entity-link.tsx'

interface EntityFieldProps {
  readonly label: string
  readonly placeholder?: string
  readonly kinds?: readonly NodeKind[]
  readonly value?: string
  readonly hideLabel?: boolean
  readonly inputId?: string
  readonly onChoose: (node: EntityFragment) => void
  /** What was typed, where nothing was chosen. */
  readonly onSubmit?: (text: string) => void
}

/** A field that suggests what is in the graph while one types, in any script (the combobox pattern of WAI-ARIA). */
export function EntityField(props: EntityFieldProps) {
  const { label, placeholder, kinds, value = '', hideLabel = false, onChoose, onSubmit } = props
  const language = useLanguage()
  const own = useId()
  const id = props.inputId ?? own
  const [text, setText] = useState(value)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const wanted = useSettled(text.trim(), 120)
  const asked = useAnswer(
    SearchDocument,
    open && wanted !== ''
      ? { text: wanted.slice(0, 200), kinds: kinds ? [...kinds] : null, first: 8, language: language.inQuery }
      : null,
  )
  const found = asked.state === 'answered' && text.trim() !== '' ? asked.answer.search.map(({ node }) => node) : []
  useEffect(() => setText(value), [value])
  useEffect(() => setActive(-1), [asked.state])

  const choose = (node: EntityFragment) => {
    setOpen(false)
    setText(onSubmit ? '' : node.name)
    onChoose(node)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const count = found.length
      if (count > 0) setActive((at) => (event.key === 'ArrowDown' ? (at + 1) % count : (at <= 0 ? count : at) - 1))
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      const node = found[active] ?? (onSubmit ? undefined : found[0])
      if (node) choose(node)
      else if (onSubmit && text.trim() !== '') {
        setOpen(false)
        onSubmit(text.trim())
      }
    }
  }
  const showing = open && found.length > 0
  return (
    <div
      class="field"
      onFocusOut={(event) => !event.currentTarget.contains(event.relatedTarget as Node) && setOpen(false)}
    >
      <label class={hideLabel ? 'hidden' : undefined} for={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        role="combobox"
        dir="auto"
        autocomplete="off"
        maxLength={200}
        aria-expanded={showing}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={showing && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setOpen(true)
        }}
        onKeyDown={press}
      />
      <div
        id={`${id}-found`}
        class="suggestions"
        role="listbox"
        aria-label={language.texts.search.results}
        hidden={!showing}
      >
        {found.map((node, index) => (
          <div
            key={node.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(node)
            }}
          >
            <bdi>{node.name}</bdi> <Standing node={node} />
            <span class="kind">{language.texts.kinds[node.kind].one}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

/** The value once it has stayed the same for some milliseconds. */
function useSettled(value: string, delay: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay)
    return () => clearTimeout(timer)
  }, [value, delay])
  return settled
}
