/** The smallest files of each format. */

/** The name of a unit. */
export const name = 'shop/et/sections/intro/title'

export const xliff2 = (units: string, { before = '', languages = 'srcLang="lv" trgLang="et"' } = {}) =>
  `<?xml version="1.0"?>${before}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${languages}><file id="f">${units}</file></xliff>`
export const unit2 = (name: string, target = 'x') =>
  `<unit id="u" name="${name}"><segment><source>a</source><target>${target}</target></segment></unit>`
export const xliff1 = (units: string, attributes = 'source-language="lv" target-language="et"') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="x" datatype="plaintext" ${attributes}><body>${units}</body></file></xliff>`
export const unit1 = (name: string, target = 'x') =>
  `<trans-unit id="${name}"><source>a</source><target>${target}</target></trans-unit>`
export const po = (messages: string, headers = 'Language: et\\n') => `msgid ""\nmsgstr "${headers}"\n\n${messages}`
export const message = (name: string, text = 'x') => `msgctxt "${name}"\nmsgid "a"\nmsgstr "${text}"\n\n`
export const csv = (rows: string, heading = 'unit,source (lv),target (et)') => `${heading}\r\n${rows}`
