import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { planOnce, statementNames } from '../../src/server/planned-statements.ts'
import { startTestPostgres, type TestPostgres } from './postgres-fixture.ts'

describe('the names of statements', () => {
  it('are given to a text that comes again, and stay', () => {
    const { nameOf } = statementNames()
    expect(['a', 'b', 'a', 'b', 'a'].map(nameOf)).toEqual([undefined, undefined, 'planned_0', 'planned_1', 'planned_0'])
  })

  it('are given to so many only, and new texts are remembered to a bound', () => {
    const { nameOf } = statementNames({ plans: 1, texts: 2 })
    expect(['a', 'b', 'c', 'a', 'b', 'c', 'c'].map(nameOf)).toEqual([
      ...[undefined, undefined, undefined, 'planned_0'],
      ...[undefined, undefined, undefined],
    ])
  })

  it('are never given again', () => {
    const { nameOf, forget } = statementNames()
    expect(['a', 'a'].map(nameOf)).toEqual([undefined, 'planned_0'])
    forget()
    expect(['a', 'a'].map(nameOf)).toEqual([undefined, 'planned_1'])
  })
})

describe('a connection', () => {
  let postgres: TestPostgres
  let pool: pg.Pool
  let aside: pg.Client

  beforeAll(async () => {
    postgres = await startTestPostgres()
    pool = new pg.Pool({ connectionString: postgres.uri, max: 1, onConnect: planOnce })
    aside = new pg.Client(postgres.uri)
    await aside.connect()
  })
  afterAll(async () => {
    await pool.end()
    await aside.end()
    await postgres.stop()
  })
  beforeEach(() => aside.query('drop table if exists shops; create table shops (id int, name text)'))

  const add = { text: 'insert into shops values ($1, $2) returning *' }
  const named = { text: 'select name from shops where id = $1', rowMode: 'array' }
  const planned = async (): Promise<string[]> => {
    const { rows } = await pool.query('select statement from pg_prepared_statements')
    return rows.map(({ statement }) => statement)
  }

  it('answers the same, planned or not, alone and in a transaction', async () => {
    const answers: unknown[] = []
    for (const id of [1, 2, 3]) {
      await pool.query(add, [id, `Shop ${id}`])
      answers.push((await pool.query(named, [id])).rows)
    }
    const client = await pool.connect()
    try {
      await client.query('begin')
      answers.push((await client.query(named, [3])).rows)
      await client.query('rollback')
    } finally {
      client.release()
    }
    expect(answers).toEqual([[['Shop 1']], [['Shop 2']], [['Shop 3']], [['Shop 3']]])
    expect(await planned()).toEqual(expect.arrayContaining([add.text, named.text]))
  })

  it('says what is wrong with a statement each time, and is of use then', async () => {
    for (const _ of [1, 2, 3]) await expect(pool.query(named, ['one'])).rejects.toMatchObject({ code: '22P02' })
    for (const _ of [1, 2, 3]) await expect(pool.query('selec $1', [1])).rejects.toMatchObject({ code: '42601' })
    expect((await pool.query(named, [1])).rows).toEqual([])
  })

  it('answers also after a column got another type', async () => {
    for (const id of [1, 2]) await pool.query(add, [id, String(id)])
    for (const id of [1, 2]) await pool.query(named, [id])
    expect(await planned()).toContain(named.text)
    await aside.query('alter table shops alter column name type int using name::int')
    expect((await pool.query(named, [2])).rows).toEqual([[2]])
    expect((await pool.query(named, [1])).rows).toEqual([[1]])
  })

  it('says in a transaction that a column got another type, and answers the next one', async () => {
    for (const id of [1, 2]) await pool.query(add, [id, String(id)])
    const client = await pool.connect()
    try {
      for (const id of [1, 2]) await client.query(named, [id])
      await aside.query('alter table shops alter column name type int using name::int')
      await client.query('begin')
      await expect(client.query(named, [1])).rejects.toMatchObject({ code: '0A000' })
      await client.query('rollback')
      await client.query('begin')
      expect((await client.query(named, [1])).rows).toEqual([[1]])
      await client.query('commit')
    } finally {
      client.release()
    }
  })
})
