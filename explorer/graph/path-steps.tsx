import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { EntityLink } from '../parts/entity-link.tsx'
import { Quotes } from '../parts/quotes.tsx'
import { Section } from '../parts/section.tsx'
import { When } from '../parts/when.tsx'
import type { Hop } from './picture.ts'

/** The shortest chain of meetings from one node to another, each with its proof. */
export function PathSteps({ hops }: { hops: readonly Hop[] | null }) {
  const { texts, count } = useLanguage()
  const navigation = useNavigation()
  return (
    <Section
      title={texts.picture.path}
      count={hops ? count(texts.counts.steps, hops.length) : undefined}
      actions={
        <a class="plain" href={navigation.with({ from: undefined, to: undefined })}>
          {texts.picture.clearPath}
        </a>
      }
    >
      {hops === null ? (
        <p>{texts.picture.noPath}</p>
      ) : (
        <ol class="rows">
          {hops.map(({ id, from, to, kind, date, citations }) => (
            <li key={id}>
              <p class="said">
                <EntityLink node={from} /> <span class="quiet">{texts.edges[kind]}</span> <EntityLink node={to} />
                <When date={date} />
              </p>
              <Quotes citations={citations} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
