/** Two sides: what they discussed, when they met, who took part, in which tone, and every sentence behind it. */
import { NodeDocument } from '../../client/documents.ts'
import { useAnswer } from '../asking.tsx'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { EntityField } from '../parts/entity-field.tsx'
import { EntityLink } from '../parts/entity-link.tsx'
import { PeriodForm } from '../parts/period-form.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Changes } from './pair/changes.tsx'
import { Conflicts } from './pair/conflicts.tsx'
import { PairMeetings } from './pair/pair-meetings.tsx'
import { PairTimeline } from './pair/pair-timeline.tsx'
import { Tone } from './pair/tone.tsx'
import { Topics } from './pair/topics.tsx'

export interface Pair {
  readonly a: string
  readonly b: string
  /** Names, as far as they are known. */
  readonly names: readonly [string, string]
}

export function PairPage({ a, b }: { a: string; b: string }) {
  const { texts } = useLanguage()
  const navigation = useNavigation()
  const names = [useName(a), useName(b)] as const
  useTitle(names.join(' – '))
  const pair: Pair = { a, b, names }
  return (
    <>
      <header class="page-head">
        <h1>
          <EntityLink node={{ id: a, name: names[0] }} /> <span class="dash">–</span>{' '}
          <EntityLink node={{ id: b, name: names[1] }} />
        </h1>
        <div class="tools">
          <PeriodForm />
          <a class="button" href={navigation.to({ graph: [a, b] })}>
            {texts.picture.open}
          </a>
        </div>
      </header>
      {a === b ? (
        <div class="failure" role="alert">
          <p>{texts.pair.same}</p>
          <EntityField
            label={texts.pair.chooseOther}
            kinds={['STATE', 'AGENCY']}
            onChoose={(node) => navigation.go(navigation.with({ b: node.id }))}
          />
        </div>
      ) : (
        <>
          <PairTimeline pair={pair} />
          <div class="columns">
            <div>
              <Topics pair={pair} />
              <PairMeetings pair={pair} />
            </div>
            <div>
              <Changes pair={pair} />
              <Tone pair={pair} />
              <Conflicts pair={pair} />
            </div>
          </div>
        </>
      )}
    </>
  )
}

/** A state has a name even where the graph does not know it yet. */
function useName(id: string): string {
  const language = useLanguage()
  const asked = useAnswer(NodeDocument, { id, language: language.inQuery })
  const known = asked.state === 'answered' ? asked.answer.node?.name : undefined
  return known ?? language.region(id.replace(/^state:/, ''))
}
