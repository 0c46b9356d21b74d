const LEAST = [22, 14] as const;

/** True for a Node that the database driver runs on; an older one dies in it without a word. */
export function isNodeGood(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

/** Says in plain words what to do, and ends, when Node is too old. To be called before anything imports the driver. */
export function requireNode(version: string): void {
  if (isNodeGood(version)) return;
  process.stderr.write(
    `Tidig behöver Node ${LEAST.join('.')} eller senare, men det här är Node ${version}.\n` +
      'Starta med "npm start" i projektets mapp: då används den Node som projektet har med sig.\n' +
      'Finns den inte för din dator: installera Node från https://nodejs.org och starta igen.\n',
  );
  process.exit(1);
}
