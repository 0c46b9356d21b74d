import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '@tidig/services/context.ts';

/** T-35: Argon2id (the library's default kind) with 64 MiB and three rounds. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

export const passwords: Passwords = {
  hash: (password) => hash(password, cost),
  async verify(hashed, password) {
    // A hash that is none must not tell itself apart by an error: it opens nothing, like a wrong password.
    return verify(hashed, password).catch(() => false);
  },
};
