/** Something that the one who starts the server must put right; each line a Swedish sentence. */
export class CannotStart extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super('the installation cannot start');
    this.name = 'CannotStart';
    this.faults = faults;
  }
}
