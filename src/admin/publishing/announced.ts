type Step = { step: string; done: number; of: number }

/**
 * The last step that is worth saying aloud: the beginning of each kind, and each quarter of a long one.
 *
 * @example
 * announced({ step: 'storing', done: 199, of: 340 }) // { step: 'storing', done: 170, of: 340 }
 */
export const announced = <Told extends Step>(told: Told): Told => {
  const { done, of } = told
  const quarters = of > 0 ? Math.floor((4 * done) / of) : 0
  return { ...told, done: Math.floor((quarters * of) / 4) }
}
