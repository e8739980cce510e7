# Chancery with its viewer. Data lie in /data; the port is 4730.
# docker-compose.yml starts it beside Neo4j and lets it be reached from this machine only. It binds every address of the
# container, so it needs CHANCERY_TOKEN, which whoever asks must show.

FROM node:20.20.2-bookworm-slim AS viewer
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY vite.config.ts tsconfig.json ./
COPY graph/model graph/model
COPY viewer viewer
RUN npm run build

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production CHANCERY_HOME=/data
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY chancery.mjs chancery.ts ./
COPY graph graph
COPY ingest ingest
COPY seeds seeds
COPY --from=viewer /app/dist dist
# A named volume takes its owner from here.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4730
HEALTHCHECK --interval=10s --timeout=5s --start-period=300s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4730/api/v1/change', { headers: { authorization: 'Bearer ' + process.env.CHANCERY_TOKEN } }).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "chancery.mjs"]
CMD ["start", "--host", "0.0.0.0"]
