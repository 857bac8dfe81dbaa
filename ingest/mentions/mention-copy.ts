/** A person's mention with more or other words. Written out: what a spread makes has a shape of its own. */
import type { PersonMention } from './people.ts'

export const mentionAs = (
  person: PersonMention,
  other: Partial<Omit<PersonMention, 'name' | 'honorific'>>,
): PersonMention => ({
  from: other.from ?? person.from,
  to: other.to ?? person.to,
  name: person.name,
  offices: other.offices ?? person.offices,
  states: other.states ?? person.states,
  counterpart: other.counterpart ?? person.counterpart,
  honorific: person.honorific,
})
