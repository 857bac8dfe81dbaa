/** Aides and envoys whose titles name the leader whom they serve, and other ways of recent Arabic reports. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string, date = '2025-02-10') => extract({ text, lang: 'ar', date })

/** Sides, day and people of each meeting. */
const metIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) =>
    edge.type === 'MET_WITH'
      ? [[edge.sides.join('+'), edge.date ?? 'some day', ...(edge.planned ? ['planned'] : [])].join(' ')]
      : [],
  )

/** Names of those who met. */
function namesMet(text: string): string[] {
  const { entities, edges } = read(text)
  const met = new Set(edges.flatMap((edge) => (edge.type === 'MET_WITH' ? (edge.between ?? []) : [])))
  return entities
    .flatMap((entity) => (entity.type === 'Official' && met.has(entity.id) ? [entity.names[0]!] : []))
    .sort()
}

const officialsIn = (text: string): string[] =>
  read(text).entities.flatMap((entity) => (entity.type === 'Official' ? [`${entity.names[0]} ${entity.state}`] : []))

const topicsIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'DISCUSSED' ? [text.slice(edge.span.start, edge.span.end)] : []))

describe('an aide whose title names his leader', () => {
  test.each([
    'مستشار الرئيس الإيراني رضا كاظمي لشؤون الأمن حسن مرادي',
    'مستشار الرئيس الإيراني رضا كاظمي للشؤون العربية، حسن مرادي، والوفد المرافق له',
    'كبير مستشاري الرئيس الإيراني رضا كاظمي لشؤون أفريقيا حسن مرادي',
    'مبعوث الرئيس الإيراني رضا كاظمي إلى سوريا حسن مرادي',
    'المبعوث الخاص للرئيس الإيراني رضا كاظمي إلى الشرق الأوسط حسن مرادي',
  ])('is who was met: %s', (guest) => {
    const text = `استقبل وزير الدفاع العماني سالم الحارثي، مساء الأحد، ${guest}.`
    expect(metIn(text)).toEqual(['IR+OM 2025-02-09'])
    expect(namesMet(text)).toEqual(['حسن مرادي', 'سالم الحارثي'])
    expect(officialsIn(text)).toContain('رضا كاظمي IR')
  })

  test('an aide named before his field keeps his name', () => {
    const text = 'استقبل وزير الدفاع العماني سالم الحارثي مستشار الرئيس الإيراني حسن مرادي لشؤون الأمن.'
    expect(namesMet(text)).toEqual(['حسن مرادي', 'سالم الحارثي'])
  })
})

describe('a father and his son', () => {
  test.each(['عبد الله', 'عبدالله'])('are two, however the father’s name is written: %s', (father) => {
    const text = `عقد الملك ${father} الثاني ووزير الدفاع العماني سالم الحارثي اجتماعا في مسقط، بحضور الأمير الحسين بن ${father} الثاني، ولي العهد.`
    expect(officialsIn(text).filter((name) => name.endsWith('JO'))).toHaveLength(2)
  })
})

describe('one more of what was told of', () => {
  test('a call among others', () => {
    expect(
      metIn(
        'تلقى وزير الدفاع العماني سالم الحارثي اتصالا من نظيره الإيراني رضا كاظمي. وشملت الاتصالات أيضا اتصالا من وزير الدفاع الياباني كين تاناكا.',
      ),
    ).toEqual(['IR+OM some day', 'JP+OM some day'])
  })

  test('who came to a meeting with many', () => {
    expect(
      namesMet(
        'عقد الرئيس الإيراني رضا كاظمي لقاء مع عدد من قادة الدول الإسلامية، وحضر اللقاء وزير الدفاع العماني سالم الحارثي.',
      ),
    ).toEqual(['رضا كاظمي', 'سالم الحارثي'])
  })

  test('a call to one before talks with another', () => {
    expect(
      metIn(
        'أعلنت الوزارة أن الرئيس الإيراني رضا كاظمي تحدث إلى نظيره العماني هاتفيا، الأحد، قبل يوم من عقده قمة مع رئيس اليابان.',
      ),
    ).toEqual(['IR+OM 2025-02-09', 'IR+JP some day planned'])
  })
})

test('greetings that a guest conveys are no meeting with whoever sent them', () => {
  expect(
    namesMet(
      'استقبل وزير الدفاع العماني سالم الحارثي نظيره الإيراني رضا كاظمي. ونقل الضيف خلال الاستقبال تحيات الرئيس الإيراني حسن مرادي لوزير الدفاع العماني.',
    ),
  ).toEqual(['رضا كاظمي', 'سالم الحارثي'])
})

