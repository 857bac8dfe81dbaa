import { RelationsDocument, type RelationsQuery } from '../../client/documents.ts'
import { askAll, useAsked } from '../asking.tsx'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { Answer } from '../parts/answer.tsx'
import { EntityLink } from '../parts/entity-link.tsx'
import { Quotes } from '../parts/quotes.tsx'
import { Section } from '../parts/section.tsx'
import { When } from '../parts/when.tsx'
import type { Picture } from './picture.ts'

const pick = ({ relations }: RelationsQuery) => relations

/** Everything that links two nodes, with its sentences. */
export function PickedLink({ picture, ends: [a, b] }: { picture: Picture; ends: readonly [string, string] }) {
  const { texts, inQuery: language } = useLanguage()
  const navigation = useNavigation()
  const { since = null, until = null } = navigation.address
  const [one, other] = [picture.nodes.get(a), picture.nodes.get(b)]
  const joins = ({ from, to }: { from: string; to: string }) => (from === a && to === b) || (from === b && to === a)
  const kinds = [...new Set([...picture.links.values()].filter(joins).map(({ kind }) => kind))]
  // The end with fewer edges is read: a state may have thousands.
  const of = one?.kind === 'STATE' ? b : a
  const asked = useAsked(
    one && other && kinds.length > 0 ? JSON.stringify([of, a, b, kinds, since, until, language]) : null,
    async () => {
      const all = await askAll(RelationsDocument, { of, kinds, since, until, first: 100, language }, pick)
      return all.filter(({ from, to }) => joins({ from: from.id, to: to.id }))
    },
  )
  if (!one || !other) return null
  const isPair = [one, other].every(({ kind }) => kind === 'STATE' || kind === 'AGENCY')
  return (
    <Section title={`${one.name} – ${other.name}`}>
      <p class="actions">
        {isPair && <a href={navigation.to({ a, b })}>{texts.picture.page}</a>}
        <a href={navigation.with({ picked: [] })}>{texts.evidence.close}</a>
      </p>
      <Answer asked={asked}>
        {(relations) => (
          <ol class="rows">
            {relations.map(({ id, kind, date, from, to, role, encounter, citations }) => (
              <li key={id}>
                <article>
                  <p class="said">
                    <EntityLink node={from} /> <span class="quiet">{texts.edges[kind]}</span> <EntityLink node={to} />
                    {role && <bdi class="standing">{role}</bdi>}
                    {date && <When date={date} />}
                  </p>
                  {encounter && (
                    <p>
                      <a href={navigation.to({ node: encounter.id })}>
                        <bdi>{encounter.name}</bdi>
                      </a>
                    </p>
                  )}
                  <Quotes citations={citations} />
                </article>
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </Section>
  )
}
