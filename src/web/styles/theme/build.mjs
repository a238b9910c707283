// Makes lederloft.css anew from designsystemet.config.json: `node src/web/styles/theme/build.mjs`. Works offline.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

function run(...command) {
  const done = spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

const cli = 'node_modules/.bin/designsystemet';
run(cli, 'tokens', 'create', '--clean');
run(cli, 'tokens', 'build', '-t', '.cache/design-tokens', '-o', '.cache/theme', '--clean');

const made = readFileSync('.cache/theme/lederloft.css', 'utf8');
const layers = made.split(/(?=^@layer )/m);
const kept = layers
  // Never used here.
  .filter((layer) => !layer.startsWith('@layer ds.theme.typography.secondary'))
  // Paper is always light, also when the reader has chosen dark on the screen.
  .map((layer) =>
    layer.startsWith('@layer ds.theme.color-scheme.dark') ? `@media screen {\n${layer}}\n` : layer,
  )
  // `:root` already has the light colours; said again for "auto" they cost a kilobyte on the wire.
  .map((layer) =>
    layer.startsWith('@layer ds.theme.color-scheme.light')
      ? layer.replace(/@media \(prefers-color-scheme: light\) \{[^}]*\}\s*\}/, '')
      : layer,
  );
if (kept.join('').length === made.length) throw new Error('The generator writes another shape than expected');

const target = 'src/web/styles/theme/lederloft.css';
writeFileSync(target, kept.join(''));
run('node_modules/.bin/oxfmt', target);
