/** An issue: who discussed it with whom, in which words, and what it belongs to. */
import {
  BrokersDocument,
  type BrokersQuery,
  type EdgeKind,
  type EntityFragment,
  RelationsDocument,
  type RelationsQuery,
} from '../../../client/documents.ts'
import { useList } from '../../asking.tsx'
import { useLanguage } from '../../language.tsx'
import { useNavigation } from '../../navigation.tsx'
import { Answer } from '../../parts/answer.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { More } from '../../parts/more.tsx'
import { Quotes } from '../../parts/quotes.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { usePeriod } from './use-period.ts'

export function IssueSections({ node }: { node: EntityFragment }) {
  const { texts } = useLanguage()
  return (
    <div class="columns">
      <div>
        <Discussed node={node} />
      </div>
      <div>
        <Brokers node={node} />
        <Around node={node} kind="PART_OF" title={texts.node.broader} />
        <Around node={node} kind="CONCERNS" title={texts.node.concerns} />
      </div>
    </div>
  )
}

const pickRelations = ({ relations }: RelationsQuery) => relations

/** Each side of a discussion has an edge of its own: the encounter and its pair are shown once. */
function Discussed({ node }: { node: EntityFragment }) {
  const { texts } = useLanguage()
  const { to: toPage } = useNavigation()
  const asked = useList(
    RelationsDocument,
    { ...usePeriod(), of: node.id, kinds: ['DISCUSSED'], first: 60 },
    pickRelations,
  )
  return (
    <Section title={texts.node.discussions}>
      <Answer asked={asked}>
        {(list) => (
          <>
            {list.total === 0 && <p class="quiet">{texts.pair.noTopics}</p>}
            <ol class="rows">
              {oncePerPair(list.items).map(({ id, from, with: other, encounter, date, citations }) => (
                <li key={id}>
                  <article class="row">
                    <When date={date} />
                    <div>
                      <h3>
                        {other ? (
                          <a href={toPage({ a: from.id, b: other.id })}>
                            <bdi>{from.name}</bdi> – <bdi>{other.name}</bdi>
                          </a>
                        ) : (
                          <EntityLink node={from} />
                        )}
                      </h3>
                      {encounter && (
                        <p class="quiet">
                          <EntityLink node={encounter} />
                        </p>
                      )}
                      <Quotes citations={citations} />
                    </div>
                  </article>
                </li>
              ))}
            </ol>
            <More list={list} />
          </>
        )}
      </Answer>
    </Section>
  )
}

type Relation = RelationsQuery['relations']['nodes'][number]

const oncePerPair = (relations: readonly Relation[]): readonly Relation[] => [
  ...new Map(
    relations.map((each) => [`${each.encounter?.id} ${[each.from.id, each.with?.id].sort().join(' ')}`, each]),
  ).values(),
]

const pickBrokers = ({ brokers }: BrokersQuery) => brokers

function Brokers({ node }: { node: EntityFragment }) {
  const { texts, count, list: listed } = useLanguage()
  const asked = useList(BrokersDocument, { ...usePeriod(), issue: node.id }, pickBrokers)
  return (
    <Section title={texts.node.brokers}>
      <Answer asked={asked}>
        {(list) => (
          <>
            <ul class="ranking">
              {list.items.map(({ node: side, partners, discussions }) => (
                <li key={side.id}>
                  <EntityLink node={side} />
                  <span class="quiet">
                    {listed([count(texts.counts.partners, partners), count(texts.counts.discussions, discussions)])}
                  </span>
                </li>
              ))}
            </ul>
            <More list={list} />
          </>
        )}
      </Answer>
    </Section>
  )
}

function Around({ node, kind, title }: { node: EntityFragment; kind: EdgeKind; title: string }) {
  const { inQuery } = useLanguage()
  const asked = useList(RelationsDocument, { of: node.id, kinds: [kind], first: 50, language: inQuery }, pickRelations)
  if (asked.state === 'answered' && asked.answer.total === 0) return null
  return (
    <Section title={title}>
      <Answer asked={asked}>
        {(list) => (
          <>
            <ul class="inline">
              {list.items.map(({ id, from, to }) => (
                <li key={id}>
                  <EntityLink node={from.id === node.id ? to : from} />
                </li>
              ))}
            </ul>
            <More list={list} />
          </>
        )}
      </Answer>
    </Section>
  )
}
