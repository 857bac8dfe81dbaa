import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface SectionProps {
  readonly title: string
  /** Such as "12 meetings". */
  readonly count?: string
  readonly actions?: ComponentChildren
  readonly children: ComponentChildren
}

export function Section({ title, count, actions, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <header class="section-head">
        <h2 id={id}>{title}</h2>
        {count && <span class="quiet">{count}</span>}
        <span class="actions">{actions}</span>
      </header>
      {children}
    </section>
  )
}
