// Makes a clean clone ready to run: packages, build, and – for tests – the system's own servers and browser.
// Plain Node, because it runs before anything is installed; Node 20 is enough.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const stamps = join(root, 'node_modules', '.cache', 'kyket');
const forTests = process.argv.includes('--tests');

/** What tests need from the system, and the file that shows it is there. */
const systemPackages = [
  { name: 'redis-server', present: () => existsSync('/usr/bin/redis-server') },
  { name: 'postgresql', present: () => existsSync('/usr/lib/postgresql') },
  { name: 'chromium', present: () => existsSync('/usr/bin/chromium') },
];

// Two sources that do not know of each other: what comes from the one need not wait for the other.
const systemPackagesArrive = forTests ? bringSystemPackages() : undefined;
installPackages();
requireNode24();
build();
makeEmptyViews();
await systemPackagesArrive;

function installPackages() {
  const wanted = fingerprint([join(root, 'package-lock.json')]);
  if (readStamp('packages') === wanted && existsSync(bin)) return;

  say('Installing packages …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  writeStamp('packages', wanted);
}

/** The runtime arrives as a package; on a platform without one, the person must bring it. */
function requireNode24() {
  const { stdout } = spawnSync('node', ['-p', 'process.versions.node'], {
    encoding: 'utf8',
    env: withBin(),
  });
  const [major = 0, minor = 0] = String(stdout).trim().split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 9)) return;

  fail(
    `Kyket needs Node 24.9 or newer, and found ${String(stdout).trim()}. Install it from your system, then run this again.`,
  );
}

function build() {
  const server = fingerprint(
    filesUnder(['apps', 'libs', 'test'], (path) => !path.includes('/web/dist/')).concat([
      'nest-cli.json',
      'tsconfig.json',
    ]),
  );
  if (readStamp('server') !== server || !existsSync(join(root, 'dist'))) {
    say('Building …');
    run(join(bin, 'nest'), ['build']);
    writeStamp('server', server);
  }

  if (!existsSync(join(root, 'apps/web/index.html'))) return;
  const web = fingerprint(filesUnder(['apps/web'], (path) => !path.includes('/web/dist/')));
  if (readStamp('web') !== web || !existsSync(join(root, 'apps/web/dist'))) {
    say('Building the web pages …');
    run(join(bin, 'vite'), ['build', 'apps/web', '--logLevel', 'warn']);
    writeStamp('web', web);
  }
}

/** Every new data folder begins with a copy of them; a new engine arrives with new packages, which leave none behind. */
function makeEmptyViews() {
  if (existsSync(join(stamps, 'empty-views'))) return;
  run('node', ['dist/apps/standalone/src/make-empty-views.js']);
}

async function bringSystemPackages() {
  const missing = systemPackages.filter(({ present }) => !present()).map(({ name }) => name);
  if (missing.length === 0) return;

  const line = `apt-get update -q && apt-get install -y -q --no-install-recommends ${missing.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  const may =
    existsSync('/usr/bin/apt-get') && (isRoot || spawnSync('sudo', ['-n', 'true']).status === 0);
  if (!may) fail(`The tests need ${missing.join(', ')}. As root, run: ${line}`);

  say(`Installing ${missing.join(', ')} for the tests …`);
  const folder = mkdtempSync(join(tmpdir(), 'kyket-'));
  // Not through us: we are busy with packages of our own, and hear nothing meanwhile.
  const told = openSync(join(folder, 'apt.log'), 'w+');
  const script = `export DEBIAN_FRONTEND=noninteractive; ${line}`;
  const [command, ...args] = [...(isRoot ? [] : ['sudo', '-n']), 'sh', '-c', script];
  const installing = spawn(command, args, { stdio: ['ignore', told, told] });
  const [code] = await once(installing, 'exit');
  const said = readFileSync(join(folder, 'apt.log'), 'utf8');
  rmSync(folder, { recursive: true });
  if (code !== 0) fail(`${said}\nCould not install ${missing.join(', ')}. As root, run: ${line}`);
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: withBin() });
  if (status !== 0) process.exit(status ?? 1);
}

function withBin() {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
}

function filesUnder(folders, keep) {
  return folders
    .flatMap((folder) => {
      const at = join(root, folder);
      if (!existsSync(at)) return [];
      return readdirSync(at, { recursive: true }).map((name) => join(at, String(name)));
    })
    .filter((path) => keep(path) && !path.includes('node_modules') && statSync(path).isFile())
    .sort();
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash.update(path).update(readFileSync(join(path.startsWith('/') ? '' : root, path)));
  return hash.digest('hex');
}

function readStamp(name) {
  const path = join(stamps, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function writeStamp(name, value) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), value);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
