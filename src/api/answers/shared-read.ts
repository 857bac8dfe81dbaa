/**
 * One read for everybody who asks for it while an earlier one is under way. It begins after they asked, so that what it
 * tells is never older than the question.
 */
export function sharedRead<T>(read: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  return () => {
    next ??= underWay.then(() => {
      next = undefined
      const begun = read()
      underWay = begun.catch(() => undefined)
      return begun
    })
    return next
  }
}
