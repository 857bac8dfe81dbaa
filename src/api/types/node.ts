import { Args, Field, ID, InterfaceType } from 'type-graphql'
import type { GraphNode } from '../../../schema/graph.ts'
import type { NodeKindName } from '../../../schema/ontology.ts'
import { Language, NodeKind } from './enums.ts'
import { NameArgs } from './name-args.ts'
import { type PropertiesOf, propertiesOf } from './view.ts'

/** A view of a graph node: nothing is copied, each field reads the node. */
@InterfaceType('Node', { description: 'Anything in the graph that has an id of its own.' })
export abstract class Node<K extends NodeKindName = NodeKindName> {
  constructor(readonly node: GraphNode) {}

  protected get properties(): PropertiesOf<K> {
    return propertiesOf<K>(this.node)
  }

  @Field(() => ID, { description: 'The same for the same thing on every machine, such as "state:QA".' })
  get id(): string {
    return this.node.id
  }

  @Field(() => NodeKind, { description: 'What it stands for.' })
  get kind(): NodeKindName {
    return this.node.kind
  }

  @Field(() => String, { description: 'Its name, or a caption where it has none.' })
  name(@Args(() => NameArgs) { language }: NameArgs): string {
    const { properties } = this.node
    return String((language === Language.AR ? properties.nameAr : null) ?? properties.name)
  }
}
