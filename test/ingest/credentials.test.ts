/** Envoys who present their credentials together, each of his own state. */
import { expect, test } from 'vitest'
import { extract } from '../../ingest/extract.ts'

const metBy = (text: string): string[] =>
  extract({ text, lang: 'ar', date: '2013-03-05' }).edges.flatMap((edge) =>
    edge.type === 'MET_WITH' ? [`${edge.sides.join('+')} ${edge.between.length}`] : [],
  )

test.each([
  [
    'by name and whose ambassador he was made',
    'تسلم أمير قطر الشيخ تميم بن حمد آل ثاني أوراق اعتماد كل من سعادة السيد روبرت شارما سفيرا للمملكة المتحدة، وسعادة السيد جورجي كفيتسيا سفيرا لجورجيا، وسعادة السيد إرنستو بلاسيدو سفيرا لجمهورية كوبا.',
    ['GB+QA 2', 'GE+QA 2', 'CU+QA 2'],
  ],
  [
    'by state and name',
    'تسلم الرئيس اللبناني ميشال سليمان أوراق اعتماد السفراء الجدد: الفرنسي باتريس باولي، والإيطالي جوزيبي مورابيتو، والياباني سييتشي أوتسوكا.',
    ['FR+LB 2', 'IT+LB 2', 'JP+LB 2'],
  ],
])('%s', (_how, text, expected) => {
  expect(metBy(text).sort()).toEqual([...expected].sort())
})
