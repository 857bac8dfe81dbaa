/** What the questions that an analyst prepares from give. */
import { GraphQLDate } from 'graphql-scalars'
import { Args, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { EdgeKindName } from '../../../schema/ontology.ts'
import type { Followed, Outcome, WatchedChange, WatchedChanges } from '../../questions/brief-by-name.ts'
import type * as asked from '../../questions/briefings.ts'
import type { OfficeHolder as AskedHolder } from '../../questions/office-holders.ts'
import { connectionOf } from '../connection.ts'
import { Encounter } from './encounter.ts'
import { EdgeKind, Language } from './enums.ts'
import { NameArgs } from './name-args.ts'
import { Node } from './node.ts'
import { nodeOf } from './node-of.ts'
import { Official } from './official.ts'

@ObjectType('Link', { description: 'All edges of one kind from one node to another, drawn as one line.' })
export class Link {
  @Field(() => EdgeKind, { description: 'What they say.' })
  readonly kind!: EdgeKindName

  @Field(() => ID, { description: 'Id of the node where they begin.' })
  readonly from!: string

  @Field(() => ID, { description: 'Id of the node where they end.' })
  readonly to!: string

  @Field(() => Int, { description: 'How many there are.' })
  readonly number!: number

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the earliest dated one.' })
  readonly firstDate!: string | null

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the latest dated one.' })
  readonly lastDate!: string | null
}

@ObjectType('Neighbourhood', { description: 'A part of the graph small enough to draw.' })
export class Neighbourhood {
  constructor(private readonly neighbourhood: asked.Neighbourhood) {}

  @Field(() => [Node], { description: 'The node asked for, then its neighbours, those with most edges to it first.' })
  get nodes(): Node[] {
    return this.neighbourhood.nodes.map(nodeOf)
  }

  @Field(() => [Link], {
    description: 'Of the node with its neighbours; among these only meetings and what belongs together.',
  })
  get links(): readonly Link[] {
    return this.neighbourhood.links
  }

  @Field(() => Int, { description: 'Number of neighbours, shown or not.' })
  get neighbourCount(): number {
    return this.neighbourhood.total
  }
}

export const AnnouncementOutcome = {
  HELD: 'held',
  HELD_ANOTHER_DAY: 'held-another-day',
  UNREPORTED: 'unreported',
  AHEAD: 'ahead',
} as const satisfies Record<string, Outcome>
registerEnumType(AnnouncementOutcome, {
  name: 'AnnouncementOutcome',
  description: 'What came of an announced encounter.',
  valuesConfig: {
    HELD: { description: 'A source reports it as held.' },
    HELD_ANOTHER_DAY: { description: 'The same sides met within three days of the day announced.' },
    UNREPORTED: { description: 'Its day has passed, and no source reports it.' },
    AHEAD: { description: 'Its day has not come.' },
  },
})

@ObjectType('Announcement', { description: 'An encounter that a source announced beforehand.' })
export class Announcement {
  constructor(private readonly followed: Followed) {}

  @Field(() => Encounter, { description: 'As announced; as held where it was held on that day.' })
  get encounter(): Encounter {
    return Encounter.of(this.followed.meeting)
  }

  @Field(() => AnnouncementOutcome, { description: 'What came of it.' })
  get outcome(): Outcome {
    return this.followed.outcome
  }

  @Field(() => Encounter, { nullable: true, description: 'The encounter that was held another day instead.' })
  get heldAs(): Encounter | null {
    return this.followed.heldAs && Encounter.of(this.followed.heldAs)
  }
}
export const AnnouncementConnection = connectionOf(
  'Announcement',
  Announcement,
  (followed: Followed) => new Announcement(followed),
)

@ObjectType('OfficeHolder', { description: 'Who held an office.' })
export class OfficeHolder {
  constructor(private readonly holder: AskedHolder) {}

  @Field(() => String, { nullable: true, description: 'The office.' })
  office(@Args(() => NameArgs) { language }: NameArgs): string | null {
    const { office, officeAr } = this.holder
    return language === Language.AR ? (officeAr ?? office) : (office ?? officeAr)
  }

  @Field(() => String, { description: 'Who held it.' })
  name(@Args(() => NameArgs) { language }: NameArgs): string {
    return language === Language.AR ? this.holder.nameAr : this.holder.name
  }

  @Field(() => Official, { nullable: true, description: 'The official in the graph, where an article names one.' })
  get official(): Official | null {
    return this.holder.official && new Official(this.holder.official)
  }

  @Field(() => String, {
    nullable: true,
    description: 'Year, month or day on which the term began; of the first article where "listed" is false.',
  })
  get since(): string | null {
    return this.holder.since
  }

  @Field(() => String, {
    nullable: true,
    description: 'Year, month or day on which the term ended; of the latest article where "listed" is false.',
  })
  get until(): string | null {
    return this.holder.until
  }

  @Field(() => Boolean, { description: 'True: from the table of office holders. False: as articles showed it.' })
  get listed(): boolean {
    return this.holder.listed
  }
}

export const ChangeKind = { ADDED: 'added', CHANGED: 'changed', REMOVED: 'removed' } as const
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What became of an encounter.',
  valuesConfig: {
    ADDED: { description: 'It is new.' },
    CHANGED: { description: 'More or less is known of it.' },
    REMOVED: { description: 'It is gone: its articles, or what they were thought to say.' },
  },
})

@ObjectType('Change', { description: 'What became of one encounter since a point in the sequence of changes.' })
export class Change {
  constructor(private readonly change: WatchedChange) {}

  @Field(() => Int, { description: 'Place in the sequence.' })
  get number(): number {
    return this.change.number
  }

  @Field(() => ChangeKind, { description: 'What became of it.' })
  get kind(): WatchedChange['what'] {
    return this.change.what
  }

  @Field(() => ID, { description: 'Id of the encounter.' })
  get encounterId(): string {
    return this.change.encounter
  }

  @Field(() => Encounter, { nullable: true, description: 'The encounter as it is now; null when it is gone.' })
  get encounter(): Encounter | null {
    return this.change.meeting && Encounter.of(this.change.meeting)
  }
}

@ObjectType('Changes', { description: 'A part of the sequence of changes.' })
export class Changes {
  constructor(private readonly changes: WatchedChanges) {}

  @Field(() => [Change], { description: 'In the order of the sequence.' })
  get nodes(): Change[] {
    return this.changes.items.map((change) => new Change(change))
  }

  @Field(() => Int, { description: 'Give it as "after" to go on from here.' })
  get upTo(): number {
    return this.changes.upTo
  }

  @Field(() => Boolean, { description: 'True when there is more to read at once.' })
  get hasMore(): boolean {
    return this.changes.upTo < this.changes.latest
  }
}
