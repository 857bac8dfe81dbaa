import { Arg, Int, Resolver, Root, Subscription } from 'type-graphql'
import type { WatchedChange } from '../../questions/brief-by-name.ts'
import type { Context } from '../context.ts'
import { Change } from '../types/briefings.ts'
import { watch } from '../watch.ts'

interface Asked {
  readonly watch?: readonly string[] | null
  readonly after?: number | null
}

@Resolver()
export class WatchResolver {
  @Subscription(() => Change, {
    description: 'Encounters as they are added, changed or removed, for a watch-list; at /graphql/stream.',
    subscribe: ({ args, context }) =>
      watch(context as Context, (args as Asked).watch ?? [], (args as Asked).after ?? null),
  })
  changes(
    @Root() change: WatchedChange,
    @Arg('watch', () => [String], {
      nullable: true,
      description: 'States, bodies, officials and issues, at most 50, each by id, code or any name; all where absent.',
    })
    _watch: string[] | null | undefined,
    @Arg('after', () => Int, {
      nullable: true,
      description:
        'The number of the last change that was seen, to miss nothing after a break; from now on where absent.',
    })
    _after: number | null | undefined,
  ) {
    return new Change(change)
  }
}
