// Counts the tokens of what every agent reads first: the list of tools, as JSON, and the server's instructions.
//
// Usage: node tokens.mjs PROGRAM MOST, in a folder whose node_modules contains the packages.

import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'package.json'));
const load = name => import(pathToFileURL(require.resolve(name)));
const { Client } = await load('@modelcontextprotocol/client');
const { StdioClientTransport } = await load('@modelcontextprotocol/client/stdio');
const { encode } = await load('gpt-tokenizer');

const [program, most] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'zoomctl-mcp-test-'));
const client = new Client({ name: 'tokens', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command: program, args: ['mcp', '--sandbox'], env: { HOME: home } }));
const { tools } = await client.listTools();
const counts = tools.map(tool => [tool.name, encode(JSON.stringify(tool)).length]);
counts.push(['instructions', encode(client.getInstructions() ?? '').length]);
await client.close();
rmSync(home, { recursive: true, force: true });
const sum = counts.reduce((sum, [, count]) => sum + count, 0);
for (const [name, count] of counts) console.log(`${String(count).padStart(6)}  ${name}`);
console.log(`${String(sum).padStart(6)}  tokens in all, of at most ${most}`);
const passed = sum <= Number(most) && tools.length === 5;
console.log(passed ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exit(passed ? 0 : 1);
