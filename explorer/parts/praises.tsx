import type { ToneFragment } from '../../client/documents.ts'
import { EntityLink, Standing } from './entity-link.tsx'
import { Quotes } from './quotes.tsx'
import { When } from './when.tsx'

interface PraisesProps {
  readonly praises: readonly ToneFragment[]
  /** Ids that the heading names already. */
  readonly named?: readonly string[]
}

/** Who spoke well of whom, in which words. */
export function Praises({ praises, named = [] }: PraisesProps) {
  return (
    <ol class="rows">
      {praises.map(({ id, by, of, date, precision, citations }) => (
        <li key={id}>
          <article class="row">
            <When date={date} precision={precision} />
            <div>
              <p class="said">
                {!named.includes(by.id) && (
                  <>
                    <EntityLink node={by} /> <Standing node={by} />
                  </>
                )}
                {!named.includes(of.id) && (
                  <>
                    <span class="arrow" aria-hidden="true" /> <EntityLink node={of} />
                  </>
                )}
              </p>
              <Quotes citations={citations} />
            </div>
          </article>
        </li>
      ))}
    </ol>
  )
}
