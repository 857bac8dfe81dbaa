import { useMemo, useState } from 'preact/hooks'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { Section } from '../parts/section.tsx'
import type { Picture } from './picture.ts'

const atFirst = 40

/** The picture in words: what is most linked first. */
export function PictureList({ picture }: { picture: Picture }) {
  const { texts, count, number } = useLanguage()
  const navigation = useNavigation()
  const [wanted, setWanted] = useState('')
  const [shown, setShown] = useState(atFirst)
  const ranked = useMemo(() => byLinks(picture), [picture])
  const found = ranked.filter(({ node }) => node.name.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()))
  return (
    <Section title={texts.picture.inPicture} count={count(texts.counts.nodes, picture.nodes.size)}>
      <label class="find">
        {texts.picture.find}
        <input type="search" dir="auto" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <ul class="ranking">
        {found.slice(0, shown).map(({ node, links }) => (
          <li key={node.id}>
            <a class={`entity dot of-${node.kind.toLowerCase()}`} href={navigation.with({ picked: [node.id] })}>
              <bdi>{node.name}</bdi>
            </a>
            <span class="quiet">{count(texts.counts.links, links)}</span>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <p class="more">
          <button type="button" onClick={() => setShown(shown + 200)}>
            {texts.more}
          </button>
          <span class="quiet">
            {texts.shown.replace('{shown}', number(shown)).replace('{total}', number(found.length))}
          </span>
        </p>
      )}
    </Section>
  )
}

function byLinks({ nodes, links }: Picture) {
  const counts = new Map<string, number>()
  for (const { from, to } of links.values()) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...nodes.values()]
    .map((node) => ({ node, links: counts.get(node.id) ?? 0 }))
    .sort((one, other) => other.links - one.links || one.node.name.localeCompare(other.node.name))
}
