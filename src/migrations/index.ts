import * as migration_20261122_221656_initial from './20261122_221656_initial';
import * as migration_20261123_235359_registers_for_articles_13_and_30 from './20261123_235359_registers_for_articles_13_and_30';
import * as migration_20261123_235416_phrases_as_text from './20261123_235416_phrases_as_text';
import * as migration_20261123_235952_joint_controllers_in_the_card from './20261123_235952_joint_controllers_in_the_card';
import * as migration_20261126_193526_releases_and_webhooks from './20261126_193526_releases_and_webhooks';
import * as migration_20261127_073643_review_translations from './20261127_073643_review_translations';
import * as migration_20261127_111707_terms from './20261127_111707_terms';
import * as migration_20261127_153508_consents_of_sites from './20261127_153508_consents_of_sites';

export const migrations = [
  {
    up: migration_20261122_221656_initial.up,
    down: migration_20261122_221656_initial.down,
    name: '20261122_221656_initial',
  },
  {
    up: migration_20261123_235359_registers_for_articles_13_and_30.up,
    down: migration_20261123_235359_registers_for_articles_13_and_30.down,
    name: '20261123_235359_registers_for_articles_13_and_30',
  },
  {
    up: migration_20261123_235416_phrases_as_text.up,
    down: migration_20261123_235416_phrases_as_text.down,
    name: '20261123_235416_phrases_as_text',
  },
  {
    up: migration_20261123_235952_joint_controllers_in_the_card.up,
    down: migration_20261123_235952_joint_controllers_in_the_card.down,
    name: '20261123_235952_joint_controllers_in_the_card',
  },
  {
    up: migration_20261126_193526_releases_and_webhooks.up,
    down: migration_20261126_193526_releases_and_webhooks.down,
    name: '20261126_193526_releases_and_webhooks',
  },
  {
    up: migration_20261127_073643_review_translations.up,
    down: migration_20261127_073643_review_translations.down,
    name: '20261127_073643_review_translations',
  },
  {
    up: migration_20261127_111707_terms.up,
    down: migration_20261127_111707_terms.down,
    name: '20261127_111707_terms',
  },
  {
    up: migration_20261127_153508_consents_of_sites.up,
    down: migration_20261127_153508_consents_of_sites.down,
    name: '20261127_153508_consents_of_sites'
  },
];
