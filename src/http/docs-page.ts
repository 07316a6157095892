import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Router } from 'express';
import { pageHeaders } from './middleware/security-headers.ts';
import { otherMethods } from './operation-routes.ts';

/** Swagger UI as its package ships it; nothing is loaded from elsewhere. */
const assetsFolder = dirname(
  createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'),
);

const assets = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'] as const;

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Teamfit API</title>
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<main id="reference"></main>
<noscript>The reference needs scripts; the contract itself is at /openapi.yaml.</noscript>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

/** A file of its own, since the page may not run scripts that stand in it. */
const startScript = `window.reference = SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  persistAuthorization: false,
  validatorUrl: null,
});
`;

const halfDay = 12 * 60 * 60;

/** The reference at /docs, on which every operation can be tried; / leads there. */
export function docsPage(): Router {
  const router = Router();
  const paths = ['/', '/docs', '/docs/start.js', ...assets.map((asset) => `/docs/${asset}`)];
  router.get('/', (_request, response) => {
    response.set('Cache-Control', 'no-cache').redirect(302, '/docs');
  });
  router.get('/docs', pageHeaders, (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('html').send(page);
  });
  router.get('/docs/start.js', (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('text/javascript').send(startScript);
  });
  for (const asset of assets) {
    router.get(`/docs/${asset}`, (_request, response, next) => {
      response.sendFile(join(assetsFolder, asset), { maxAge: halfDay * 1000 }, (error) => {
        if (error) next(error);
      });
    });
  }
  router.all(paths, otherMethods(['GET', 'HEAD', 'OPTIONS']));
  return router;
}
