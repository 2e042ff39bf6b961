/** `words.js` is made from `words.json` when the page is served. */
import type json from './words.json'

export declare const words: typeof json
