import * as migration_20261122_213002_initial from './20261122_213002_initial';

export const migrations = [
  {
    up: migration_20261122_213002_initial.up,
    down: migration_20261122_213002_initial.down,
    name: '20261122_213002_initial'
  },
];
