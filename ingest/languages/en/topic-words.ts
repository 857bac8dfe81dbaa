/** English word classes by which the list of what was discussed is cut into issues. */
// biome-ignore format: rows of words
export const topicWords: Readonly<Record<string, readonly string[]>> = {
  /** Between two issues, besides a comma and "and". */
  'topic.join': [
    'including', 'to include', 'especially', 'particularly', 'in particular', 'such as', 'as well as', 'in addition to', 'among them',
    'notably', 'along with', 'most notably', 'together with', 'among other issues', 'and other', 'also', 'coupled with', 'and also',
    'not only', 'but also',
  ],
  /** Leads to the issue and says nothing of it. */
  'topic.lead': [
    'was', 'were', 'on', 'about', 'over', 'a number of', 'a range of', 'a broad range of', 'a wide range of', 'a host of', 'the full range of',
    'a variety of', 'a series of', 'an array of', 'various', 'several', 'their', 'our', 'his', 'her', 'its', 'my', 'all areas of', 'to', 'of',
    'issues including', 'the need to', 'need to', 'the need for', 'need for', 'the urgent need to', 'urgent need to', 'the urgent need for',
    'the importance of', 'importance of', 'the urgency of', 'urgency of', 'the imperative of', 'the imperative to', 'the value of',
    'the necessity of', 'the issue of', 'issue of', 'the question of', 'the matter of', 'the topic of', 'the subject of', 'the possibility of',
    'both', 'three issues', 'some of', 'how best to', 'how to', 'address', 'addressing', 'combat', 'combating', 'combatting', 'tackle',
    'tackling', 'confronting', 'promote', 'promoting', 'fostering', 'foster', 'ensuring', 'also', 'the latest', 'respective', 'then',
    'all of',
    'many of',
    'most of',
    'each of',
    'the full gamut of',
    'the whole range of',
    'the breadth of',
    'a spectrum of',
    'a wide array of',
    'a broad array of',
    'a broad set of',
    'a set of',
    'a suite of',
    'a wide variety of',
    'opportunities for us to',
  ],
  /** Passed over whole: what follows a clause's word goes on with the issue. */
  'topic.keep': ['ensure that', 'ensuring that', 'so-called', 'East and South China Seas', 'South and East China Seas', 'East and South China Sea', 'East China and South China Seas'],
  'topic.generic': [
    'issues', 'topics', 'matters', 'subjects', 'areas', 'several', 'other', 'various', 'key', 'range', 'number', 'three', 'two', 'many',
    'four', 'five', 'themes', 'questions', 'points', 'pressing', 'wide', 'broad', 'host', 'variety', 'full', 'progress', 'concern', 'mutual',
    'concerns', 'things',
  ],
  'topic.pivot': ['related to', 'regarding', 'concerning', 'pertaining to', 'relating to', 'on', 'surrounding', 'around', 'with regard to'],
  /** What an item of a list begins with. */
  'topic.head': [
    'ways', 'efforts', 'opportunities', 'issues', 'developments', 'steps', 'progress', 'plans', 'concerns', 'means', 'prospects',
    'options', 'proposals', 'measures', 'preparations', 'work', 'next steps', 'access', 'respect for', 'implementation of', 'implementation', 'how', 'what', 'whether', 'possible',
    'strengthening', 'enhancing', 'boosting', 'developing', 'expanding', 'deepening', 'advancing', 'supporting', 'increasing', 'improving',
    'building', 'protecting', 'accelerating', 'ending', 'reducing', 'countering', 'creating', 'providing', 'imposing', 'upholding',
    'preventing', 'fighting', 'enabling', 'continuing', 'maintaining', 'establishing', 'launching', 'lifting', 'implementing',
    'facilitating', 'modernizing', 'modernising', 'restoring', 'resolving', 'securing', 'renewing', 'opening', 'reopening', 'finding', 'managing',
    'bolstering', 'intensifying', 'diversifying', 'leveraging', 'mobilizing', 'mobilising', 'delivering', 'driving', 'unlocking',
    'holding', 'bringing', 'making', 'setting', 'forming', 'removing', 'easing', 'sharing', 'helping', 'encouraging', 'harnessing',
    'investing', 'responding', 'returning', 'resuming', 'releasing', 'freeing', 'stopping', 'halting', 'broadening', 'elevating',
  ],
  /** Verbs that begin an item where several infinitives are joined. */
  'topic.infinitive': [
    'accelerate', 'advance', 'achieve', 'boost', 'bolster', 'build', 'bring', 'broaden', 'counter', 'create', 'deepen', 'defend', 'deliver',
    'develop', 'diversify', 'end', 'enhance', 'ensure', 'establish', 'expand', 'facilitate', 'fight', 'hold', 'identify', 'impose', 'improve',
    'increase', 'launch', 'lift', 'lower', 'maintain', 'make', 'modernize', 'prevent', 'protect', 'provide', 'reach', 'reduce', 'renew',
    'resolve', 'restore', 'resume', 'secure', 'strengthen', 'unlock', 'uphold', 'work together', 'cooperate', 'respond', 'respect', 'stop',
    'discuss', 'help', 'encourage', 'mobilize', 'ease', 'open', 'reopen', 'send', 'speed up', 'step up', 'enable', 'stabilize', 'combine',
  ],
  /** Nouns whose modifiers are listed before them: "political, economic and security cooperation". */
  'topic.shared': [
    'cooperation', 'co-operation', 'ties', 'relations', 'relation', 'relationship', 'relationships', 'partnership', 'partnerships', 'support', 'assistance',
    'aid', 'issues', 'challenges', 'matters', 'links', 'efforts', 'interests', 'priorities', 'concerns', 'engagement', 'collaboration',
    'coordination', 'stability', 'agreements', 'exchanges', 'opportunities', 'operations', 'affairs', 'crises', 'developments', 'threats',
    'capabilities', 'dialogue', 'spheres', 'fields', 'sectors', 'areas', 'levels', 'posture', 'bonds', 'initiatives', 'institutions',
    'policies', 'policy', 'needs', 'reforms', 'reform', 'groups', 'leaders', 'forces', 'conditions', 'aspects',
    'investments', 'sanctions', 'measures', 'activities', 'projects', 'services', 'systems', 'technologies', 'resilience', 'architecture',
    'order', 'region', 'community', 'values', 'nature', 'role', 'way', 'manner', 'process', 'war', 'invasion', 'aggression', 'attack', 'military aggression',
    'zone', 'pact', 'deal', 'agreement', 'trade', 'officials', 'deficit', 'energy sources', 'chains', 'minerals', 'response', 'environment', 'supplies',
  ],
  'topic.not': [
    'through', 'via', 'with', 'in', 'at', 'during', 'today', 'yesterday', 'by', 'for', 'who', 'which', 'between', 'from', 'as', 'under',
    'on behalf of', 'across', 'within', 'toward', 'towards', 'alongside', 'against', 'around', 'inside', 'outside', 'where', 'when', 'as part of',
  ],
  'topic.tail': ['among others', 'among other things', 'among other topics', 'and more', 'and other issues', 'more broadly', 'at length', 'in detail', 'in depth', 'at this critical time'],
  'topic.dangling': ['of', 'in', 'on', 'to', 'for', 'with', 'the', 'a', 'an', 'and', 'by', 'from', 'their', 'at', 'our', 'as', 'its', 'through', 'across', 'under', 'between', 'also', 'is', 'how', 'his', 'her', 'including', 'both', 'well', 'towards', 'between'],
  'topic.empty': ['it', 'this', 'that', 'these', 'them', 'others', 'issues', 'more', 'also', 'mutual', 'interest', 'agenda', 'interests', 'question', 'of', 'shared', 'common', 'and', 'table', 'day', 'progress'],
  /** Says of which kind, and may be listed before a noun. */
  adjective: [
    'regional', 'international', 'economic', 'political', 'military', 'commercial', 'cultural', 'bilateral', 'global', 'social', 'diplomatic',
    'financial', 'technical', 'scientific', 'legal', 'humanitarian', 'strategic', 'multilateral', 'trilateral', 'domestic', 'local', 'national', 'civil',
    'democratic', 'environmental', 'electoral', 'parliamentary', 'constitutional', 'judicial', 'industrial', 'agricultural', 'educational', 'digital',
    'maritime', 'nuclear', 'religious', 'public', 'private', 'transatlantic', 'Arab', 'Islamic', 'European', 'African', 'Asian', 'western', 'eastern',
    'northern', 'southern', 'academic', 'technological', 'consular', 'administrative', 'trans-Atlantic', 'U.S.', 'US', 'EU', 'medical', 'defensive',
    'fiscal', 'monetary', 'tribal', 'ethnic', 'racial', 'existing', 'developmental', 'institutional', 'governmental', 'professional', 'historical',
  ],
  /** Describes: begins a phrase of its own, unless another adjective stands before. */
  'topic.attribute': [
    'historic', 'strong', 'close', 'closer', 'deep', 'enduring', 'lasting', 'longstanding', 'continued', 'continuing', 'steadfast', 'shared', 'mutual', 'joint', 'common',
    'growing', 'robust', 'ongoing', 'recent', 'latest', 'current', 'critical', 'emerging', 'important', 'possible', 'potential', 'broad', 'wide', 'free',
    'open', 'fair', 'peaceful', 'secure', 'stable', 'prosperous', 'resilient', 'inclusive', 'sustainable', 'transparent', 'independent', 'unprovoked',
    'unjustified', 'unjust', 'brutal', 'illegal', 'coordinated', 'united', 'unwavering', 'multiple', 'diversified', 'integrated', 'modern', 'ambitious',
    'comprehensive', 'practical', 'concrete', 'constructive', 'productive', 'positive', 'new', 'further', 'greater', 'various', 'different', 'urgent',
    'serious', 'severe', 'dangerous', 'vital', 'key', 'major', 'special', 'mutually beneficial', 'irregular', 'orderly', 'safe', 'just', 'honest',
    'effective', 'connected', 'other', 'equitable', 'renewed', 'enhanced', 'increased', 'expanded', 'rapid', 'full', 'future', 'upcoming', 'extraordinary',
    'human rights', 'advanced', 'competent', 'impartial', 'more', 'better', 'improved', 'rules-based', 'two-state', 'wider', 'broader', 'significant',
  ],
  /** Opens a clause that has its own verb. */
  'topic.clausal': ['how', 'ways', 'what', 'whether', 'why', 'areas', 'where'],
  adverb: ['also', 'jointly', 'further', 'recently', 'newly', 'previously', 'strongly', 'both', 'again', 'then', 'together', 'already', 'now', 'subsequently', 'reportedly', 'later', 'particularly', 'briefly', 'publicly', 'privately'],
  /** Forms of the verbs' classes that are nouns, infinitives or participles where an issue is named. */
  'verb.nonfinite': [
    'hold', 'holding', 'host', 'hosting', 'visit', 'visits', 'visiting', 'meet', 'meeting', 'receive', 'praise', 'talks', 'call', 'calls', 'speak', 'welcome',
    'welcoming', 'led', 'begin', 'start', 'starts', 'conduct', 'opened', 'joined', 'review', 'reviews', 'reviewing', 'discuss', 'discussing', 'explore',
    'focus', 'focusing', 'thanks', 'express', 'offered', 'offers', 'recognized', 'plans', 'hopes', 'addressed', 'covered', 'supported',
  ],
  auxiliary: [
    'is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'should', 'may', 'might', 'must', 'do', 'does', 'did',
    'says', 'remains', 'remain', 'continues', 'looks', 'intends', 'believes', 'supports', 'stands', 'seeks', 'recognizes', 'reaffirms', 'commits',
  ],
  'day.part': ['morning', 'evening', 'night', 'afternoon', 'late', 'early', 'this', 'next', 'last'],
}
