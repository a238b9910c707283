import process from 'node:process';
import fc from 'fast-check';

// Properties are tried on the same examples each time, so that whether they pass hangs on the program alone. The long
// campaigns look for new ones, and tell the seed of what they find.
if (process.env.LEDERLOFT_LONG !== '1') fc.configureGlobal({ seed: 20_261_124 });
