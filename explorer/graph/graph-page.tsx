/** The picture, with what is picked out in it, the time and the kinds of links that it shows. */
import { useState } from 'preact/hooks'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import { Answer } from '../parts/answer.tsx'
import { EntityField } from '../parts/entity-field.tsx'
import { useTitle } from '../parts/use-title.ts'
import '../styles/graph.css'
import { Canvas } from './canvas.tsx'
import { Downloads } from './downloads.tsx'
import { Kinds } from './kinds.tsx'
import { PathSteps } from './path-steps.tsx'
import { PickedLink } from './picked-link.tsx'
import { PickedNode } from './picked-node.tsx'
import { PictureList } from './picture-list.tsx'
import type { Stage } from './stage.ts'
import { TimeSlider } from './time-slider.tsx'
import { usePicture } from './use-picture.ts'

export function GraphPage() {
  const { texts } = useLanguage()
  const navigation = useNavigation()
  const { graph, picked, from, to } = navigation.address
  const asked = usePicture()
  const [stage, setStage] = useState<Stage | null>(null)
  useTitle(texts.picture.title)
  return (
    <div class="graph-page">
      <header class="graph-head">
        <h1>{texts.picture.title}</h1>
        <EntityField
          label={texts.picture.add}
          placeholder={texts.picture.add}
          hideLabel
          onChoose={({ id }) => navigation.go(navigation.with({ graph: [...new Set([...graph, id])], picked: [id] }))}
        />
        {asked.state === 'answered' && <Downloads picture={asked.answer.picture} stage={stage} />}
      </header>
      <Answer asked={asked}>
        {({ picture, hops }) => (
          <>
            <Canvas picture={picture} onStage={setStage} />
            <div class="graph-side">
              {from && to && <PathSteps hops={hops} />}
              {picked.length === 2 && <PickedLink picture={picture} ends={[picked[0]!, picked[1]!]} />}
              {picked.length === 1 && <PickedNode picture={picture} id={picked[0]!} />}
              <PictureList picture={picture} />
            </div>
            <footer class="graph-foot">
              <Kinds />
              <TimeSlider />
            </footer>
          </>
        )}
      </Answer>
    </div>
  )
}
