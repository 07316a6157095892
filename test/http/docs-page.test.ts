import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { docsPage } from '../../src/http/docs-page.ts';
import { problemHandler } from '../../src/http/middleware/problem-handler.ts';
import { requestId } from '../../src/http/middleware/request-id.ts';

const app = express().use(
  requestId(() => 'req_docs'),
  docsPage(),
  problemHandler(pino({ level: 'silent' })),
);

describe('the reference page', () => {
  it('is where / leads', async () => {
    const answer = await request(app).get('/');
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toBe('/docs');
  });

  it('loads everything from this service', async () => {
    const { text, headers } = await request(app).get('/docs');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    const addresses = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses.length).toBe(4);
    for (const address of addresses) {
      expect(address).toMatch(/^\/docs\//);
      expect((await request(app).get(String(address))).status).toBe(200);
    }
  });

  it('hands out nothing else of the package', async () => {
    for (const name of [
      'index.html',
      'package.json',
      'swagger-ui-bundle.js.map',
      '..%2fpackage.json',
    ]) {
      expect((await request(app).get(`/docs/${name}`)).status).toBe(404);
    }
  });

  it.each(['/', '/docs', '/docs/start.js', '/docs/swagger-ui.css'])(
    '%s answers other methods with what it takes',
    async (path) => {
      const answer = await request(app).post(path);
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
      expect(answer.body.code).toBe('method-not-allowed');
    },
  );
});

const chromiumPath = process.env.CHROMIUM;
const inBrowser = chromiumPath === undefined ? describe.skip : describe;

inBrowser('the reference page in a browser (needs CHROMIUM)', () => {
  let server: Server;
  beforeAll(async () => {
    const service = express();
    service.use(docsPage());
    service.get('/openapi.json', (_request, response) => {
      response.json({
        openapi: '3.1.0',
        info: { title: 'A', version: '1' },
        servers: [{ url: '/' }],
        paths: {
          '/echo': {
            get: { operationId: 'echo', responses: { '200': { description: 'Said back.' } } },
          },
        },
      });
    });
    service.get('/echo', (_request, response) => void response.json({ echo: 'heard' }));
    server = service.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => void server.close());

  it('shows the operations, and "try it" works under its own rules', async () => {
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({
      executablePath: String(chromiumPath),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/docs`);
      await page.locator('.opblock-summary-control').click();
      await page.locator('.execute').click();
      await page.getByText('heard').first().waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
