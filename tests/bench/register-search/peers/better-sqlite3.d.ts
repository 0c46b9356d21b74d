/** The part of the driver that the peers use; its own types are not reachable through its package's exports. */
declare module 'better-sqlite3' {
  namespace Database {
    type Statement<Params extends unknown[], Row = unknown> = {
      run(...params: Params): unknown;
      get(...params: Params): Row | undefined;
      all(...params: Params): Row[];
    };
    type Database = {
      prepare<Params extends unknown[], Row = unknown>(sql: string): Statement<Params, Row>;
      exec(sql: string): void;
      pragma(text: string): unknown;
      close(): void;
    };
  }
  const Database: { new (path: string): Database.Database };
  export default Database;
}
