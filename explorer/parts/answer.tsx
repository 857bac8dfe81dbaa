import type { ComponentChildren } from 'preact'
import { type AskError } from '../../client/client.ts'
import { type Asked, forgetAnswers, keepKey } from '../asking.tsx'
import { useLanguage } from '../language.tsx'
import { useNavigation } from '../navigation.tsx'

/** Shows an answer once it is there; says so while it is not, and what can be done where it failed. */
export function Answer<T>({ asked, children }: { asked: Asked<T>; children: (answer: T) => ComponentChildren }) {
  const { texts } = useLanguage()
  if (asked.state === 'failed') return <Failure failure={asked.failure} />
  if (asked.state === 'asking')
    return (
      <p class="quiet asking" role="status">
        {texts.loading}
      </p>
    )
  return <>{children(asked.answer)}</>
}

export function Failure({ failure }: { failure: AskError }) {
  const { texts } = useLanguage()
  const { to } = useNavigation()
  if (failure.code === 'UNAUTHENTICATED') return <KeyForm />
  const kind = kindOf(failure.code)
  return (
    <div class="failure" role="alert">
      <p>{texts.failure[kind]}</p>
      {kind === 'other' && (
        <p class="quiet" dir="auto">
          {failure.message}
        </p>
      )}
      {failure.candidates.length > 0 ? (
        <p>
          {texts.failure.meant}{' '}
          {failure.candidates.map(({ id, name }) => (
            <a class="chip" key={id} href={to({ node: id })}>
              <bdi>{name}</bdi>
            </a>
          ))}
        </p>
      ) : (
        <button type="button" onClick={forgetAnswers}>
          {texts.failure.again}
        </button>
      )}
    </div>
  )
}

function kindOf(code: string) {
  if (code === 'UNREACHABLE') return 'unreachable'
  if (code === 'STORE_UNAVAILABLE') return 'store'
  if (code === 'TIMEOUT') return 'slow'
  if (code === 'BUDGET_SPENT') return 'spent'
  if (code === 'AMBIGUOUS_NAME') return 'ambiguous'
  return code.startsWith('UNKNOWN_') ? 'unknown' : 'other'
}

function KeyForm() {
  const { texts } = useLanguage()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const key = new FormData(event.currentTarget as HTMLFormElement).get('key')
    if (typeof key === 'string' && key.trim() !== '') keepKey(key.trim())
  }
  return (
    <form class="failure" onSubmit={submit}>
      <label>
        {texts.failure.key}
        <input name="key" type="password" autocomplete="off" dir="ltr" required />
      </label>
      <button type="submit">{texts.failure.keySend}</button>
      <p class="quiet">{texts.failure.keyAbout}</p>
    </form>
  )
}
