/** One thing in the graph: what is known of it depends on its kind. */
import { type EntityFragment, NodeDocument, type NodeQuery } from '../../client/documents.ts'
import { useAnswer } from '../asking.tsx'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { Answer } from '../parts/answer.tsx'
import { EntityField } from '../parts/entity-field.tsx'
import { EntityLink, Standing } from '../parts/entity-link.tsx'
import { PeriodForm } from '../parts/period-form.tsx'
import { useTitle } from '../parts/use-title.ts'
import { ActorSections } from './node/actor-sections.tsx'
import { ArticleSection } from './node/article-section.tsx'
import { EncounterSections } from './node/encounter-sections.tsx'
import { IssueSections } from './node/issue-sections.tsx'

export function NodePage({ id }: { id: string }) {
  const language = useLanguage()
  const asked = useAnswer(NodeDocument, { id, language: language.inQuery })
  return <Answer asked={asked}>{({ node }) => (node ? <Known node={node} /> : <Unknown id={id} />)}</Answer>
}

type Node = NonNullable<NodeQuery['node']>

function Unknown({ id }: { id: string }) {
  const { texts, region } = useLanguage()
  const code = /^state:([A-Z]{2})$/.exec(id)?.[1]
  useTitle('')
  return (
    <header class="page-head">
      <h1>{code ? region(code) : texts.node.missing}</h1>
      <p class="quiet">{code ? texts.node.missing : <bdi dir="ltr">{id}</bdi>}</p>
    </header>
  )
}

function Known({ node }: { node: Node }) {
  const { texts } = useLanguage()
  const navigation = useNavigation()
  useTitle(node.name)
  const isSide = node.kind === 'STATE' || node.kind === 'AGENCY'
  return (
    <>
      <header class="page-head">
        <p class="kind-line">
          {texts.kinds[node.kind].one} <Standing node={withoutState(node)} /> <Home node={node} />
        </p>
        <h1>
          <bdi>{node.name}</bdi>
        </h1>
        {'aliases' in node && <Aliases of={node.aliases.filter((alias) => alias !== node.name)} />}
        <div class="tools">
          {node.kind !== 'ARTICLE' && node.kind !== 'ENCOUNTER' && <PeriodForm />}
          {isSide && (
            <EntityField
              label={texts.node.with}
              kinds={['STATE', 'AGENCY']}
              onChoose={(other) => navigation.go(navigation.to({ a: node.id, b: other.id }))}
            />
          )}
          <a class="button" href={navigation.to({ graph: [node.id] })}>
            {texts.picture.open}
          </a>
        </div>
      </header>
      <Sections node={node} />
    </>
  )
}

function Sections({ node }: { node: Node }) {
  switch (node.kind) {
    case 'ISSUE':
      return <IssueSections node={node} />
    case 'ENCOUNTER':
      return <EncounterSections id={node.id} />
    case 'ARTICLE':
      return <ArticleSection id={node.id} />
    default:
      return <ActorSections node={node} />
  }
}

/** The state is a link of its own. */
const withoutState = (node: EntityFragment): EntityFragment => ('state' in node ? { ...node, state: null } : node)

function Home({ node }: { node: Node }) {
  const at = ['state' in node ? node.state : null, 'agency' in node ? node.agency : null].filter(
    (each) => each !== null && each !== undefined,
  )
  return at.map((each) => <EntityLink key={each.id} node={each} />)
}

const fewAliases = 8

function Aliases({ of }: { of: readonly string[] }) {
  const { texts } = useLanguage()
  if (of.length === 0) return null
  return (
    <p class="aliases quiet">
      {texts.node.alsoCalled}{' '}
      {of.slice(0, fewAliases).map((alias) => (
        <bdi class="chip" key={alias}>
          {alias}
        </bdi>
      ))}
      {of.length > fewAliases && '…'}
    </p>
  )
}
