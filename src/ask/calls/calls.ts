/** Each intent with the question that answers it. */
import type { IntentName } from '../intents.ts'
import type { Call } from './call.ts'
import * as discussions from './discussions.ts'
import * as issues from './issue-parts.ts'
import * as between from './meetings-between.ts'
import * as own from './meetings-of.ts'
import * as people from './people.ts'
import * as topics from './topics.ts'

export const calls: Readonly<Record<IntentName, Call>> = {
  'topics-between': topics.topicsBetween,
  'discussed-issue': topics.discussedIssue,
  'meetings-between': between.meetingsBetween,
  'count-meetings': between.countMeetings,
  'last-meeting': between.lastMeeting,
  'first-meeting': between.firstMeeting,
  'participants-between': between.participantsBetween,
  timeline: between.timeline,
  'new-topics': topics.newTopics,
  'dropped-topics': topics.droppedTopics,
  conflicts: between.conflicts,
  path: between.path,
  'praise-between': people.praiseBetween,
  'mutual-praise': people.mutualPraise,
  'praise-of': people.praiseOf,
  'praise-by': people.praiseBy,
  'sources-between': between.sourcesBetween,
  'meetings-of': own.meetingsOf,
  partners: own.partners,
  'last-meeting-of': own.lastMeetingOf,
  'topics-of': topics.topicsOf,
  'discussed-by': discussions.discussedBy,
  'single-source': people.singleSource,
  'officials-of': people.officialsOf,
  profile: people.profile,
  'bodies-of': people.bodiesOf,
  'planned-meetings': own.plannedMeetings,
  'planned-between': between.plannedBetween,
  'reports-by': people.reportsBy,
  brokers: discussions.brokers,
  'discussions-of': discussions.discussionsOf,
  'parts-of-issue': issues.partsOfIssue,
  'issues-concerning': issues.issuesConcerning,
  'shared-issues': topics.sharedIssues,
  'silent-partners': own.silentPartners,
  stats: people.stats,
}
