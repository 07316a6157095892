// Makes what is generated: the types of the contract (committed, so that a change of openapi.yaml
// shows in review) and the database client (not committed).
//   node scripts/generate.mjs           both
//   node scripts/generate.mjs contract  the types alone
//   node scripts/generate.mjs --check   makes nothing; fails when the committed types are stale
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const contractFile = join(root, 'openapi.yaml');
const typesFile = join(root, 'src/contract/generated/openapi.ts');
const header =
  '// Made from openapi.yaml by `npm run generate`. Change that file, not this one.\n\n';

async function contractTypes() {
  const tree = await openapiTS(pathToFileURL(contractFile), {
    immutable: true,
    // What has a default may be left out of a request.
    defaultNonNullable: false,
  });
  return header + astToString(tree);
}

async function generateContract() {
  mkdirSync(dirname(typesFile), { recursive: true });
  writeFileSync(typesFile, await contractTypes());
}

async function checkContract() {
  const fresh =
    existsSync(typesFile) && readFileSync(typesFile, 'utf8') === (await contractTypes());
  if (fresh) return;
  console.error(
    'src/contract/generated/openapi.ts is older than openapi.yaml. Run: npm run generate',
  );
  process.exitCode = 1;
}

function generateClient() {
  const prisma = join(root, 'node_modules/prisma/build/index.js');
  const result = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // `generate` never runs the schema engine, but would download it when this is not set.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (result.status === 0) return;
  console.error('prisma generate failed; its words are above.');
  process.exitCode = 1;
}

const words = process.argv.slice(2);
if (words.includes('--check')) {
  await checkContract();
} else {
  await generateContract();
  if (!words.includes('contract')) generateClient();
}
