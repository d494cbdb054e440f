# The image of compose.yaml and docs/operations/kubernetes: the checkout with its packages, run by Node as it is.
FROM node:24.21.0-bookworm-slim
WORKDIR /app
COPY . .
RUN npx -y pnpm@10 install --frozen-lockfile --prod && mkdir /data && chown node /data
USER node
VOLUME /data
ENV GIAOBAN_DATA=/data
ENTRYPOINT ["node", "packages/cli/src/main.ts"]
CMD ["doctor"]
