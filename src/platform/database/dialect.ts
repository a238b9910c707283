import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';

/**
 * Names for prepared statements, shared by all connections. The number is bounded because each connection keeps
 * what it has prepared; a text beyond the bound is sent without a name.
 */
const names = new Map<string, string>();
const MOST_NAMES = 500;

/** A short name for a text, the same for every connection of the process; `undefined` when there are too many. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES) return undefined;
  const name = `q${names.size}`;
  names.set(text, name);
  return name;
}

class OneConnection implements DatabaseConnection {
  readonly #client: pg.ClientBase;

  constructor(client: pg.ClientBase) {
    this.#client = client;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const name = statementName(query.sql);
    const result = await this.#client.query({
      ...(name === undefined ? {} : { name }),
      text: query.sql,
      values: [...query.parameters],
    });
    return { rows: result.rows as Row[], numAffectedRows: BigInt(result.rowCount ?? 0) };
  }

  streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Rows are not streamed inside a transaction: read them in pages');
  }
}

/** Kysely over the one connection that holds our transaction; beginning and ending are not its business. */
export function dialectOver(client: pg.ClientBase): Dialect {
  const connection = new OneConnection(client);
  const outside = async (): Promise<never> => {
    throw new Error('Transactions are opened by Database, which also sets the scope');
  };
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: outside,
    commitTransaction: outside,
    rollbackTransaction: outside,
    destroy: async () => {},
  };
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
