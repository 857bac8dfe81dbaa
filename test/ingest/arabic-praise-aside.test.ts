/** Who praises whom in Arabic articles, where other words stand between, and what only looks like praise. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const side = (id: string): string => id.replace(/^.*:/, '').replace(/\/.*$/, '')

const praiseIn = (text: string): string[] =>
  extract({ text, lang: 'ar', date: '2018-05-15' }).edges.flatMap((edge) =>
    edge.type === 'PRAISED' ? [`${side(edge.by)} ${side(edge.of)}`] : [],
  )

test.each([
  ['behind where it was said', 'أشاد وزير الدفاع الكندي خلال زيارة لليتوانيا، بجهود بولندا في تدريب القوات.', 'CA PL'],
  ['through whom it was said', 'أشادت وزارة الصحة الكينية عبر مدير مكتبها في أوغندا، بدور الهند في المشروع.', 'KE IN'],
  [
    'behind what the body belongs to',
    'رحبت منظمة الصحة العالمية التابعة للأمم المتحدة بتبرع اليابان.',
    'world-health-organization JP',
  ],
  [
    'who issued it',
    'رحب وزير الإعلام السعودي بالقرار الصادر عن مجلس الأمن الدولي الذي أدان هجمات الحوثيين.',
    'SA united-nations-security-council',
  ],
  [
    'the co-operation of its authorities',
    'قال وزير الداخلية الإيطالي إن الطفل عاد، منوها بتعاون السلطات التونسية.',
    'IT TN',
  ],
  ['a friendship with him', 'قال الرئيس الكيني ذلك، مشيدا بالصداقة الكبيرة التي تربطه مع الرئيس الغاني.', 'KE GH'],
  ['his own relation with him', 'أشاد الرئيس الكيني، بعلاقته بالرئيس الغاني، أمس.', 'KE GH'],
  [
    'the kingdom’s government',
    'التقى وزير الخارجية السعودي نظيره الكيني. وشكر الوزير الكيني حكومة المملكة على دعمها.',
    'KE SA',
  ],
  ['the kingdom itself', 'قال وزير الخارجية السعودي ذلك. ورحبت المملكة بالقرار الكيني فتح الحدود.', 'SA KE'],
  [
    'in the first person',
    'قال الرئيس الكيني: "أتقدم باسم الشعب الكيني بالشكر الجزيل إلى الرئيس الغاني على دعمه".',
    'KE GH',
  ],
  ['in a cable', 'وقال الرئيس الكيني في برقية تهنئة للرئيس الغاني إن العلاقات قوية.', 'KE GH'],
  ['between marks', 'وفي نيروبي، "هنأ" الرئيس الكيني الرئيس الغاني بفوزه.', 'KE GH'],
  [
    'whom his guest thanks, and for what',
    'استقبل الرئيس الكيني السفير وشكر غانا، في خطاب ترحيبي، على انضمامها إلى السنغال.',
    'KE GH',
  ],
  ['for its keeping a promise', 'استقبلت كينيا الرفات في مراسم مهيبة، وشكرت غانا لوفائها بوعد قطعته.', 'KE GH'],
  [
    'whose speech it was',
    'انتقد الوزير السويسري كارل مولر خطابا ألقاه الرئيس الغاني نانا أكوفو أدو، أشاد فيه بدور كينيا.',
    'GH KE',
  ],
  ['supported and welcomed', 'تؤيد كينيا وترحب بالخطوات التي أعلنها الرئيس الغاني.', 'KE GH'],
  [
    'what it offers',
    'التقى الرئيس الكيني نظيره الغاني. وأضاف الرئيس الكيني: "نعرف أهمية ما تقدمه غانا للقارة".',
    'KE GH',
  ],
  [
    'in a message that his guest takes',
    'استقبل الرئيس الغاني السفير، فيما حمله الرئيس الغاني تحياته وتقديره للرئيس الكيني.',
    'GH KE',
  ],
  [
    'the kingdom that his relations are with',
    'استقبل وزير العدل السعودي نظيره الكيني. وأعرب الوزير الكيني عن اعتزازه بالعلاقات الثنائية بين المملكة وكينيا.',
    'KE SA',
  ],
  [
    'at the opening of a sentence',
    'التقى الرئيس الكيني السفير. وشن الرئيس الكيني هجوما على دول عدة وعلى رأسها أوغندا كما توجه بالشكر لغانا.',
    'KE GH',
  ],
])('praise is for whom it is meant: %s', (_, text, praise) => {
  expect(praiseIn(text)).toEqual([praise])
})

test('thanks to one man and to two states go to all', () => {
  const text =
    'أبدى الرئيس الكيني شكره للرئيس الغاني على مبادرته بالدعوة لهذا الاجتماع، ولدولتي السنغال والنيجر على تجاوبهما معها.'
  expect(praiseIn(text)).toEqual(['KE GH', 'KE SN', 'KE NE'])
})

const met = 'التقى الرئيس الكيني نظيره الغاني.'

test.each([
  ['a tribe', `${met} وأعربت قبائل المنطقة عن شكرها للسنغال.`],
  ['the sheikhs', `${met} وعبر المشايخ عن امتنانهم للسنغال.`],
  ['supporters', `${met} ورحب أنصار الفريق بالمحادثات التي أجرتها السنغال.`],
  ['who is quoted', `${met} ورحب البيت الأبيض بالقمة.`],
  ['their own guards', 'أشاد وزير الداخلية الكيني، في مؤتمر صحفي، بدور رجال الأمن الكيني في خدمة الزوار من غانا.'],
  ['what his own country does', `${met} وشدد الرئيس الكيني على الدور الهام الذي تلعبه بلاده في مجال الوساطة.`],
  ['another clause, “and it is”', 'أشادت كينيا بالالتزامات التي أعلنتها الأطراف، وهي على استعداد لدعم جهود غانا.'],
  ['another clause, “with its”', 'رحبت كينيا مطلع الأسبوع بالاتفاق، مع تأكيدها عدم ثقتها بالجانب الغاني.'],
  ['another clause, “after”', 'أعرب الرئيس الكيني عن اعتزازه بإنجاح البطولة، وذلك بعدما حضر مباراة انتهت بفوز غانا.'],
  ['soldiers', `${met} وقدم الرئيس الكيني شكره للجنود في القاعدة.`],
  ['a wall', `${met} ووعد الرئيس الكيني بأن يشيد سورا على الحدود مع السنغال.`],
  ['a town of stone', 'قال الرئيس الكيني إن المدينة قديمة ومشيدة في صخور الشمال، وهي قرب السنغال.'],
  ['a price', 'قال الرئيس الكيني إن ثمن سياسة السنغال باهظ للغاية.'],
  ['Mr Park', 'قال بارك سانغ هاك، عضو البرلمان في كوريا الجنوبية، إن عدد الفارين من كوريا الشمالية تراجع.'],
  ['whom nothing names', `${met} وسكن مع مصور شهير، الذي كان يثني على دور السنغال.`],
  ['another headline', `${met}\n\nإشادة كينية وتنديد سنغالي`],
])('is no praise: %s', (_, text) => {
  expect(praiseIn(text)).toEqual([])
})

test('“my lord” is no name', () => {
  const { entities } = extract({
    text: 'أعرب الرئيس المصري عن تقديره لسيدي خادم الحرمين الشريفين على جهوده.',
    lang: 'ar',
    date: '2018-05-15',
  })
  expect(entities.map(({ id }) => id)).not.toContain('official:SA/sidi')
  expect(praiseIn('شكرا لك، سيدي الرئيس، على زيارتك لمصر.')).toEqual([])
})
