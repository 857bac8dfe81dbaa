/** Queries to click at `/queries`; a test runs each of them. */

export interface ExampleQuery {
  readonly id: string
  readonly title: { readonly en: string; readonly ar: string }
  readonly query: string
}

export const exampleQueries: readonly ExampleQuery[] = [
  {
    id: 'topics-between',
    title: {
      en: 'What did Qatar discuss with South Korea, when, and who says so?',
      ar: 'ما القضايا التي بحثتها قطر مع كوريا الجنوبية، ومتى، ومن المصدر؟',
    },
    query: `{
  topicsBetween(a: "QA", b: "South Korea") {
    totalCount
    nodes {
      issue { name }
      firstDate
      lastDate
      discussions {
        encounter { name date format }
        officials { name role stateCode }
        citations {
          quote
          start
          end
          article { title source date url }
        }
      }
    }
  }
}`,
  },
  {
    id: 'topics-between-arabic',
    title: {
      en: 'The same, asked and answered in Arabic',
      ar: 'السؤال نفسه، سؤالا وجوابا بالعربية',
    },
    query: `{
  topicsBetween(
    a: "قطر"
    b: "كوريا الجنوبية"
  ) {
    nodes {
      issue { name(language: AR) }
      lastDate
      discussions {
        encounter { name(language: AR) }
        officials { name(language: AR) role(language: AR) }
        citations { quote }
      }
    }
  }
}`,
  },
  {
    id: 'meetings-between',
    title: {
      en: 'Every encounter of the two states, with its sources',
      ar: 'كل لقاءات الدولتين ومصادرها',
    },
    query: `{
  meetingsBetween(a: "Qatar", b: "KR") {
    nodes {
      date
      format
      planned
      sourceCount
      officials { name state { name } }
      issues { name }
      citations { quote article { source url } }
    }
  }
}`,
  },
  {
    id: 'praise',
    title: {
      en: 'Who praised Qatar, in which words?',
      ar: 'من أشاد بقطر، وبأي كلمات؟',
    },
    query: `{
  praise(of: "Qatar") {
    nodes {
      date
      by { kind name }
      of { kind name }
      citations { quote article { source date } }
    }
  }
}`,
  },
  {
    id: 'partners',
    title: {
      en: 'Whom does Qatar meet most?',
      ar: 'مع من تلتقي قطر أكثر؟',
    },
    query: `{
  partners(of: "Qatar") {
    nodes {
      node { kind name }
      meetings
      lastDate
    }
  }
}`,
  },
  {
    id: 'search',
    title: {
      en: 'Find anything by name, in any script',
      ar: 'البحث عن أي اسم بأي لغة',
    },
    query: `{
  search(
    text: "كوريا"
    first: 5
  ) {
    score
    node { id kind name }
  }
}`,
  },
  {
    id: 'stats',
    title: { en: 'What is in the graph?', ar: 'ماذا في الشبكة؟' },
    query: `{
  stats {
    articles
    firstDate
    lastDate
    nodes { kind label(language: AR) count }
    edges { kind count }
  }
}`,
  },
]
