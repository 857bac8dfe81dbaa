import { useState } from 'preact/hooks'
import { type EntityFragment, LatestDocument, StatsDocument, type StatsQuery } from '../../client/documents.ts'
import { useAnswer } from '../asking.tsx'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { Answer } from '../parts/answer.tsx'
import { EntityField } from '../parts/entity-field.tsx'
import { Meetings } from '../parts/meetings.tsx'
import { Section } from '../parts/section.tsx'
import { useTitle } from '../parts/use-title.ts'

export function HomePage() {
  const { texts, inQuery } = useLanguage()
  const asked = useAnswer(StatsDocument, { language: inQuery })
  useTitle('')
  return (
    <>
      <header class="page-head home-head">
        <h1>Entente</h1>
        <p class="purpose">{texts.purpose}</p>
      </header>
      <PairForm />
      <Answer asked={asked}>
        {({ stats }) =>
          stats.articles === 0 ? (
            <Empty />
          ) : (
            <div class="columns">
              <div>
                <Latest />
              </div>
              <div>
                <Questions />
                <Section title={texts.home.inGraph}>
                  <Counts stats={stats} />
                </Section>
                <Programs />
              </div>
            </div>
          )
        }
      </Answer>
    </>
  )
}

function Latest() {
  const { texts, inQuery } = useLanguage()
  const asked = useAnswer(LatestDocument, { language: inQuery })
  return (
    <Section title={texts.home.latest}>
      <Answer asked={asked}>{({ encounters }) => <Meetings meetings={encounters.nodes} />}</Answer>
    </Section>
  )
}

function Questions() {
  const { texts } = useLanguage()
  const { to } = useNavigation()
  return (
    <Section title={texts.home.questions}>
      <ul class="ranking">
        {texts.ask.examples.map((question) => (
          <li key={question}>
            <a href={to({ q: question })}>{question}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Programs() {
  const { texts } = useLanguage()
  return (
    <Section title={texts.home.queries}>
      <p>{texts.home.queriesAbout}</p>
      <p class="actions">
        <a href="/queries">{texts.home.examples}</a> <a href="/graphiql">{texts.home.editor}</a>
      </p>
    </Section>
  )
}

function PairForm() {
  const { texts } = useLanguage()
  const navigation = useNavigation()
  const [first, setFirst] = useState<EntityFragment | null>(null)
  const [second, setSecond] = useState<EntityFragment | null>(null)
  const show = (event: SubmitEvent) => {
    event.preventDefault()
    if (first && second) navigation.go(navigation.to({ a: first.id, b: second.id }))
  }
  return (
    <form class="pair-form" onSubmit={show} aria-label={texts.home.between}>
      <h2>{texts.home.between}</h2>
      <EntityField label={texts.home.first} kinds={sides} value={first?.name} onChoose={setFirst} />
      <EntityField label={texts.home.second} kinds={sides} value={second?.name} onChoose={setSecond} />
      <button type="submit" disabled={!first || !second}>
        {texts.home.show}
      </button>
    </form>
  )
}

const sides = ['STATE', 'AGENCY'] as const

function Empty() {
  const { texts } = useLanguage()
  return (
    <div class="empty">
      <p>{texts.home.empty}</p>
      <p>{texts.home.emptyAdvice}</p>
      <pre dir="ltr">
        <code>npx entente ingest FILE.jsonl</code>
      </pre>
      <Programs />
    </div>
  )
}

function Counts({ stats: { nodes, firstDate, lastDate } }: { stats: StatsQuery['stats'] }) {
  const { texts, number, day } = useLanguage()
  return (
    <>
      <dl class="counts">
        {nodes.map(({ kind, count }) => (
          <div key={kind} class={`of-${kind.toLowerCase()}`}>
            <dt>{texts.kinds[kind].many}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {firstDate && lastDate && (
        <p class="quiet">{texts.home.span.replace('{first}', day(firstDate)).replace('{last}', day(lastDate))}</p>
      )}
    </>
  )
}
