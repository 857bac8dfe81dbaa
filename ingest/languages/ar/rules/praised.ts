import type { Rule } from '../../../engine/language.ts'

export const praised: readonly Rule[] = [
  {
    id: 'ar.praised.conveyed',
    edge: 'PRAISED',
    pattern: '@convey.verb ~ A ~ B:to @greeting.noun? @thanks.noun',
    examples: ['نقل {A وزير الخارجية العماني} إلى {B الرئيس المصري عبد الفتاح السيسي} تقدير السلطان وتحياته.'],
    counterExamples: ['نقل وزير الخارجية العماني إلى الرئيس المصري عبد الفتاح السيسي رسالة السلطان.'],
  },
  {
    id: 'ar.praised.verb-subject',
    edge: 'PRAISED',
    pattern: '@praise.verb A O',
    examples: [
      'أشاد {A وزير الخارجية الفرنسي جان إيف لودريان} بالدور {O القطري} في الوساطة.',
      'أشاد {A وزير الخارجية الفرنسي جان إيف لودريان} بمتانة العلاقات مع {O مصر}.',
    ],
    counterExamples: [
      'أشاد وزير الخارجية الفرنسي جان إيف لودريان بالجهود الفرنسية.',
      'أشاد وزير الخارجية الفرنسي جان إيف لودريان بمتانة العلاقات الثنائية.',
    ],
  },
  {
    id: 'ar.praised.implied-subject',
    edge: 'PRAISED',
    pattern: '@praise.verb O',
    examples: ['التقى {A وزير الخارجية الفرنسي جان إيف لودريان} نظيره القطري وأشاد بدور {O قطر} في الوساطة.'],
    counterExamples: ['وأشاد بدور قطر في الوساطة.'],
  },
  {
    id: 'ar.praised.participle',
    edge: 'PRAISED',
    pattern: '@praise.part O',
    examples: ['أكد {A وزير الخارجية الفرنسي جان إيف لودريان} أهمية الحوار، مشيدا بجهود {O مصر} في غزة.'],
    counterExamples: ['أكد وزير الخارجية الفرنسي جان إيف لودريان أهمية الحوار، مشيدا بجهود فرنسا.'],
  },
  {
    id: 'ar.praised.expressed',
    edge: 'PRAISED',
    pattern: '@express.verb A ~ @thanks.noun O',
    examples: ['أعرب {A الرئيس الأمريكي جو بايدن} عن تقديره لجهود {O مصر} في الوساطة.'],
    counterExamples: ['أعرب الرئيس الأمريكي جو بايدن عن قلقه من الوضع في مصر.'],
  },
  {
    id: 'ar.praised.expressed-implied',
    edge: 'PRAISED',
    pattern: '@express.verb ~ @thanks.noun O',
    examples: ['التقى {A الرئيس الأمريكي جو بايدن} نظيره المصري وأعرب عن شكره {O لمصر} على جهودها.'],
    counterExamples: ['وأعرب عن شكره لمصر على جهودها.'],
  },
  {
    id: 'ar.praised.expressing',
    edge: 'PRAISED',
    pattern: '@express.part ~ @thanks.noun O',
    examples: ['أكد {A الرئيس الأمريكي جو بايدن} أهمية الهدنة، معربا عن تقديره لجهود {O مصر}.'],
    counterExamples: ['أكد الرئيس الأمريكي جو بايدن أهمية الهدنة، معربا عن أمله في السلام.'],
  },
  {
    id: 'ar.praised.congratulated-by-cable',
    edge: 'PRAISED',
    pattern: '@send.verb ~ A ~ @congrats.noun ~ B:to|by|of',
    examples: ['بعث {A أمير قطر الشيخ تميم بن حمد آل ثاني} برقية تهنئة إلى {B الرئيس الفرنسي إيمانويل ماكرون}.'],
    counterExamples: ['بعث أمير قطر الشيخ تميم بن حمد آل ثاني برقية تعزية إلى الرئيس الفرنسي إيمانويل ماكرون.'],
  },
  {
    id: 'ar.praised.congratulated-noun-first',
    edge: 'PRAISED',
    pattern: 'A @congratulate.verb ~ B:bare|of',
    examples: ['وكان {A الرئيس الأمريكي جو بايدن} هنأ {B الرئيس الفرنسي إيمانويل ماكرون} بفوزه.'],
    counterExamples: ['وكان الرئيس الأمريكي جو بايدن هنأ المنتخب بفوزه.'],
  },
  {
    id: 'ar.praised.did-express',
    edge: 'PRAISED',
    pattern: '@do.verb A ~ @thanks.giving O',
    examples: ['وقام {A الرئيس الأمريكي جو بايدن} بتوجيه الشكر {O لوزير الخارجية المصري سامح شكري}.'],
    counterExamples: ['وقام الرئيس الأمريكي جو بايدن بتوجيه الدعوة لوزير الخارجية المصري سامح شكري.'],
  },
  {
    id: 'ar.praised.congratulated',
    edge: 'PRAISED',
    pattern: '@congratulate.verb A ~ B:bare|of',
    examples: ['هنأ {A أمير قطر الشيخ تميم بن حمد آل ثاني} {B الرئيس الفرنسي إيمانويل ماكرون} بفوزه.'],
    counterExamples: ['هنأ أمير قطر الشيخ تميم بن حمد آل ثاني المنتخب بفوزه.'],
  },
]
