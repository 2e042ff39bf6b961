import { exchangeLimits, type Refusal } from '../../../translation/files/exchange.ts'

export type ChosenFile = { name: string; base64: string }

/** A file as the desk takes it, held here so that trying again needs it no more; or why it is not even sent. */
export const readChosen = async (file: File): Promise<ChosenFile | Refusal> => {
  if (file.size > exchangeLimits.bytes) return { code: 'too-large', limit: exchangeLimits.bytes, of: 'bytes' }
  if (file.size === 0) return { code: 'unknown-format' }
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
  return { name: file.name, base64: address.slice(address.indexOf(',') + 1) }
}
