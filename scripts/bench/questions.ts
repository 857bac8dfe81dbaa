/** What the bench of stores asks: of a planted pair, whose answer is the same at each size, and of what is talked of most. */
import type { Store } from '../../src/store/store.ts'
import { PLANTED } from './synthetic.ts'

export const page = { limit: 20, offset: 0 }
export const [one, other] = PLANTED.map((code) => `state:${code}`) as [string, string]
export const BUSY = 'state:AD'
export const BUSY_PARTNER = 'state:AE'

type Ask = (store: Store) => Promise<unknown>

/** The same answer at each size: its time must not grow. */
export const planted: Readonly<Record<string, Ask>> = {
  'topics of the pair': (store) => store.topicsBetween(one, other, {}, page),
  'topics, filtered': (store) => store.topicsBetween(one, other, { outlets: ['wire'], planned: false }, page),
  'meetings of the pair': (store) => store.meetingsBetween(one, other, {}, page),
  'meetings of a state': (store) => store.meetingsOf(one, {}, page),
  'timeline of the pair': (store) => store.timeline(one, other, {}),
  'contact of the pair': (store) => store.contact(one, other, {}, 90),
  'conflicts of the pair': (store) => store.conflicts(one, other, {}, page),
  'issue changes of the pair': (store) => store.issueChanges(one, other, { since: '2015-01-01', until: '2015-12-31' }),
  'praise in the pair': (store) => store.praise(other, one, {}, page),
  'partners of a state': (store) => store.partners(one, {}, page),
  'single-source facts of a state': (store) => store.singleSource(one, {}, page),
  'announcements of a state': (store) => store.announcements(one, {}, page),
  'office holders of a state': (store) => store.representatives(one, '2016-01-01'),
  'path within the pair': (store) => store.path(one, other, {}),
  'relations of a state': (store) => store.relations(one, ['MET_WITH'], {}, page),
  'search for a state': (store) => store.search('Iceland', ['State'], 5),
  node: (store) => store.node(one),
  stats: (store) => store.stats(),
  'first changes': (store) => store.changes(0, 20),
}

/** Grows with the graph, because the answer does. */
export const busy: Readonly<Record<string, Ask>> = {
  'topics of a busy pair': (store) => store.topicsBetween(BUSY, BUSY_PARTNER, {}, page),
  'meetings of a busy state': (store) => store.meetingsOf(BUSY, {}, page),
  'partners of a busy state': (store) => store.partners(BUSY, {}, page),
  'praise of a busy state': (store) => store.praise(null, BUSY, {}, page),
  'neighbourhood of a busy state': (store) => store.neighbourhood(BUSY, [], {}, 30),
  'latest encounters': (store) => store.encounters({}, page),
  'shared issues of three states': (store) => store.sharedIssues([BUSY, BUSY_PARTNER, 'state:AF'], {}, page),
  'brokers of a busy issue': (store) => store.brokers('issue:kakakaru', {}, page),
  'search for a slip': (store) => store.search('Kakakary', ['Official'], 5),
}
