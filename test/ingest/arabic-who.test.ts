/** Whom and what Arabic articles name: states, bodies, people, and who praises whom. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const read = (text: string) => extract({ text, lang: 'ar', date: '2015-08-05', source: 'example-news.eg' })

const statesIn = (text: string): string[] =>
  read(text).entities.flatMap((entity) => (entity.type === 'State' ? [entity.code] : []))

const bodiesIn = (text: string): string[] =>
  read(text).entities.flatMap((entity) => (entity.type === 'Agency' ? [entity.id.slice('agency:'.length)] : []))

const peopleIn = (text: string): string[] =>
  read(text).entities.flatMap((entity) =>
    entity.type === 'Official' ? [`${entity.names[0]} ${entity.state ?? entity.agency}`] : [],
  )

const praiseIn = (text: string): string[] =>
  read(text).edges.flatMap((edge) => (edge.type === 'PRAISED' ? [`${edge.by} ${edge.of}`] : []))

describe('states', () => {
  test.each([
    [
      'a family name is none',
      'التقى وزير الصناعة المصري منير فخري السفير الهندي نافديب سوري في القاهرة.',
      ['EG', 'IN'],
    ],
    ['the next of two places is a place too', 'يتوجه وزير الخارجية الأمريكي جون كيري إلى أبوظبي والدوحة.', ['US']],
    ['a city in quotation marks is one', 'يقع مقر السفارة الصومالية المؤقت في «نيروبي» منذ سنوات.', ['SO']],
    ['a treaty is named for a city', 'تلتزم سوريا بمعاهدة باريس وبروتوكول طوكيو.', ['SY']],
    ['a region is not the state in its name', 'يشرف السفير الليبي على شؤون المغرب العربي.', ['LY']],
    ['a capital that is a state’s name too is of the state that is named', 'وصل ملك الأردن إلى عمان.', ['JO']],
    ['beside states it is the state', 'تشمل الجولة قطر وعمان والكويت، ثم الأردن.', ['QA', 'OM', 'KW', 'JO']],
  ])('%s', (_what, text, states) => {
    expect(statesIn(text).sort()).toEqual([...states].sort())
  })
})

describe('bodies', () => {
  test.each([
    ['a ministry by its field alone', 'وقالت الدفاع الروسية في بيان إن القوات عادت.', ['ru/ministry-defence']],
    ['a field is none', 'أكد السفير التركي أهمية الثقافة الهندية وتشجيع الشباب المصري.', []],
    ['of two states', 'اتفق الوزيران على تفعيل مجلس الأعمال المصري الهندي.', []],
    ['any one of its kind', 'قرر الوزيران افتتاح قنصلية ليبية في المدينة، ثم سفارة هناك.', []],
    ['whose official speaks', 'وقال مسؤول كبير في وزارة الدفاع الليبية إن القوات عادت.', ['ly/ministry-defence']],
    ['where somebody only serves', 'حضر اللقاء وكيل وزارة الدفاع الليبية وعدد من ضباط الجيش الليبي.', []],
    ['a post', 'تتولى البحرين الرئاسة الدورية للقمة.', []],
    ['the word at the beginning of a line', 'غادر الوزير السوري بيروت.\nوسبق أن زارها قبل شهر.', []],
    ['a news agency that begins like a name', 'نقلت فرانس برس عن الوزير السوري قوله.', ['agence-france-presse']],
    ['a group of mediators', 'انتهت المفاوضات بين إيران وسداسية الوسطاء الدوليين.', ['p5-1']],
    ['an outlet in a dateline', 'سبق - الرياض: غادر الوزير السوري بيروت.', ['sabq']],
    ['where somebody is accused', 'يواجه الوزير السابق اتهامات أمام المحكمة الجنائية الدولية.', []],
    [
      'whose officials are met',
      'التقى وزير الخارجية الأمريكي جون كيري نظراءه في دول مجلس التعاون الخليجي.',
      ['gulf-cooperation-council'],
    ],
  ])('%s', (_what, text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  test('an outlet’s editor is of it', () => {
    const text = 'زار سفير السعودية في لبنان علي عسيري مقر صحيفة النهار، حيث التقى رئيس التحرير سمير صالح.'
    expect(read(text).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? [edge.sides.join('+')] : []))).toEqual([
      'SA+agency:annahar',
    ])
  })

  test('an unnamed party is no side of what its leader does', () => {
    const text = 'التقى الرئيس المصري عبد الفتاح السيسي في القاهرة عمار الحكيم.'
    expect(bodiesIn(text)).toEqual([])
    expect(read(text).edges.flatMap((edge) => (edge.type === 'MET_WITH' ? edge.sides : []))).toEqual(['EG', 'IQ'])
  })
})

describe('people', () => {
  test.each([
    [
      'of an emirate, before a president with a title of honour',
      'استقبل الشيخ محمد بن زايد آل نهيان ولي عهد أبوظبي فخامة الرئيس رجب طيب أردوغان.',
      'رجب طيب أردوغان TR',
    ],
    [
      'with a part of the day in his name',
      'بحث وزير الإعلام الكويتي الشيخ فهد صباح السالم الصباح مع نظيره القطري فرص التعاون.',
      'فهد صباح السالم الصباح KW',
    ],
    [
      'who is consul in a city',
      'استقبل أمير منطقة مكة المكرمة القنصل العام لجمهورية إندونيسيا في جدة هاردي ساسترو.',
      'هاردي ساسترو ID',
    ],
    [
      'of the state that he works in',
      'استقبل السفير المصري هاني صلاح وزيرة التعليم بجمهورية المالديف عائشة محمد.',
      'عائشة محمد MV',
    ],
    [
      'with a family name that begins like "and"',
      'التقى السفير المصري وزير العدل القطري فؤاد ودرمي أمس.',
      'فؤاد ودرمي QA',
    ],
    [
      'with a family name that is a state’s adjective',
      'التقى السفير المصري وزير العدل القطري سعد التركي أمس.',
      'سعد التركي QA',
    ],
    ['with a family name that is a word', 'وقال السفير هانئ خلاف، مساعد وزير الخارجية المصري: نعم.', 'هانئ خلاف EG'],
    ['with a name that is a preposition', 'وقال السفير حسن كامل على سفير السودان بالقاهرة إنه وصل.', 'حسن كامل على SD'],
    ['at the head of a body that no list knows', 'وقال رئيس هيئة الملاحة الأردنية سعيد حداد إنه وصل.', 'سعيد حداد JO'],
    ['who meets another state’s', 'التقى وزير البحث العلمي المصري فرج زخاري وزير التعليم البريطاني.', 'فرج زخاري EG'],
    ['sent to a body', 'بحث الوزير المصري مع سفير الأردن لدى الاتحاد الأوروبي فواز حداد التعاون.', 'فواز حداد JO'],
    [
      'sent by a state to a body',
      'بحث الوزير المصري مع المبعوث الخاص للولايات المتحدة إلى منظمة التعاون الإسلامي سام هاريس التعاون.',
      'سام هاريس US',
    ],
    [
      'sent to several states',
      'بحث الوزير المصري مع المبعوث الأمريكي لأفغانستان وباكستان سام هاريس التعاون.',
      'سام هاريس US',
    ],
    ['sent to a region', 'بحث الوزير المصري مع المبعوث الأمريكي إلى منطقة الساحل سام هاريس التعاون.', 'سام هاريس US'],
    ['English', 'بحث الوزير المصري مع وزير الخارجية الإنجليزي سام هاريس التعاون.', 'سام هاريس GB'],
    ['of a university', 'بحث الوزير المصري مع سمير كامل رئيس جامعة بهجشهير التركية التعاون.', 'سمير كامل TR'],
    [
      'whose honorific is behind a preposition',
      'جاء ذلك خلال استقبال الرئيس التونسي للأمير خالد الفهد وزير الثقافة السعودي.',
      'خالد الفهد SA',
    ],
    [
      'whose name is behind one',
      'جاء ذلك خلال لقاء وزير المالية المصري بماريو سوريلا سفير إيطاليا.',
      'ماريو سوريلا IT',
    ],
    ['of a city of two words', 'وصل ولي عهد أبو ظبي الشيخ محمد بن زايد إلى تونس.', 'محمد بن زايد AE'],
    [
      'sent for a state’s affairs',
      'التقى وزير الخارجية المصري مبعوث الاتحاد الأوروبي لشؤون ليبيا فرانكو سوريلا.',
      'فرانكو سوريلا agency:european-union',
    ],
    [
      'in charge of some states’ affairs',
      'التقى السفير الهندي مساعد وزير الخارجية الياباني لشؤون دول الخليج واليمن تارو سوزوكي.',
      'تارو سوزوكي JP',
    ],
    [
      'sent to two states',
      'التقى وزير الخارجية المصري المبعوث الأمريكي إلى السودان وجنوب السودان دانيال بورتر.',
      'دانيال بورتر US',
    ],
    [
      'posted abroad, of a rank',
      'استقبل ولي العهد السعودي ملحق الدفاع الأردني لدى السعودية عقيد ركن سالم الفايز.',
      'سالم الفايز JO',
    ],
    [
      'whose name begins with an office holder’s',
      'استقبل وزير الصحة محمد مصطفى حامد في مصر وزيرة الصحة الأردنية.',
      'محمد مصطفى حامد EG',
    ],
    [
      'with a name that is a time of day',
      'وقال الشيخ سعود صباح السالم سفير الكويت بالقاهرة إنه وصل.',
      'سعود صباح السالم KW',
    ],
    [
      'of a family whose name goes on',
      'وقال وزير الداخلية الكويتي صباح الأحمد الحمود إنه سيعود.',
      'صباح الأحمد الحمود KW',
    ],
    ['whose name is the end of an office holder’s', 'حضر رئيس جالية مصر المهندس محمد حسين.', 'محمد حسين EG'],
    ['of whom the list knows part', 'قال وزير الخارجية الشيخ صباح خالد الحمد إنه سيعود.', 'صباح خالد الحمد KW'],
    ['who speaks for a body', 'وأوضح المتحدث الرسمي باسم المركز القطري رأفت صباغ أن المركز يعمل.', 'رأفت صباغ QA'],
    [
      'in a field that no list knows',
      'التقى السفير المصري هاني صلاح وزير التجارة والغزل الهندي أمجد شارما أمس.',
      'أمجد شارما IN',
    ],
    [
      'who receives, not his guest',
      'استقبل الأمير محمد بن سلمان رئيس الوفد البرلماني الياباني أمس.',
      'محمد بن سلمان SA',
    ],
    ['listed with his own', 'وصل رئيس الوزراء الهندي راجيف كومار ووزير الري أمجد شارما.', 'أمجد شارما IN'],
    ['whose given name is a word and a preposition', 'وصل وزير الري السوداني كمال عبد الباقي.', 'كمال عبد الباقي SD'],
    ['joined to another', 'حضر سالم رجب وزير الري المصري، وطارق منديل، سفير مصر لدى كينيا.', 'طارق منديل EG'],
    ['accredited to "his country"', 'التقى الوزير العماني سفير تونس ببلاده عبد القادر منديل.', 'عبد القادر منديل TN'],
    ['who serves a president', 'كما التقى المسؤول العماني المستشار السياسي للرئيس الكيني سالم رجب.', 'سالم رجب KE'],
    ['who serves in a state', 'حضر اللقاء وزير الري في كينيا السيد سالم رجب.', 'سالم رجب KE'],
    ['who serves within a state', 'وصل رئيس الأركان في سلطنة عمان سالم رجب.', 'سالم رجب OM'],
    ['sent by a state', 'وصل المبعوث الخاص لكوريا الجنوبية إلى الشرق الأوسط السيد كيم هيون.', 'كيم هيون KR'],
    ['of a parliament of no state', 'وقال سالم رجب رئيس البرلمان العربي إنه وصل.', 'سالم رجب agency:arab-parliament'],
    [
      'at the head of a delegation',
      'بحث الوزير المصري مع وفد من كينيا برئاسة نائب الوزير سالم رجب التجارة.',
      'سالم رجب KE',
    ],
    ['behind a title with the article', 'وقال سفير الهند السفير نافديب سوري إنه وصل.', 'نافديب سوري IN'],
    ['by family name and title on the day', 'التقى وزير الخارجية السعودي عادل الجبير الرئيس روحاني أمس.', 'روحاني IR'],
    [
      'with his title in quotation marks',
      'ودعا سمير صالح «رئيس الهيئة الكويتية للإعلام» الوزير المصري.',
      'سمير صالح KW',
    ],
    [
      'with his title after the name of the verb’s subject',
      'وأشار يورما سوريلا سفير فنلندا إلى الاتفاق المصري.',
      'يورما سوريلا FI',
    ],
    ['of a party', 'استقبل السفير المصري رئيس الوفد الأردني النائب من حزب الوفد سمير صالح.', 'سمير صالح JO'],
    ['in another spelling', 'وقالت السفيرة الألمانية هيلجا شميت إن القمة مهمة لمصر.', 'هيلجا شميت DE'],
    [
      'of a magazine about another state',
      'وقال سمير صالح، رئيس تحرير مختارات إيرانية: التقيت الوزير المصري.',
      'سمير صالح EG',
    ],
    ['of a paper', 'التقى السفير المصري رئيس تحرير صحيفة عكاظ سمير صالح.', 'سمير صالح agency:okaz'],
    ['before his counterpart', 'التقى وزير الخارجية الأمريكي جون كيري نظراءه الخليجيين.', 'جون كيري US'],
  ])('%s', (_what, text, person) => {
    expect(peopleIn(text)).toContain(person)
  })
})

test('a word is no name that goes with a particle', () =>
  expect(
    read('تحدث وزير الري المصري صلاح عبدالعزيز إلى ضيف المدينة العزيز.').entities.flatMap((entity) =>
      entity.type === 'Official' ? entity.names : [],
    ),
  ).toEqual(['صلاح عبدالعزيز']))

describe('praise', () => {
  const [fabius, france] = ['official:FR/laurent-fabius', 'state:FR']
  test.each([
    [
      'by whom the verb has for its subject',
      'أكد وزير الخارجية الفرنسي لوران فابيوس أن إيران تلتزم بالاتفاق، مشيدا بجهود عمان ومصر.',
      `${fabius} state:EG`,
    ],
    [
      'whose the thanks are is not whom they are for',
      'وعبر وزير الخارجية الفرنسي لوران فابيوس عن تقدير فرنسا لليابان.',
      `${fabius} state:JP`,
    ],
    ['said again', 'تحدث وزير الخارجية الفرنسي لوران فابيوس في باريس مجددا شكره لقطر.', `${fabius} state:QA`],
    [
      'by whoever is quoted',
      'ونقلت الوكالة عن وزير الخارجية الفرنسي لوران فابيوس قوله إن روسيا تلتزم، معربا عن تقديره للمساعدة التي تقدمها موسكو.',
      `${fabius} state:RU`,
    ],
    [
      'by whom a clause describes',
      'أعرب وزير الخارجية الفرنسي لوران فابيوس الذي وصل إلى طوكيو أمس عن شكره لليابان.',
      `${fabius} state:JP`,
    ],
    [
      'his country’s',
      'أعرب وزير الخارجية الفرنسي لوران فابيوس، الذي يزور طوكيو، عن تقدير بلاده لجهود اليابان.',
      `${fabius} state:JP`,
    ],
    [
      'conveyed',
      'ونقل وزير الخارجية الفرنسي لوران فابيوس إلى الرئيس الياباني تحيات وتقدير حكومته.',
      `${fabius} state:JP`,
    ],
    [
      'by a name without its first',
      'تحدث وزير الري المصري صلاح عبدالمنديل. وثمن عبد المنديل مواقف قطر.',
      'official:EG/salah-abdulmandil state:QA',
    ],
    [
      'to whom he conveys it, who is not he',
      'التقى وزير الخارجية الفرنسي لوران فابيوس الرئيس الياباني. ونقل فابيوس للرئيس الياباني تقدير حكومته.',
      `${fabius} state:JP`,
    ],
    [
      'by a name written together',
      'وصل السفير الفرنسي لوران أبو الفتوح. ووجه ابوالفتوح الشكر لليابان.',
      'official:FR/laurent-abu-fatouh state:JP',
    ],
    ['happiness', 'أعرب وزير الخارجية الفرنسي لوران فابيوس عن سعادته بنجاح اليابان.', `${fabius} state:JP`],
    ['after a known name', 'وأشاد لوران فابيوس بدور اليابان في السلام.', `${fabius} state:JP`],
    ['congratulation', 'وقدم السفير الياباني التهنئة إلى فرنسا بمناسبة عيدها الوطني.', `state:JP ${france}`],
  ])('%s', (_what, text, praise) => {
    expect(praiseIn(text)).toEqual([praise])
  })

  test('what stands in a list behind "between" is not praised', () => {
    expect(praiseIn('وأشاد السفير الفرنسي بتقريب وجهات النظر بين اليمن وعمان.')).toEqual([])
  })

  test('what is noted is none', () => {
    expect(praiseIn('ونوه السفير الياباني في كلمته إلى أن مصر دولة كبيرة.')).toEqual([])
  })

  test('a quantity is none', () => {
    expect(praiseIn('تسعى فرنسا إلى جمع أكبر قدر من الدعم لمصر.')).toEqual([])
  })
})

test.each(['مفرج', 'دخيل', 'متعب', 'مؤيد', 'ميسر'])(
  '%s is a given name behind a title, and a word elsewhere',
  (name) => {
    const { entities } = extract({
      text: `قال وزير العمل السعودي الدكتور ${name} بن سعد الحقباني إن اللقاء مثمر.`,
      lang: 'ar',
    })
    expect(entities.find(({ type }) => type === 'Official')?.name.ar).toBe(`${name} بن سعد الحقباني`)
  },
)
