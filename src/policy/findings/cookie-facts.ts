import type { Snapshot } from '../snapshot.ts'

type Cookie = Snapshot['cookieVendors'][number]['cookies'][number]

/** Whether it is known how long a cookie is kept. */
export const isComplete = ({ lifetime, amount, unit }: Cookie): boolean =>
  lifetime !== 'period' || (amount !== undefined && amount > 0 && unit !== undefined)

/** Cookies that measure or follow visitors, whoever calls them necessary: no shop needs them to deliver what was asked for. */
const following: readonly RegExp[] = [
  /^_ga(?:_|$)/,
  /^_gid$/,
  /^_gat/,
  /^_gcl_/,
  /^IDE$/,
  /^_fb[pc]$/,
  /^_hj/,
  /^_cl(?:ck|sk)$/,
  /^MUID$/,
  /^ANONCHK$/,
  /^sbjs_/,
  /^VISITOR_INFO1_LIVE$/,
  /^YSC$/,
  /^vuid$/,
  /^_tt(?:p|clid)/,
  /^_pin(?:_|terest)/,
  /^_uet/,
  /^_pk_/,
  /^li_(?:fat_id|sugr)$/,
]

/** @example followsVisitors('_ga_*') // true */
export const followsVisitors = (name: string): boolean => following.some((pattern) => pattern.test(name.trim()))
