import { PraisesDocument, type PraisesQuery, type PraisesQueryVariables } from '../../../client/documents.ts'
import { askAll, useList } from '../../asking.tsx'
import { praiseTable } from '../../downloads/tables.ts'
import { useLanguage } from '../../language.tsx'
import { Answer } from '../../parts/answer.tsx'
import { Csv } from '../../parts/download.tsx'
import { More } from '../../parts/more.tsx'
import { Praises } from '../../parts/praises.tsx'
import { Section } from '../../parts/section.tsx'
import type { Pair } from '../pair.tsx'
import { usePairVariables } from './use-pair-variables.ts'

const pick = ({ praise }: PraisesQuery) => praise

/** Praise in both directions, so that one sees whether it was returned. */
export function Tone({ pair }: { pair: Pair }) {
  const { texts } = useLanguage()
  const { a, b, ...period } = usePairVariables(pair)
  const there = { ...period, by: a, of: b }
  const back = { ...period, by: b, of: a }
  const table = async () =>
    praiseTable(
      [...(await askAll(PraisesDocument, there, pick)), ...(await askAll(PraisesDocument, back, pick))],
      texts,
    )
  return (
    <Section title={texts.pair.tone} actions={<Csv name={[...pair.names, texts.pair.tone]} table={table} />}>
      <Direction by={pair.names[0]} of={pair.names[1]} variables={there} />
      <Direction by={pair.names[1]} of={pair.names[0]} variables={back} />
    </Section>
  )
}

interface DirectionProps {
  readonly by: string
  readonly of: string
  readonly variables: PraisesQueryVariables
}

function Direction({ by, of, variables }: DirectionProps) {
  const { texts, count } = useLanguage()
  const asked = useList(PraisesDocument, variables, pick)
  return (
    <>
      <h3 class="direction">
        <bdi>{by}</bdi> <span class="arrow" aria-hidden="true" /> <bdi>{of}</bdi>
        {asked.state === 'answered' && <span class="quiet">{count(texts.counts.praise, asked.answer.total)}</span>}
      </h3>
      <Answer asked={asked}>
        {(list) => (
          <>
            <Praises praises={list.items} named={[variables.by!, variables.of!]} />
            <More list={list} />
          </>
        )}
      </Answer>
    </>
  )
}
