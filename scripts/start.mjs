// `npm start`: the same as `lederloft serve`.
import process from 'node:process';

process.argv.splice(2, 0, 'serve');
await import('../bin/lederloft.mjs');
