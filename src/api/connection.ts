/** Relay connections: a page of a list with cursors that hold while the list grows. */
import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import type { PageOf } from './page.ts'

@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when the list goes on after this page.' })
  readonly hasNextPage!: boolean

  @Field(() => Boolean, { description: 'True when something comes before this page.' })
  readonly hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first element; null when the page is empty.' })
  readonly startCursor!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last element: give it as "after" for the next page.',
  })
  readonly endCursor!: string | null
}

/** The GraphQL types `<name>Edge` and `<name>Connection` of lists of `Item`, and how to make one from a page. */
export function connectionOf<Asked, T extends object>(name: string, Item: ClassType<T>, view: (asked: Asked) => T) {
  @ObjectType(`${name}Edge`, { description: `One element of a ${name}Connection.` })
  class Edge {
    constructor(
      private readonly asked: Asked,
      private readonly at: string,
    ) {}

    @Field(() => String, { description: 'Opaque position of this element in the list.' })
    get cursor(): string {
      return this.at
    }

    @Field(() => Item, { description: 'The element.' })
    get node(): T {
      return view(this.asked)
    }
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} objects.` })
  class Connection {
    constructor(private readonly page: PageOf<Asked>) {}

    static of = (page: PageOf<Asked>) => new Connection(page)

    @Field(() => [Edge], { description: 'The elements with their cursors.' })
    get edges(): Edge[] {
      return this.page.items.map((asked, index) => new Edge(asked, this.page.cursors[index]!))
    }

    @Field(() => [Item], { description: 'The elements alone.' })
    get nodes(): T[] {
      return this.page.items.map(view)
    }

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    get pageInfo(): PageInfo {
      const { cursors, total, offset } = this.page
      return {
        hasNextPage: offset + cursors.length < total,
        hasPreviousPage: offset > 0,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      }
    }

    @Field(() => Int, { description: 'Length of the whole list, not of this page.' })
    get totalCount(): number {
      return this.page.total
    }
  }
  return Connection
}
