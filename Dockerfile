# Built once with everything, run with what is needed, as nobody in particular.
FROM node:24.11-bookworm-slim AS build
WORKDIR /kyket
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npx vite build apps/web && npm prune --omit=dev --ignore-scripts

FROM node:24.11-bookworm-slim
ENV NODE_ENV=production
WORKDIR /kyket
COPY --from=build /kyket/package.json ./
COPY --from=build /kyket/node_modules ./node_modules
COPY --from=build /kyket/dist ./dist
COPY --from=build /kyket/bin ./bin
COPY --from=build /kyket/apps/web/dist ./apps/web/dist
RUN install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 3000
ENTRYPOINT ["node", "--enable-source-maps"]
CMD ["dist/apps/api/src/main.js"]
