import { graphmlOf } from '../downloads/graphml.ts'
import { save } from '../downloads/save.ts'
import { linksTable } from '../downloads/tables.ts'
import { useLanguage } from '../language.tsx'
import type { Picture } from './picture.ts'
import type { Stage } from './stage.ts'

export function Downloads({ picture, stage }: { picture: Picture; stage: Stage | null }) {
  const { texts } = useLanguage()
  return (
    <p class="actions">
      {stage && (
        <button type="button" class="plain" onClick={async () => save('entente.png', await stage.png())}>
          {texts.download.png}
        </button>
      )}
      <button type="button" class="plain" onClick={() => save('entente.csv', linksTable(picture, texts), 'text/csv')}>
        {texts.download.csv}
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => save('entente.graphml', graphmlOf(picture), 'application/xml')}
      >
        {texts.download.graphml}
      </button>
    </p>
  )
}
