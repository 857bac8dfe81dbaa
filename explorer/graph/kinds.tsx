import type { EdgeKind } from '../../client/documents.ts'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'

/** What a picture shows where nothing else is asked for. */
const pictured: readonly EdgeKind[] = [
  'MET_WITH',
  'DISCUSSED',
  'PRAISED',
  'REPRESENTS',
  'BELONGS_TO',
  'PART_OF',
  'CONCERNS',
]

/** Which kinds of links are shown. */
export function Kinds() {
  const { texts } = useLanguage()
  const navigation = useNavigation()
  const { without } = navigation.address
  const change = (kind: EdgeKind) => {
    const next = without.includes(kind) ? without.filter((each) => each !== kind) : [...without, kind]
    navigation.go(navigation.with({ without: next }), 'replace')
  }
  return (
    <fieldset class="kinds">
      <legend class="hidden">{texts.picture.kinds}</legend>
      {pictured.map((kind) => (
        <label key={kind} class={`of-${kind.toLowerCase()}`}>
          <input type="checkbox" checked={!without.includes(kind)} onChange={() => change(kind)} /> {texts.edges[kind]}
        </label>
      ))}
    </fieldset>
  )
}
