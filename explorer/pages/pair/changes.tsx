import { IssueChangesDocument, type IssueChangesQuery } from '../../../client/documents.ts'
import { useAnswer } from '../../asking.tsx'
import { useLanguage } from '../../language.tsx'
import { Answer } from '../../parts/answer.tsx'
import { EntityLinks } from '../../parts/entity-link.tsx'
import { Section } from '../../parts/section.tsx'
import type { Pair } from '../pair.tsx'
import { usePairVariables } from './use-pair-variables.ts'

/** What is new on the agenda of a period, and what is gone; needs both of its days. */
export function Changes({ pair }: { pair: Pair }) {
  const { texts } = useLanguage()
  const { since, until, ...rest } = usePairVariables(pair)
  const asked = useAnswer(IssueChangesDocument, since && until ? { ...rest, since, until } : null)
  if (!since || !until) return null
  return (
    <Section title={texts.pair.changes}>
      <Answer asked={asked}>
        {({ issueChanges: { begun, ceased } }) => (
          <>
            <Issues title={texts.pair.begun} of={begun} />
            <Issues title={texts.pair.ceased} of={ceased} />
          </>
        )}
      </Answer>
    </Section>
  )
}

function Issues({ title, of }: { title: string; of: IssueChangesQuery['issueChanges']['begun'] }) {
  return (
    <>
      <h3>{title}</h3>
      {of.length === 0 ? <p class="quiet">—</p> : <EntityLinks nodes={of.map(({ issue }) => issue)} />}
    </>
  )
}
