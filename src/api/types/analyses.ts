/** What the questions that count and compare give. */
import { GraphQLDate } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'
import type * as asked from '../../questions/analyses.ts'
import { connectionOf } from '../connection.ts'
import { Encounter } from './encounter.ts'
import { Issue } from './issue.ts'
import { Node } from './node.ts'
import { nodeOf } from './node-of.ts'

@ObjectType('Activity', { description: 'What two sides did in one month.' })
export class Activity {
  @Field(() => String, { description: 'Such as 2024-05.' })
  readonly month!: string

  @Field(() => Int, { description: 'Encounters of the two.' })
  readonly meetings!: number

  @Field(() => Int, { description: 'Issues that they discussed.' })
  readonly issues!: number

  @Field(() => Int, { description: 'How often one praised the other, their officials included.' })
  readonly praise!: number
}

@ObjectType('Partner', { description: 'Somebody met, and how often.' })
export class Partner {
  constructor(private readonly partner: asked.Partner) {}

  @Field(() => Node, { description: 'Who was met.' })
  get node(): Node {
    return nodeOf(this.partner.node)
  }

  @Field(() => Int, { description: 'Encounters held, without those that are only announced.' })
  get meetings(): number {
    return this.partner.meetings
  }

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the first dated encounter in the period.' })
  get firstDate(): string | null {
    return this.partner.firstDate
  }

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the latest dated encounter in the period.' })
  get lastDate(): string | null {
    return this.partner.lastDate
  }
}

@ObjectType('SharedIssue', { description: 'An issue that each of several sides discussed.' })
export class SharedIssue {
  constructor(private readonly shared: asked.SharedIssue) {}

  @Field(() => Issue, { description: 'The issue.' })
  get issue(): Issue {
    return new Issue(this.shared.issue)
  }

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the latest dated discussion.' })
  get lastDate(): string | null {
    return this.shared.lastDate
  }
}

@ObjectType('Broker', { description: 'A side that discusses an issue with many others.' })
export class Broker {
  constructor(private readonly broker: asked.Broker) {}

  @Field(() => Node, { description: 'A state or an agency.' })
  get node(): Node {
    return nodeOf(this.broker.node)
  }

  @Field(() => Int, { description: 'With how many others it discussed the issue.' })
  get partners(): number {
    return this.broker.partners
  }

  @Field(() => Int, { description: 'How often it discussed the issue.' })
  get discussions(): number {
    return this.broker.discussions
  }
}

@ObjectType('Conflict', {
  description: 'Two encounters of the same pair, at most a day apart, that sources tell differently.',
})
export class Conflict {
  constructor(private readonly conflict: asked.Conflict) {}

  @Field(() => Encounter, { description: 'As some tell it.' })
  get one(): Encounter {
    return Encounter.of(this.conflict.one)
  }

  @Field(() => Encounter, { description: 'As others tell it.' })
  get other(): Encounter {
    return Encounter.of(this.conflict.other)
  }
}

@ObjectType('IssueChanges', { description: 'How the agenda of two sides changed from one period to the next.' })
export class IssueChanges {
  constructor(private readonly changes: asked.IssueChanges) {}

  @Field(() => [SharedIssue], { description: 'First discussed in the period; the latest first.' })
  get begun(): SharedIssue[] {
    return this.changes.begun.map((shared) => new SharedIssue(shared))
  }

  @Field(() => [SharedIssue], {
    description: 'Discussed in the period of the same length before, and not since; the latest first.',
  })
  get ceased(): SharedIssue[] {
    return this.changes.ceased.map((shared) => new SharedIssue(shared))
  }
}

@ObjectType('Silence', { description: 'Time in which two sides were not in contact.' })
export class Silence {
  @Field(() => GraphQLDate, { description: 'Day of the contact before.' })
  readonly since!: string

  @Field(() => GraphQLDate, { description: 'Day of the contact after.' })
  readonly until!: string

  @Field(() => Int, { description: 'Days from the one to the other.' })
  readonly days!: number
}

@ObjectType('Contact', { description: 'How two sides have been in contact.' })
export class Contact {
  constructor(private readonly contact: asked.Contact) {}

  @Field(() => Encounter, { nullable: true, description: 'The earliest encounter.' })
  get first(): Encounter | null {
    return this.contact.first && Encounter.of(this.contact.first)
  }

  @Field(() => Encounter, { nullable: true, description: 'The latest encounter.' })
  get latest(): Encounter | null {
    return this.contact.latest && Encounter.of(this.contact.latest)
  }

  @Field(() => Int, { description: 'Number of encounters.' })
  get meetings(): number {
    return this.contact.meetings
  }

  @Field(() => [Silence], { description: 'The longest times without contact, longest first; at most 10.' })
  get silences(): readonly Silence[] {
    return this.contact.silences
  }
}

@ObjectType('Visits', { description: 'Visits exchanged with one other side.' })
export class Visits {
  constructor(private readonly visits: asked.Visits) {}

  @Field(() => Node, { description: 'The other side.' })
  get node(): Node {
    return nodeOf(this.visits.node)
  }

  @Field(() => Int, { description: 'Visits paid to that side.' })
  get paid(): number {
    return this.visits.paid
  }

  @Field(() => Int, { description: 'Visits received from that side.' })
  get received(): number {
    return this.visits.received
  }

  @Field(() => GraphQLDate, { nullable: true, description: 'Day of the latest dated visit.' })
  get lastDate(): string | null {
    return this.visits.lastDate
  }
}

export const VisitsConnection = connectionOf('Visits', Visits, (visits: asked.Visits) => new Visits(visits))
export const PartnerConnection = connectionOf('Partner', Partner, (partner: asked.Partner) => new Partner(partner))
export const SharedIssueConnection = connectionOf(
  'SharedIssue',
  SharedIssue,
  (shared: asked.SharedIssue) => new SharedIssue(shared),
)
export const BrokerConnection = connectionOf('Broker', Broker, (broker: asked.Broker) => new Broker(broker))
export const ConflictConnection = connectionOf(
  'Conflict',
  Conflict,
  (conflict: asked.Conflict) => new Conflict(conflict),
)
