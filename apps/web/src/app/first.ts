import { config } from 'zod/v4/core';

// Before any schema is made: zod otherwise compiles code from strings, which script-src 'self' forbids.
config({ jitless: true });
