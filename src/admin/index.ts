/** The plugin's parts of the admin UI that run in the browser, as the import map of a Payload app names them. */
export { CopyToSite } from './copy/copy-to-site.tsx'
export { DocumentLink, DocumentLinkCell } from './document-link/document-link.tsx'
export { FindingsControl } from './findings/findings-control.tsx'
export { FindingsPanel } from './findings/findings-panel.tsx'
export { PhraseSelect } from './phrase-select/phrase-select.tsx'
export { ReadyControl } from './ready/ready-control.tsx'
export { RowPreview } from './row-preview/row-preview.tsx'
export { TokenChip } from './token-chip/token-chip.tsx'
