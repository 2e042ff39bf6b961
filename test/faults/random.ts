import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** The same numbers for the same seed, from 0 up to 1. */
export const randomFrom = (seed: number): (() => number) => {
  const generator = xoroshiro128plus(seed)
  return () => uniformFloat64(generator)
}
