#!/bin/sh
# Takes what a running service says about itself into src/api, award-service unless told otherwise:
#   refresh-api.sh [address [file]]      e.g. refresh-api.sh http://127.0.0.1:8181 src/api/tenant.json
set -eu
cd "$(dirname "$0")"
file=${2:-src/api/award.json}
curl -sf "${1:-http://127.0.0.1:8182}/v3/api-docs" | node -e '
  const document = JSON.parse(require("fs").readFileSync(0, "utf8"));
  delete document.servers;
  // what only services say to each other, and the caller whom no request carries
  for (const path of Object.keys(document.paths)) if (!path.startsWith("/api/")) delete document.paths[path];
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path))
      operation.parameters = operation.parameters?.filter(({ name }) => name !== "caller");
  // every refusal is the same problem document
  for (const path of Object.values(document.paths))
    for (const { responses } of Object.values(path))
      for (const status of Object.keys(responses)) if (status >= "400") delete responses[status];
  // in an order that does not hang on how the service started
  const sorted = (all) => Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  document.paths = sorted(document.paths);
  document.components.schemas = sorted(document.components.schemas);
  // neither rubrics, prose, names by number nor limits are types
  delete document.tags;
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path)) for (const prose of ["tags", "summary", "description", "operationId"]) delete operation[prose];
  const limits = ["minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "pattern"];
  const typed = (key, value) => (value?.type || value?.$ref ? Object.fromEntries(Object.entries(value).filter(([name, of]) => !limits.includes(name) || typeof of === "object")) : value);
  // a line for each endpoint and each type: what changes is seen, and blanks are not most of it
  const { paths, components, ...head } = document;
  const lines = (all) => `{\n${Object.entries(all).map(([name, of]) => `${JSON.stringify(name)}: ${JSON.stringify(of, typed)}`).join(",\n")}\n}`;
  const { schemas, ...others } = components;
  console.log(`${JSON.stringify(head, typed).slice(0, -1)},\n"paths": ${lines(paths)},\n"components": {"schemas": ${lines(schemas)}${Object.entries(others).map(([name, of]) => `,\n${JSON.stringify(name)}: ${JSON.stringify(of, typed)}`).join("")}}}`);' > "$file.new"
mv "$file.new" "$file"
