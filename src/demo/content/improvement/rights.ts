import type { RowChanges } from './changes.ts'

/** Restriction, the general right to object, and where to complain: the policy as found had none of them. */
export const rights: RowChanges<'rights'> = {
  changed: {
    'objection-to-marketing': {
      description: {
        lv: 'Jūs jebkurā laikā varat iebilst pret savu datu apstrādi tiešās tirgvedības nolūkos; pēc tam mēs tos šādiem nolūkiem vairs neapstrādāsim.',
        et: 'Võite igal ajal esitada vastuväite oma andmete töötlemisele otseturunduse eesmärgil; pärast seda me neid sel eesmärgil enam ei töötle.',
        en: 'You can object at any time to the processing of your data for direct marketing; we then no longer process them for that purpose.',
      },
    },
  },
  added: [
    { after: 'erasure', row: { key: 'restriction', right: 'A18' } },
    { after: 'portability', row: { key: 'objection', right: 'A21' } },
    { row: { key: 'complaint', right: 'A77' } },
  ],
}
