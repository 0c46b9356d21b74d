/** The part of the driver that we use; its own types are not reachable through its package's exports. */
declare module 'better-sqlite3' {
  namespace Database {
    type RunResult = { readonly changes: number; readonly lastInsertRowid: number | bigint };

    type Statement<Params extends unknown[], Row = unknown> = {
      run(...params: Params): RunResult;
      get(...params: Params): Row | undefined;
      all(...params: Params): Row[];
      iterate(...params: Params): IterableIterator<Row>;
    };

    type Transaction<Work extends (...params: never[]) => void> = {
      readonly deferred: Work;
      readonly immediate: Work;
    };

    type Database = {
      prepare<Params extends unknown[], Row = unknown>(sql: string): Statement<Params, Row>;
      transaction<Work extends (...params: never[]) => void>(work: Work): Transaction<Work>;
      exec(sql: string): void;
      pragma(text: string, options?: { readonly simple: boolean }): unknown;
      key(key: Buffer): number;
      close(): void;
    };
  }

  class SqliteError extends Error {
    readonly code: string;
  }

  const Database: {
    new (
      path: string,
      options: { readonly fileMustExist: boolean; readonly timeout: number; readonly readonly?: boolean },
    ): Database.Database;
    readonly SqliteError: typeof SqliteError;
  };
  export default Database;
}
