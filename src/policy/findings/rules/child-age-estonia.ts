import { estonia } from '../baltic-countries.ts'
import { childAgeRule } from '../country-rules.ts'

/** English is read once: where the rules of Latvia apply too, by theirs, since the age is the same. */
export default childAgeRule({
  country: estonia,
  source: { kind: 'law', title: 'Isikuandmete kaitse seadus', article: '§ 8' },
  readIn: ({ packs }) => (packs.has('latvia') ? ['et'] : ['et', 'en']),
})
