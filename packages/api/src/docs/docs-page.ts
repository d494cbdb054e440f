// The OpenAPI document as a page to read: routes, parameters, answers, problems. No script, no request elsewhere.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { html } from 'hono/html';
import { PROBLEMS } from '../problem.ts';

export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;
interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Record<string, { readonly description: string; readonly content?: Record<string, unknown> }>;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
}

const EXAMPLES = [
  '/v1/records?q=giao%20ban&facets=province,meetingKind',
  '/v1/meetings?meetingKind=giao-ban&sort=newest',
  '/v1/people?q=nguyen&fields=titles,records',
  '/v1/statistics?unit=m%C3%B4%20h%C3%ACnh&sort=value',
];

export function docsPage(document: OpenApiDocument) {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([method, operation]) => [method, path, operation] as const),
  );
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Giao Ban API ${document.info.version}</title>
<link rel="stylesheet" href="/docs/style.css">
</head>
<body>
<main>
<h1>Giao Ban API <small>${document.info.version}</small></h1>
<p>${document.info.description}</p>
<p>Everything is answered as JSON, where nothing else is said. The machine-readable form is <a href="/openapi.json">/openapi.json</a>
(OpenAPI 3.1). Answers carry an <code>ETag</code>; send it back in <code>If-None-Match</code>. A page of answers ends in
<code>next</code>: give it back as <code>cursor</code>, with the same question.</p>
<h2>Try</h2>
<ul class="examples">${EXAMPLES.map((path) => html`<li><a href="${path}"><code>${decodeURIComponent(path)}</code></a></li>`)}</ul>
<h2>Routes</h2>
${operations.map((operation) => operationSection(...operation))}
<h2>Problems</h2>
<p>What is wrong is answered as <code>application/problem+json</code> (RFC 9457) with <code>parameter</code> and
<code>expected</code> where a parameter is to blame.</p>
<table><thead><tr><th>Kind</th><th>Status</th><th>Meaning</th></tr></thead>
<tbody>${Object.entries(PROBLEMS).map(
    ([kind, { status, title }]) =>
      html`<tr id="${kind}"><td><code>${kind}</code></td><td>${status}</td><td>${title}</td></tr>`,
  )}</tbody></table>
</main>
</body>
</html>`;
}

function operationSection(method: string, path: string, operation: Operation) {
  return html`<details>
<summary><b>${method.toUpperCase()}</b> <code>${path}</code> <span>${operation.summary ?? ''}</span></summary>
${operation.parameters === undefined ? '' : parameterTable(operation.parameters)}
<table><thead><tr><th>Status</th><th>Answer</th><th>Type</th></tr></thead>
<tbody>${Object.entries(operation.responses).map(
    ([status, { description, content }]) =>
      html`<tr><td>${status}</td><td>${description}</td><td>${Object.keys(content ?? {}).join(', ')}</td></tr>`,
  )}</tbody></table>
</details>`;
}

function parameterTable(parameters: readonly Parameter[]) {
  return html`<table><thead><tr><th>Parameter</th><th>What it must be</th></tr></thead>
<tbody>${parameters.map(
    ({ name, description, required }) =>
      html`<tr><td><code>${name}</code>${required === true ? ' *' : ''}</td><td>${description ?? ''}</td></tr>`,
  )}</tbody></table>`;
}
