/** What the suggested texts of carriers share. */
import { type Localised, paragraph } from '../localised.ts'
import { contractBasis, keptAsOrders } from './sentences.ts'

/**
 * @param carrier as people call it; Latvian and Estonian do not inflect it here
 * @param companies legal names and countries
 */
export const deliveryText = (carrier: string, companies: Localised): Localised =>
  paragraph(
    {
      lv: `Sūtījumus piegādā arī pārvadātājs ${carrier}. Tas saņem jūsu vārdu, tālruņa numuru, e-pasta adresi, piegādes adresi vai izvēlēto pakomātu un sūtījuma numuru, lai sūtījumu piegādātu un paziņotu par tā saņemšanu.`,
      et: `Saadetisi toimetab kohale ka vedaja ${carrier}. See saab teie nime, telefoninumbri, e-posti aadressi, tarneaadressi või valitud pakiautomaadi ja saadetise numbri, et saadetis kohale toimetada ja selle saabumisest teatada.`,
      en: `Parcels are also delivered by the carrier ${carrier}. It receives your name, phone number, email address, the delivery address or the chosen parcel locker, and the number of the parcel, in order to deliver it and to tell you of its arrival.`,
    },
    contractBasis,
    keptAsOrders,
    {
      lv: `Datus saņem ${companies.lv}; pārvadātājs ir patstāvīgs pārzinis un tos glabā tik ilgi, cik nosaka tā privātuma politika un likums.`,
      et: `Andmed saab ${companies.et}; vedaja on iseseisev vastutav töötleja ja säilitab neid nii kaua, kui näevad ette tema privaatsuspoliitika ja seadus.`,
      en: `The data are received by ${companies.en}; the carrier is a controller of its own and keeps them for as long as its privacy policy and the law provide.`,
    },
  )
