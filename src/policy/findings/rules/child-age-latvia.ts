import { latvia } from '../baltic-countries.ts'
import { childAgeRule } from '../country-rules.ts'

export default childAgeRule({
  country: latvia,
  source: {
    kind: 'law',
    title: 'Fizisko personu datu apstrādes likums',
    article: '33. pants',
    url: 'https://likumi.lv/ta/id/300099',
  },
  readIn: () => ['lv', 'en'],
})
