import { useState } from 'preact/hooks'
import type { AskError } from '../../client/client.ts'
import { fileName, save } from '../downloads/save.ts'
import { useLanguage } from '../language.tsx'
import { Failure } from './answer.tsx'

interface CsvProps {
  /** Words of the file's name. */
  readonly name: readonly string[]
  /** Reads everything that the table holds, then writes it. */
  readonly table: () => Promise<string>
}

export function Csv({ name, table }: CsvProps) {
  const { texts } = useLanguage()
  const [failure, setFailure] = useState<AskError | null>(null)
  const download = () =>
    table().then((content) => {
      setFailure(null)
      save(fileName(name, 'csv'), content, 'text/csv')
    }, setFailure)
  return (
    <>
      <button type="button" class="plain" onClick={download} aria-label={`${texts.download.csv}: ${name.join(' ')}`}>
        {texts.download.csv}
      </button>
      {failure && <Failure failure={failure} />}
    </>
  )
}
