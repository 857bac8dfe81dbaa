import { useEffect, useRef, useState } from 'preact/hooks'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'
import type { Picture } from './picture.ts'
import { openStage, type Stage } from './stage.ts'

interface CanvasProps {
  readonly picture: Picture
  /** Null where the browser cannot draw. */
  readonly onStage: (stage: Stage | null) => void
}

/** Where the picture is drawn; the list beside it holds the same in words. */
export function Canvas({ picture, onStage }: CanvasProps) {
  const { texts, count, list } = useLanguage()
  const navigation = useNavigation()
  const now = useRef(navigation)
  now.current = navigation
  const container = useRef<HTMLDivElement>(null)
  const [stage, setStage] = useState<Stage | 'none' | null>(null)

  useEffect(() => {
    const go = (change: Parameters<typeof navigation.with>[0]) => now.current.go(now.current.with(change))
    try {
      const opened = openStage(container.current!, {
        onNode: (id) => go({ picked: [id] }),
        onLink: (from, to) => go({ picked: [from, to] }),
        onExpand: (id) => go({ picked: [id], graph: [...new Set([...now.current.address.graph, id])] }),
        onNothing: () => now.current.address.picked.length > 0 && go({ picked: [] }),
      })
      setStage(opened)
      onStage(opened)
      const theme = new MutationObserver(() => opened.recolour())
      theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
      return () => {
        theme.disconnect()
        opened.close()
      }
    } catch {
      setStage('none')
      return
    }
  }, [])

  const drawing = stage === 'none' ? null : stage
  const { picked } = navigation.address
  useEffect(() => drawing?.show(picture), [drawing, picture])
  useEffect(() => drawing?.mark(picked), [drawing, picture, picked.join(' ')])

  const label = list([count(texts.counts.nodes, picture.nodes.size), count(texts.counts.links, picture.links.size)])
  return (
    <div class="graph-canvas">
      <div ref={container} class="stage" dir="ltr" role="img" aria-label={`${texts.picture.title}: ${label}`} />
      {stage === 'none' && <p class="failure">{texts.picture.noWebGl}</p>}
      {drawing && (
        <p class="zoom">
          <button type="button" onClick={() => drawing.zoom('in')} aria-label={texts.picture.zoomIn}>
            +
          </button>
          <button type="button" onClick={() => drawing.zoom('out')} aria-label={texts.picture.zoomOut}>
            −
          </button>
          <button type="button" onClick={() => drawing.zoom('fit')}>
            {texts.picture.fit}
          </button>
        </p>
      )}
      <p class="graph-count quiet" role="status">
        {label}
      </p>
    </div>
  )
}