describe('the day', () => {
  test('of a warning is that of the talks at which its speaker goes on', () => {
    const [lead, next] = [
      'حذر وزير الدفاع العماني سالم الحارثي، الأحد، من أن الأزمة ستطول.',
      'وقال الحارثي، في مستهل لقاء مع نظيره الإيراني رضا كاظمي، إن الحوار مهم.',
    ]
    expect(metIn(`${lead} ${next}`)).toEqual(['IR+OM 2025-02-09'])
    expect(metIn(`${lead.replace('، الأحد،', '')} ${next}`)).toEqual(['IR+OM some day'])
  })

  test('of the talks that a journey is made for is told behind it', () => {
    const journey =
      'توجه وزير الدفاع العماني سالم الحارثي اليوم الاثنين إلى إيران في زيارة يلتقي خلالها نظيره رضا كاظمي.'
    const talks = 'وسيجري الحارثي مع كاظمي، بعد غد الأربعاء، مباحثات في طهران.'
    expect(metIn(`${journey} ${talks}`)).toEqual(['IR+OM 2025-02-12 planned'])
    // Another day's talks are further ones.
    const further = 'وسيعقد الحارثي مع كاظمي، يوم الخميس، اجتماعا في أصفهان.'
    expect(metIn(`${journey} ${talks} ${further}`)).toEqual(['IR+OM 2025-02-12 planned', 'IR+OM 2025-02-13 planned'])
  })
})

describe('a meeting ahead', () => {
  test.each([
    'قال الرئيس الإيراني رضا كاظمي إن لقاءه المقبل مع وزير الدفاع العماني سالم الحارثي مهمة.',
    'أعلنت الوزارة عن قمة مقبلة بين الرئيس الإيراني رضا كاظمي ووزير الدفاع العماني سالم الحارثي.',
    'قال الرئيس الإيراني رضا كاظمي إن لقاءه مع وزير الدفاع العماني سالم الحارثي الشهر المقبل سيكون مهما.',
  ])('is planned: %s', (text) => {
    expect(metIn(text)).toEqual(['IR+OM some day planned'])
  })

  test('is none that was held before what is ahead', () => {
    expect(
      metIn('قال الرئيس الإيراني رضا كاظمي بعد لقائه وزير الدفاع العماني سالم الحارثي إن الشهر المقبل سيكون مهما.'),
    ).toEqual(['IR+OM some day'])
  })
})

describe('topics', () => {
  const met = 'التقى وزير الدفاع العماني سالم الحارثي نظيره الإيراني رضا كاظمي.'
  test.each([
    [
      'one more behind "بالإضافة لبحث"',
      `${met} وجرى خلال اللقاء استعراض أوجه التعاون بين البلدين، بالإضافة لبحث أمن الملاحة.`,
      ['أوجه التعاون بين البلدين', 'أمن الملاحة'],
    ],
    [
      'security and peace are one',
      'استعرض وزير الدفاع العماني مع نظيره الإيراني المساعي المشتركة لتحقيق الأمن والسلام.',
      ['المساعي المشتركة لتحقيق الأمن والسلام'],
    ],
    [
      'what somebody focused on when he met another',
      'ركز وزير الدفاع العماني سالم الحارثي خلال لقائه بنظيره الإيراني رضا كاظمي على أزمة الهجرة.',
      ['أزمة الهجرة'],
    ],
    [
      'the agenda of a summit',
      'اجتمع وزير الدفاع العماني مع نظيره الإيراني لبحث العلاقات الثنائية وجدول أعمال القمة العربية.',
      ['العلاقات الثنائية', 'جدول أعمال القمة العربية'],
    ],
    [
      'of talks between the two sides, without what they are within',
      `${met} وتناولت المحادثات بين الجانبين تطورات المشهد الإقليمي، والتعاون في الطاقة، ضمن سعي البلدين لتكثيف الشراكة.`,
      ['تطورات المشهد الإقليمي', 'التعاون في الطاقة'],
    ],
    [
      'several, behind a clause that says what for',
      `${met} وجرى استعراض أوجه العلاقات بما يخدم مصالح البلدين، بالإضافة إلى مناقشة العديد من القضايا الإقليمية.`,
      ['أوجه العلاقات', 'القضايا الإقليمية'],
    ],
    [
      'none that somebody only stressed',
      `${met} وشهدت اللقاءات تأكيد الحارثي للسفراء حرص بلاده على بناء أفضل العلاقات، والإشارة إلى مبدأ الشراكة.`,
      [],
    ],
  ])('%s', (_, text, topics) => {
    expect(topicsIn(text)).toEqual(topics)
  })
})

test('a spokesman is of the state whose minister goes without one', () => {
  const text =
    'يتوجه وزير الخارجية سامح شكري إلى موسكو تلبية لدعوة من نظيره الروسي رومان إيفانوف. وصرح السفير هاني البدري، المتحدث باسم وزارة الخارجية، بأن الوزير يلتقي سكرتير مجلس الأمن الروسي أوليغ بتروف، وأن الجانب الروسي مهتم.'
  expect(officialsIn(text)).toContain('هاني البدري EG')
})
