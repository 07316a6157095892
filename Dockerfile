# syntax=docker/dockerfile:1
# The API. `docker compose up` starts it with its PostgreSQL; alone it keeps its data in /data:
#   docker build -t teamfit . && docker run -p 3000:3000 -v teamfit-data:/data teamfit

FROM node:26-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No install script of any package runs; all that is needed comes inside of the packages.
RUN npm ci --include=dev --ignore-scripts
COPY . .
RUN node scripts/set-up.mjs && npm prune --omit=dev --omit=peer --ignore-scripts

FROM node:26-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build /app/package.json /app/openapi.yaml /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/prisma/migrations prisma/migrations
COPY --from=build /app/catalogue catalogue
COPY --from=build /app/eval/report/quality.json eval/report/quality.json
COPY --from=build /app/dist dist
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 CMD ["node", "--eval", "fetch('http://127.0.0.1:' + process.env.PORT + '/livez').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
