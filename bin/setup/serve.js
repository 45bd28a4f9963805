import { createServer } from 'node:http';
import { Refusal, ROOT } from './project.js';

/** Longer than the idle time reverse proxies keep a connection (nginx: 60 s), so that none is closed under a request. ms */
const KEEP_ALIVE = 65_000;
const HEALTH_DEADLINE = 30_000;
const LAST_REQUESTS = 8_000;

/**
 * Refuses where the port cannot be had, before anything long is begun.
 * @param {import('./settings.js').Settings} settings
 */
export async function refuseTakenPort(settings) {
  const probe = createServer();
  await listen(probe, settings);
  await new Promise((done) => probe.close(done));
}

/**
 * Serves the built app in this process: one process to watch, to stop and to kill, and none left behind.
 * Returns once the database is migrated and the health route has answered.
 * @param {import('./settings.js').Settings} settings
 * @returns {Promise<string>} the address to open
 */
export async function serve(settings) {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: settings.dataDir,
    PORT: String(settings.port),
  });
  process.chdir(ROOT);
  const { default: next } = await import('next');
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE, headersTimeout: KEEP_ALIVE + 1_000 });
  const app = next({
    dev: false,
    dir: ROOT,
    port: settings.port,
    hostname: settings.host ?? 'localhost',
    httpServer: server,
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  server.on('request', (request, response) => {
    handle(request, response).catch((/** @type {unknown} */ error) => {
      console.error(error);
      response.destroy();
    });
  });
  await listen(server, settings);
  stopOnSignals(server);
  await waitForHealth(settings);
  return `http://${shownHost(settings)}:${settings.port}`;
}

/**
 * @param {import('node:http').Server} server
 * @param {import('./settings.js').Settings} settings
 * @returns {Promise<void>}
 */
function listen(server, { port, host }) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      reject(new Refusal(sayCannotListen(error.code ?? '', port, host)));
    });
    server.listen({ port, host }, resolve);
  });
}

/**
 * @param {string} code
 * @param {number} port
 * @param {string | undefined} host
 */
function sayCannotListen(code, port, host) {
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被另一个程序占用，请先停下它，或换一个端口，例如 PORT=${port < 65_535 ? port + 1 : port - 1} npm start。`;
  }
  if (code === 'EACCES')
    return `没有权限使用端口 ${port}，请换一个 1024 以上的端口，例如 PORT=3000 npm start。`;
  return `不能在 ${host ?? '本机'} 的端口 ${port} 上启动（${code}），请检查 HOST 和 PORT。`;
}

/** @param {import('node:http').Server} server */
function stopOnSignals(server) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => process.exit(0), LAST_REQUESTS).unref();
    });
  }
}

/** @param {import('./settings.js').Settings} settings */
async function waitForHealth({ port, host }) {
  const target = !host || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const response = await fetch(`http://${bracketed(target)}:${port}/api/health`, {
    signal: AbortSignal.timeout(HEALTH_DEADLINE),
  }).catch(() => undefined);
  if (response?.ok) return;
  throw new Refusal(
    response
      ? `程序已启动，但自检没有通过（${response.status}），原因见上面的输出；数据没有改动。`
      : '程序已启动，但 30 秒内没有应答，请查看上面的输出后再运行一次。',
  );
}

/** @param {import('./settings.js').Settings} settings */
function shownHost({ host }) {
  return !host || host === '0.0.0.0' || host === '::' ? 'localhost' : bracketed(host);
}

/** @param {string} host */
function bracketed(host) {
  return host.includes(':') ? `[${host}]` : host;
}
