declare module 'to-snake-case' {
  /** @example toSnakeCase('policy-sections') // 'policy_sections' */
  const toSnakeCase: (text: string) => string
  export default toSnakeCase
}
