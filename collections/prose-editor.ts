import {
  BlocksFeature,
  BoldFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { staticWording } from '../src/admin/wording.ts'
import type { PrivacyContext } from '../src/options.ts'
import { tokenNames } from '../src/policy/tokens.ts'

/** What a policy's prose can hold; tokens stand in the slash menu and are shown with what they will say. */
export const proseEditor = (context: PrivacyContext): NonNullable<RichTextField['editor']> =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      LinkFeature({ enabledCollections: [] }),
      InlineToolbarFeature(),
      BlocksFeature({
        inlineBlocks: tokenNames.map((token) => ({
          slug: token,
          labels: { singular: staticWording(`tokens.${token}`), plural: staticWording(`tokens.${token}`) },
          admin: { components: { Block: `${context.adminModule}#TokenChip` } },
          fields: [],
        })),
      }),
    ],
  })
