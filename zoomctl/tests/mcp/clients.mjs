// Runs `zoomctl mcp` with both official TypeScript clients, over stdio and over HTTP.
//
// Usage: node clients.mjs PROGRAM [PATTERN], in a folder whose node_modules contains the clients.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// The clients are installed in the working folder, not next to this file.
const require = createRequire(join(process.cwd(), 'package.json'));
const load = name => import(pathToFileURL(require.resolve(name)));

const [program, pattern] = process.argv.slice(2);
const TOKEN = 'the-token-of-a-test';
const TOOLS = ['zoom_delete', 'zoom_describe', 'zoom_read', 'zoom_search', 'zoom_write'];
const DEADLINE = 120_000;

function environment(home, variables = {}) {
  return { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: join(home, 'config'), ...variables };
}

/** Runs the server over HTTP on a free port and returns its URL. */
async function serve(args, variables, cleanup) {
  const home = folder(cleanup);
  const child = spawn(program, ['mcp', '--http', '127.0.0.1:0', ...args], {
    env: environment(home, variables),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  cleanup.push(() => new Promise(resolve => child.once('exit', resolve).kill('SIGKILL')));
  return await new Promise((resolve, reject) => {
    let output = '';
    const read = data => {
      output += data;
      const found = /http:\/\/127\.0\.0\.1:\d+[\w/]*/.exec(output);
      if (found && output.slice(found.index).includes('\n')) resolve(new URL(found[0]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', code => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
}

function folder(cleanup) {
  const path = mkdtempSync(join(tmpdir(), 'zoomctl-mcp-test-'));
  cleanup.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A server that accepts requests and never responds. */
async function silentZoom(cleanup) {
  const zoom = {};
  zoom.arrived = new Promise(arrived => {
    zoom.closed = new Promise(closed => {
      zoom.server = createServer(socket => {
        socket.once('data', arrived).once('close', closed).on('error', () => {});
      });
    });
  });
  await new Promise(resolve => zoom.server.listen(0, '127.0.0.1', resolve));
  cleanup.push(() => zoom.server.close());
  zoom.url = `http://127.0.0.1:${zoom.server.address().port}`;
  return zoom;
}

/** The clients, with the parts that differ between their versions. */
const CLIENTS = {
  async v1() {
    const { Client } = await load('@modelcontextprotocol/sdk/client/index.js');
    const { StdioClientTransport } = await load('@modelcontextprotocol/sdk/client/stdio.js');
    const { StreamableHTTPClientTransport } = await load('@modelcontextprotocol/sdk/client/streamableHttp.js');
    const { ElicitRequestSchema } = await load('@modelcontextprotocol/sdk/types.js');
    return {
      StdioClientTransport,
      StreamableHTTPClientTransport,
      create: capabilities => new Client({ name: 'v1', version: '1.0.0' }, { capabilities }),
      onElicit: (client, handler) => client.setRequestHandler(ElicitRequestSchema, handler),
      callTool: (client, params, options) => client.callTool(params, undefined, options),
    };
  },
  async v2(mode) {
    const { Client, StreamableHTTPClientTransport } = await load('@modelcontextprotocol/client');
    const { StdioClientTransport } = await load('@modelcontextprotocol/client/stdio');
    return {
      StdioClientTransport,
      StreamableHTTPClientTransport,
      create: capabilities =>
        new Client({ name: 'v2', version: '1.0.0' }, { capabilities, versionNegotiation: { mode } }),
      onElicit: (client, handler) => client.setRequestHandler('elicitation/create', handler),
      callTool: (client, params, options) => client.callTool(params, options),
    };
  },
};

/** Connects a client over a transport. */
async function connect(kind, transport, cleanup, { args = ['--sandbox'], variables = {}, elicit } = {}) {
  const client = kind.create(elicit ? { elicitation: {} } : {});
  if (elicit) kind.onElicit(client, elicit);
  if (transport === 'stdio') {
    const env = environment(folder(cleanup), variables);
    await client.connect(new kind.StdioClientTransport({ command: program, args: ['mcp', ...args], env }));
  } else {
    const url = await serve(args, { ZOOMCTL_MCP_TOKEN: TOKEN, ...variables }, cleanup);
    const headers = { authorization: `Bearer ${TOKEN}` };
    await client.connect(new kind.StreamableHTTPClientTransport(url, { requestInit: { headers } }));
  }
  cleanup.push(() => client.close());
  return {
    client,
    raw: (name, input, options) => kind.callTool(client, { name, arguments: input }, options),
    async call(name, input) {
      const result = await kind.callTool(client, { name, arguments: input });
      assert(!result.isError, `${name} ${JSON.stringify(input)}: ${JSON.stringify(result.content)}`);
      assert(result.content[0].text, 'a result has a text too');
      return result.structuredContent;
    },
    async fault(name, input) {
      const result = await kind.callTool(client, { name, arguments: input });
      assert(result.isError, `${name} ${JSON.stringify(input)}: ${JSON.stringify(result.structuredContent)}`);
      return result.content[0].text;
    },
  };
}

/** Describes an operation, whose description may be too long for one result. */
async function describe(session, operation) {
  let part = await session.call('zoom_describe', { operation });
  if (part.text === undefined) return part;
  let text = part.text;
  while (part.cursor) {
    part = await session.call('zoom_read', { cursor: part.cursor });
    text += part.text;
  }
  return JSON.parse(text);
}

async function createMeeting(session, topic) {
  const parameters = { user_id: 'me', topic, type: 2, start_time: '2035-01-31T10:00:00Z', duration: 30 };
  const created = await session.call('zoom_write', { operation: 'meetings create-meeting', parameters });
  return created.response.id;
}

const SCENARIOS = {
  async 'lists five tools with annotations'(open) {
    const { client } = await open();
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map(tool => tool.name).sort(), TOOLS);
    const hints = Object.fromEntries(tools.map(tool => [tool.name, tool.annotations]));
    for (const name of ['zoom_search', 'zoom_describe', 'zoom_read']) assert(hints[name].readOnlyHint, name);
    assert(!hints.zoom_write.readOnlyHint && !hints.zoom_write.idempotentHint);
    assert(hints.zoom_delete.destructiveHint && hints.zoom_delete.idempotentHint);
  },

  async 'searches, describes, reads and writes'(open) {
    const session = await open();
    const found = await session.call('zoom_search', { words: 'who took part in a past meeting', limit: 5 });
    assert(JSON.stringify(found).includes('meetings get-past-meeting-participants'), JSON.stringify(found));
    const described = await describe(session, 'meetings create-meeting');
    assert(described.tool === 'zoom_write' && described.scopes_one_of.length, JSON.stringify(described));
    const read = { operation: 'users get-user', parameters: { user_id: 'me' }, fields: ['id'] };
    assert.deepEqual(Object.keys((await session.call('zoom_read', read)).response), ['id']);
    const meeting = await createMeeting(session, 'Written by a client');
    const parameters = { meeting_id: meeting, topic: 'Changed by a client' };
    await session.call('zoom_write', { operation: 'meetings update-meeting', parameters });
    const changed = { operation: 'meetings get-meeting', parameters: { meeting_id: meeting } };
    assert.equal((await session.call('zoom_read', changed)).response.topic, 'Changed by a client');
    const message = await session.fault('zoom_read', { ...changed, parameters: { meeting } });
    assert.match(message, /`meeting_id`/);
  },

  async 'does not delete if the client cannot ask'(open) {
    const session = await open();
    const parameters = { meeting_id: await createMeeting(session, 'Kept') };
    assert.match(await session.fault('zoom_delete', { operation: 'meetings delete-meeting', parameters }), /--yes/);
    await session.call('zoom_read', { operation: 'meetings get-meeting', parameters });
  },

  async 'deletes what the user confirms and nothing else'(open) {
    const asked = [];
    const responses = [{ action: 'decline' }, { action: 'cancel' }];
    const elicit = ({ params }) => {
      asked.push(params.message);
      const properties = Object.entries(params.requestedSchema?.properties ?? {});
      const booleans = properties.filter(([, schema]) => schema.type === 'boolean').map(([name]) => [name, true]);
      return responses.shift() ?? { action: 'accept', content: Object.fromEntries(booleans) };
    };
    const session = await open({ elicit });
    const parameters = { meeting_id: await createMeeting(session, 'To be deleted') };
    const [remove, read] = ['delete', 'get'].map(verb => ({ operation: `meetings ${verb}-meeting`, parameters }));
    for (let tries = 0; tries < 2; tries += 1) {
      await session.fault('zoom_delete', remove);
      await session.call('zoom_read', read);
    }
    await session.call('zoom_delete', remove);
    await session.fault('zoom_read', read);
    assert.equal(asked.length, 3);
    for (const message of asked) assert(message.includes(String(parameters.meeting_id)), message);
  },

  async 'reports progress and goes on with a cursor'(open) {
    const session = await open();
    const created = [];
    for (const number of [1, 2, 3]) created.push(await createMeeting(session, `Meeting ${number}`));
    const listing = { operation: 'meetings list-meetings', parameters: { user_id: 'me', page_size: 1 } };
    const progress = [];
    const options = { onprogress: ({ progress: count }) => progress.push(count) };
    const all = await session.raw('zoom_read', { ...listing, all_pages: true }, options);
    const listed = all.structuredContent.items.map(item => item.id).sort();
    for (const id of created) assert(listed.includes(id), `${id} in ${listed}`);
    // A client may omit the last notification, which arrives together with the result.
    assert(progress.length >= 2, `${progress}`);
    assert.deepEqual(progress, [...progress].sort((one, other) => one - other));

    let part = await session.call('zoom_read', { ...listing, fields: ['id'], limit: 1 });
    const resumed = part.items.map(item => item.id);
    while (part.cursor) {
      part = await session.call('zoom_read', { cursor: part.cursor, limit: 1 });
      assert(part.items.length <= 1);
      resumed.push(...part.items.map(item => item.id));
    }
    assert.deepEqual(resumed.sort(), listed);
  },

  async 'saves a file'(open, cleanup) {
    const files = folder(cleanup);
    const session = await open({ args: ['--sandbox', '--files', files] });
    const read = { operation: 'clips download-clip', parameters: { clip_id: 'example' } };
    const saved = await session.call('zoom_read', read);
    assert(realpathSync(saved.file).startsWith(realpathSync(files)), JSON.stringify(saved));
    assert.equal(statSync(saved.file).size, saved.bytes);
  },

  async 'stops a call that is cancelled'(open, cleanup) {
    const zoom = await silentZoom(cleanup);
    const variables = { ZOOM_BASE_URL: zoom.url, ZOOM_ACCESS_TOKEN: TOKEN };
    const session = await open({ args: [], variables });
    const abort = new AbortController();
    const read = { operation: 'users get-user', parameters: { user_id: 'me' } };
    const reading = session.raw('zoom_read', read, { signal: abort.signal });
    reading.catch(() => {});
    await Promise.race([zoom.arrived, reading]);
    abort.abort();
    await assert.rejects(reading);
    // The server drops the request to Zoom and continues to run.
    await zoom.closed;
    assert.equal((await session.client.listTools()).tools.length, TOOLS.length);
  },

  async 'has prompts and resources'(open) {
    const { client } = await open();
    const { prompts } = await client.listPrompts();
    assert.equal(prompts.length, 10);
    const prompt = await client.getPrompt({ name: 'recordings-of-a-week', arguments: { from: '2030-01-01' } });
    assert.match(prompt.messages[0].content.text, /`meetings list-all-recordings`.*2030-01-01|2030-01-01/s);
    const { resources } = await client.listResources();
    assert(resources.some(resource => resource.uri === 'zoom://guide/limits'));
    const { contents } = await client.readResource({ uri: 'zoom://operations/users' });
    assert(contents[0].text.includes('`users get-user`'));
  },
};

async function run(kind, transport, scenario) {
  const cleanup = [];
  let timer;
  try {
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error('not finished in two minutes')), DEADLINE);
    });
    await Promise.race([scenario(options => connect(kind, transport, cleanup, options), cleanup), late]);
  } finally {
    clearTimeout(timer);
    for (const step of cleanup.reverse()) await step();
  }
}

let [passed, failed] = [0, 0];
const kinds = [
  ['sdk 1', await CLIENTS.v1()],
  ['client 2 auto', await CLIENTS.v2('auto')],
  ['client 2 legacy', await CLIENTS.v2('legacy')],
];
for (const [label, kind] of kinds) {
  for (const transport of ['stdio', 'http']) {
    for (const [title, scenario] of Object.entries(SCENARIOS)) {
      const name = `typescript ${label} ${transport}: ${title}`;
      if (pattern && !new RegExp(pattern).test(name)) continue;
      try {
        await run(kind, transport, scenario);
        passed += 1;
        console.log(`ok      ${name}`);
      } catch (error) {
        failed += 1;
        console.log(`FAILED  ${name}\n${error.stack}`);
      }
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
